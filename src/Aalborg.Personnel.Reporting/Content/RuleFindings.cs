namespace Aalborg.Personnel.Reporting;

/// <summary>The findings of one rule for a person: what it asks for, what is wrong and where, what to do, and the sentences it stands on.</summary>
internal sealed class RuleFindings
{
    /// <summary>The most places that a report names for one message: more nobody looks up one by one.</summary>
    public const int MostPlaces = 100;

    /// <summary>The most messages that a report writes of one rule and remedy: those that name dates may all be different.</summary>
    public const int MostMessages = 20;

    private readonly Finding[] _findings;
    private readonly Finding _worst;
    private readonly PlaceWords _places;
    private readonly ChangePhase _phase;

    /// <summary>Gathers the findings of a rule.</summary>
    /// <param name="findings">All of one rule, at least one.</param>
    /// <param name="places">What people call places.</param>
    /// <param name="phase">The phase of the initiative.</param>
    public RuleFindings(IEnumerable<Finding> findings, PlaceWords places, ChangePhase phase)
    {
        (_findings, _places, _phase) = ([.. findings], places, phase);
        _worst = _findings.MinBy(finding => finding.State)!;
    }

    public ChangeRule Rule => _worst.Rule;

    public Mark Mark => _worst.AsMark();

    /// <summary>Where it stands: where the worst of its findings does.</summary>
    public FindingState State => _worst.State;

    /// <summary>Whether something is to be done: not where the rule is set aside.</summary>
    public bool AsksForSomething => State != FindingState.Excused;

    /// <summary>How much it weighs and where it stands: as in »krav, inden gennemførelse«.</summary>
    public string Standing(Language language)
    {
        var due = _worst.State == FindingState.Open && _phase < Rule.Gate
            ? $"{language.Say("inden", "before")} {Rule.Gate.AsStep().In(language)}"
            : _worst.State.InWords().In(language);
        return $"{_worst.Severity.InWords().In(language)}, {due}";
    }

    /// <summary>What is to be done, and the messages and places that it mends.</summary>
    public IEnumerable<(string Remedy, IReadOnlyList<(string Message, IReadOnlyList<Place> Places)> Messages)> Parts(Language language) =>
        _findings.GroupBy(finding => finding.Remedy(language), StringComparer.Ordinal).Select(byRemedy => (
            byRemedy.Key,
            (IReadOnlyList<(string, IReadOnlyList<Place>)>)
            [
                .. byRemedy.GroupBy(finding => finding.Message(language), StringComparer.Ordinal)
                    .Select(byMessage => (byMessage.Key, (IReadOnlyList<Place>)[.. byMessage.Select(PlaceOf)])),
            ]));

    /// <summary>How many places the messages have that are too many to be written.</summary>
    public static int PlacesBeyond(IReadOnlyList<(string Message, IReadOnlyList<Place> Places)> messages) =>
        messages.Skip(MostMessages).Sum(message => message.Places.Count);

    /// <summary>What people call a place: as in »Effekt 3 (Borgerne oplever mere tryghed.) › For hvem«.</summary>
    public string WordsFor(Place place) => _places.Of(place.Pointer);

    private Place PlaceOf(Finding finding) => new(finding.Pointer, finding.State == _worst.State ? null : finding.State);
}
