namespace Aalborg.Personnel.Reporting;

/// <summary>How far the questions are answered that the policy asks to begin with.</summary>
internal sealed class QuestionsSection : Section<InitiativeSubject>
{
    public override string Name => "questions";

    public override string Heading(InitiativeSubject subject) => subject.Say("Den gode forandring begynder her", "The good change begins here");

    public override bool HasContent(InitiativeSubject subject) => !subject.IsStopped && !subject.Assessment.Questions.IsEmpty;

    public override void Write(Sheet sheet, InitiativeSubject subject) => sheet.Table(new(
        Heading(subject),
        [new("Id") { IsShort = true }, subject.Say("Spørgsmål", "Question"), new(subject.Say("Svar", "Answer")) { IsShort = true }],
        subject.Assessment.Questions.Select(one => (Phrase[])[one.Question.Id, one.Question.Statement.Text.In(subject.Language), one.State.Badge(subject.Language)])));
}
