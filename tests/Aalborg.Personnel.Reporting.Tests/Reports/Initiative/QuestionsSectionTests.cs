namespace Aalborg.Personnel.Reporting.Tests.Reports.Initiative;

public class QuestionsSectionTests
{
    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.English)]
    public void Section_has_the_seven_questions_with_their_answers(Language language)
    {
        var document = Reported.Of(Reported.Harmless);

        Reported.Rows(new QuestionsSection(), document, language).Should().BeEquivalentTo(
            document.Assessment!.Questions.Select(one => new[]
            {
                one.Question.Id, one.Question.Statement.Text.In(language), $"{one.State.AsStatus().Sign()} {one.State.InWords().In(language)}",
            }),
            options => options.WithStrictOrdering());
    }

    [Fact]
    public void Heading_is_the_policys_own() => new QuestionsSection().Heading(Reported.Subject(Reported.Of(Reported.Draft), Language.Danish)).Should().Be("Den gode forandring begynder her");

    [Fact]
    public void Section_has_nothing_to_say_of_what_is_stopped() =>
        Reported.Rows(new QuestionsSection(), Reported.Of(Reported.Draft with { Timeline = new() { Stopped = new(2026, 1, 1) } })).Should().BeEmpty();
}
