namespace Aalborg.Personnel.Reporting;

/// <summary>What a report says of an answer that people gave to a rule that only they can judge.</summary>
/// <param name="Question">What was asked, with the rule's id; the id alone where the rule book has no such rule.</param>
/// <param name="Answer">Yes or no.</param>
/// <param name="By">Who answered.</param>
/// <param name="On">When.</param>
/// <param name="Note">What was said about it.</param>
internal sealed record JudgementReport(string Question, string Answer, string By, string On, string Note)
{
    /// <summary>The answers that an initiative holds, in their order.</summary>
    public static IReadOnlyList<JudgementReport> Of(ChangeInitiative initiative, RuleBook book, ShownText shown, Language language) =>
    [
        .. initiative.Judgements.Select((judgement, i) => new JudgementReport(
            shown.RuleAt($"/judgements/{i}/rule", judgement.Rule, book),
            judgement.Answer == JudgementAnswer.Yes ? language.Say("ja", "yes") : language.Say("nej", "no"),
            shown.At($"/judgements/{i}/judgedBy", judgement.JudgedBy),
            Vocabulary.InWords(judgement.On).In(language),
            judgement.Note is { } note ? shown.At($"/judgements/{i}/note", note) : "")),
    ];
}
