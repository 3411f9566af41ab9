namespace Aalborg.Personnel.Reporting;

/// <summary>The questions that only people can answer, with the answers that count, by whom. A no comes first.</summary>
internal sealed class MedQuestionsSection : Section<InitiativeSubject>
{
    /// <summary>The most answers that are shown of one question.</summary>
    private const int MostAnswers = 4;

    /// <summary>The most that is shown of a note.</summary>
    private const int NoteLength = 120;

    public override string Name => "med";

    public override string Heading(InitiativeSubject subject) => subject.Say("Spørgsmål til MED", "Questions for MED");

    public override bool HasContent(InitiativeSubject subject) => QuestionsOf(subject).Any();

    public override void Write(Sheet sheet, InitiativeSubject subject) => sheet.Table(new(
        Heading(subject),
        [subject.Say("Spørgsmål", "Question"), subject.Say("Svar", "Answers")],
        QuestionsOf(subject).Select(rule => (Phrase[])[(Phrase)rule.Title.In(subject.Language) + Phrase.Faint($" {rule.Id}"), AnswersTo(rule, subject)])));

    private static IEnumerable<ChangeRule> QuestionsOf(InitiativeSubject subject) =>
        from result in subject.Assessment.Rules
        where result.Rule.IsJudgement && result.Outcome != RuleOutcome.NotApplicable
        select result.Rule;

    private static Phrase AnswersTo(ChangeRule rule, InitiativeSubject subject)
    {
        (Judgement Judgement, int Index)[] answers =
        [
            .. subject.Initiative.Judgements
                .Select((judgement, index) => (judgement, index))
                .Where(one => one.judgement.Rule == rule.Id && one.judgement.On <= subject.Assessment.On)
                .GroupBy(one => one.judgement.JudgedBy, StringComparer.OrdinalIgnoreCase)
                .Select(byJudge => byJudge.OrderBy(one => one.judgement.On).Last())
                .OrderBy(one => one.judgement.Answer == JudgementAnswer.No ? 0 : 1)
                .ThenBy(one => one.judgement.On),
        ];
        var shown = answers.Take(MostAnswers).Select(one => AnswerIn(one.Judgement, one.Index, subject));
        return answers.Length == 0 ? Phrase.Badge(Status.Discuss, subject.Say("ikke besvaret endnu", "not answered yet"))
            : answers.Length <= MostAnswers ? Phrase.Lines(shown)
            : Phrase.Lines(shown.Append(Capped.More(answers.Length - MostAnswers, subject.Language)));
    }

    private static Phrase AnswerIn(Judgement judgement, int index, InitiativeSubject subject)
    {
        var answer = judgement.Answer == JudgementAnswer.Yes ? Phrase.Badge(Status.Met, subject.Say("ja", "yes")) : Phrase.Badge(Status.No, subject.Say("nej", "no"));
        var by = $" {subject.Shown.At($"/judgements/{index}/judgedBy", judgement.JudgedBy, NoteLength)}, {subject.Day(judgement.On)}";
        var note = judgement.Note is { } text ? $": {subject.Shown.At($"/judgements/{index}/note", text, NoteLength)}" : "";
        return answer + by + Phrase.Faint(note);
    }
}
