using System.Globalization;
using System.Text.Json;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>What the log says of one finding, or of one rule that people have yet to judge by.</summary>
internal sealed class SarifResult
{
    private readonly Assessment _assessment;
    private readonly Finding? _finding;
    private readonly SarifSuppression? _suppression;
    private readonly ChangePhase? _missingBefore;

    public SarifResult(Assessment assessment, Finding finding, SarifSuppression? suppression, ChangePhase? missingBefore)
    {
        (_assessment, _finding, _suppression, _missingBefore) = (assessment, finding, suppression, missingBefore);
        (Rule, Pointer) = (finding.Rule, finding.Pointer);
    }

    public SarifResult(Assessment assessment, ChangeRule rule, ChangePhase? missingBefore)
    {
        (_assessment, _missingBefore) = (assessment, missingBefore);
        (Rule, Pointer) = (rule, "/judgements");
    }

    public ChangeRule Rule { get; }

    public string Pointer { get; }

    public string? Detail => _finding?.Detail;

    /// <summary>Every place that it names.</summary>
    public IEnumerable<string> Pointers() => _suppression is null ? [Pointer] : [Pointer, _suppression.Pointer];

    public void Write(Utf8JsonWriter json, Language language, int ruleIndex, SarifArtifact? artifact, DocumentRegions places)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, Rule.Id.Value);
        json.WriteNumber("ruleIndex"u8, ruleIndex);
        json.WriteString("kind"u8, _finding is null ? "review"u8 : "fail"u8);
        json.WriteString("level"u8, Level());
        json.WriteMessage("message", _finding is null
            ? $"{Rule.Title.In(language)} {Rule.RemedyWith(_assessment.Days).In(language)}"
            : $"{_finding.Message(language)} {_finding.Remedy(language)}");
        json.WriteStartArray("locations"u8);
        SarifLocation.Write(json, artifact, places.Of(Pointer), Pointer);
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints"u8);
        WriteFingerprint(json);
        json.WriteEndObject();

        // An empty list says that nobody has set it aside; without one, nobody would know.
        json.WriteStartArray("suppressions"u8);
        _suppression?.Write(json, language, artifact, places);
        json.WriteEndArray();
        WriteProperties(json);
        json.WriteEndObject();
    }

    private string Level() => _finding switch
    {
        null => "none",
        { State: FindingState.Open or FindingState.Late } => "note",
        { State: FindingState.Failed or FindingState.Excused } => SarifRules.LevelOf(_finding.Severity),
    };

    /// <summary>A missing judgement is identified by what it is: there is one for an initiative and a rule.</summary>
    private void WriteFingerprint(Utf8JsonWriter json)
    {
        if (_finding is null)
        {
            json.WriteString("personnelReview/v1"u8, $"{_assessment.InitiativeId:D}/{Rule.Id}");
        }
        else
        {
            json.WriteString("personnelFinding/v2"u8, _finding.Fingerprint);
        }
    }

    private void WriteProperties(Utf8JsonWriter json)
    {
        json.WriteStartObject("properties"u8);
        json.WriteString("state"u8, _finding is null ? PersonnelJson.NameOf(RuleOutcome.NeedsJudgement) : PersonnelJson.NameOf(_finding.State));
        if (Detail is not null)
        {
            json.WriteString("detail"u8, Detail);
        }

        if (_finding?.DaysLate is { } days)
        {
            json.WriteNumber("daysLate"u8, days);
        }

        json.WriteString("initiative"u8, _assessment.InitiativeId);
        json.WriteString("on"u8, _assessment.On.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("phase"u8, PersonnelJson.NameOf(_assessment.Phase));
        if (_missingBefore is { } phase)
        {
            json.WriteString("missingBefore"u8, PersonnelJson.NameOf(phase));
        }

        json.WriteEndObject();
    }
}
