using System.Text.Json;

namespace Aalborg.Personnel.Reporting;

/// <summary>That a finding is excused: a deviation in the document itself sets the rule aside, with its reason and who decided it.</summary>
internal sealed class SarifSuppression(Deviation deviation, int place, Assessment assessment)
{
    /// <summary>Each result repeats what sets it aside, so it is short: the place leads to the whole of it.</summary>
    private const int LongestReason = 300;

    private const int LongestRole = 100;

    private string? _justification;

    public string Pointer { get; } = FormattableString.Invariant($"/deviations/{place}");

    /// <summary>The first deviation that sets a rule aside on a date.</summary>
    public static SarifSuppression? Of(ChangeRule rule, ChangeInitiative initiative, Assessment assessment)
    {
        for (var i = 0; i < initiative.Deviations.Count; i++)
        {
            if (initiative.Deviations[i].Rule == rule.Id && initiative.Deviations[i].HoldsOn(assessment.On))
            {
                return new(initiative.Deviations[i], i, assessment);
            }
        }

        return null;
    }

    public void Write(Utf8JsonWriter json, Language language, SarifArtifact? artifact, DocumentRegions places)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, "inSource"u8);
        json.WriteString("status"u8, "accepted"u8);
        json.WriteString("justification"u8, _justification ??= Printable.Of(Justification(language)));
        json.WritePropertyName("location"u8);
        SarifLocation.Write(json, artifact, places.Of(Pointer), Pointer);
        json.WriteEndObject();
    }

    private string Justification(Language language)
    {
        var shown = new ShownText(assessment, language);
        var (reason, role) = (shown.At($"{Pointer}/reason", deviation.Reason, LongestReason), shown.At($"{Pointer}/decidedBy", deviation.DecidedBy, LongestRole));
        var on = Vocabulary.InWords(deviation.On).In(language);
        var until = deviation.Until is { } last ? Vocabulary.InWords(last).In(language) : null;
        var decided = language.Say($"Besluttet af {role}. Gælder fra {on}", $"Decided by {role}. It holds from {on}");
        return $"{reason} ({decided}{(until is null ? "" : language.Say($" til {until}", $" to {until}"))}.)";
    }
}
