using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>What the report of one change is about: the initiative, its assessment, and the words for both in the language asked for.</summary>
internal sealed class InitiativeSubject
{
    private const int LongestName = 60;

    private readonly Lazy<TimelineEvents> _timeline;
    private readonly Dictionary<string, int> _stakeholders = new(StringComparer.Ordinal);

    public InitiativeSubject(CheckResult result, Language language)
    {
        (Result, Initiative, Assessment, Language) = (result, result.Initiative!, result.Assessment!, language);
        Shown = new(Assessment, language);
        Title = Shown.TitleOf(Initiative);
        Names = new(Initiative, Shown);
        Entries = new(Names, language);
        Places = new(Names, language);
        Findings = [.. Assessment.Findings.GroupBy(finding => (finding.Rule, finding.State)).Select(findings => new RuleFindings(findings, this))];
        _timeline = new(() => new(this));
        for (var i = 0; i < Initiative.Who.Stakeholders.Count; i++)
        {
            _stakeholders.TryAdd(Initiative.Who.Stakeholders[i].Id, i);
        }
    }

    /// <summary>What came of checking the document.</summary>
    public CheckResult Result { get; }

    public ChangeInitiative Initiative { get; }

    public Assessment Assessment { get; }

    public Language Language { get; }

    /// <summary>The texts of the document, as they may be shown.</summary>
    public ShownText Shown { get; }

    /// <summary>The names of its entries.</summary>
    public EntryNames Names { get; }

    /// <summary>The words for its entries.</summary>
    public EntryWords Entries { get; }

    /// <summary>The words for its places.</summary>
    public PlaceWords Places { get; }

    /// <summary>The findings, those of one rule and state together.</summary>
    public IReadOnlyList<RuleFindings> Findings { get; }

    /// <summary>What happens when.</summary>
    public TimelineEvents Timeline => _timeline.Value;

    public bool IsStopped => Assessment.Phase == ChangePhase.Stopped;

    /// <summary>The phase that the report is about: the one that was asked about, else the one that follows.</summary>
    public ChangePhase Next => NextOf(Result);

    /// <summary>The title, as it may be shown.</summary>
    public string Title { get; }

    /// <summary>The phase that a result is about.</summary>
    public static ChangePhase NextOf(CheckResult result) =>
        result.Before?.Phase ?? (result.Assessment!.Phase is var phase and < ChangePhase.Closed ? phase + 1 : ChangePhase.Closed);

    public string Say(string danish, string english) => Language.Say(danish, english);

    /// <summary>A date in words.</summary>
    public string Day(DateOnly date) => Vocabulary.InWords(date).In(Language);

    /// <summary>The names of stakeholders, by their ids; those that are not there are left out.</summary>
    public string NamesOf(ValueList<string> ids)
    {
        string[] known = [.. ids.Where(_stakeholders.ContainsKey)];
        return Capped.Joined(known, id => NameOf(id)!, most: 3, ", ", Language);
    }

    /// <summary>The name of a stakeholder, by its id.</summary>
    public string? NameOf(string id) =>
        !_stakeholders.TryGetValue(id, out var place) ? null
        : Names.Of("/who/stakeholders", place) is { } name ? Printable.Shortened(name, LongestName)
        : Entries.Of($"/who/stakeholders/{place}");
}
