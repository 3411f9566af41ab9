namespace Aalborg.Personnel.Reporting;

/// <summary>The findings of one rule that are in the same state.</summary>
internal sealed class RuleFindings
{
    /// <summary>The most places that a report names for one message: more nobody looks up one by one.</summary>
    public const int MostPlaces = 20;

    /// <summary>The most messages that a report has of one rule: those that name dates may all be different.</summary>
    public const int MostMessages = 20;

    private readonly Finding[] _findings;
    private readonly InitiativeSubject _subject;

    public RuleFindings(IEnumerable<Finding> findings, InitiativeSubject subject) => (_findings, _subject) = ([.. findings], subject);

    public Finding First => _findings[0];

    public ChangeRule Rule => First.Rule;

    public FindingState State => First.State;

    public int Count => _findings.Length;

    /// <summary>Whether something is to be done.</summary>
    public bool IsMissing => State is FindingState.Failed or FindingState.Open;

    /// <summary>How much it weighs and when it is due, with the ids: as in »krav, mangler · WHY-05 · Q2«.</summary>
    public string Weight => string.Join(" · ", [Standing, Rule.Id.Value, .. Rule.Statements.Select(statement => statement.Id)]);

    private string Standing
    {
        get
        {
            var language = _subject.Language;
            var due = State == FindingState.Open && _subject.Assessment.Phase < Rule.Gate
                ? _subject.Say("inden ", "before ") + Rule.Gate.AsStep().In(language)
                : State.InWords().In(language);
            return Rule.IsJudgement || !IsMissing ? due : $"{First.Severity.InWords().In(language)}, {due}";
        }
    }

    /// <summary>Writes what is missing, where, and what to do.</summary>
    /// <param name="sheet">Where to write.</param>
    /// <param name="isNamed">Whether links find it: where it stands once in the document.</param>
    public void Write(Sheet sheet, bool isNamed = true)
    {
        var language = _subject.Language;
        var messages = _findings.GroupBy(finding => finding.Message(language) + Late(finding), StringComparer.Ordinal).Select(byMessage => byMessage.ToArray()).ToArray();
        for (var i = 0; i < Math.Min(messages.Length, MostMessages); i++)
        {
            var remedy = messages[i][0].Remedy(language);
            var isLastOfRemedy = i + 1 == messages.Length || messages[i + 1][0].Remedy(language) != remedy;
            using var entry = sheet.Entry(i == 0 && isNamed ? NameOf(Rule, State) : null, First.AsStatus(), LineOf(messages[i]));
            WritePlaces(sheet, messages[i]);
            if (IsMissing && isLastOfRemedy)
            {
                sheet.Paragraph(remedy, Tone.ToDo);
            }
        }

        if (messages.Length > MostMessages)
        {
            sheet.Paragraph(Capped.More(messages.Skip(MostMessages).Sum(message => message.Length), language));
        }
    }

    /// <summary>The name of its entry, for links.</summary>
    public static string NameOf(ChangeRule rule, FindingState state) => $"rule-{rule.Id}-{state}";

    private Phrase LineOf(Finding[] findings)
    {
        var finding = findings[0];
        var words = findings.Length == 1 && Rule.Principle is not null ? _subject.Entries.Named(finding) : finding.Message(_subject.Language);
        return (Phrase)$"{words}{Late(finding)} " + Phrase.Faint($"({Weight})");
    }

    private void WritePlaces(Sheet sheet, Finding[] findings)
    {
        if (findings.Length > 1 || Rule.Principle is null)
        {
            sheet.Paragraph(Capped.Joined(findings, PlaceOf, MostPlaces, "; ", _subject.Language));
        }
    }

    private string PlaceOf(Finding finding) =>
        (Rule.Principle is null ? null : _subject.Entries.Of(finding.Pointer)) ?? _subject.Places.Of(finding.Pointer);

    private string Late(Finding finding) => finding.DaysLate is { } days
        ? _subject.Say($" Sket for sent ({Counted.Days(days, Language.Danish)}).", $" Done late ({Counted.Days(days, Language.English)}).")
        : "";
}
