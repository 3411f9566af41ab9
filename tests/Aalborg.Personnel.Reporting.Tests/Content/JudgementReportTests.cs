namespace Aalborg.Personnel.Reporting.Tests.Content;

public class JudgementReportTests
{
    private static readonly Judgement Answered = new() { Rule = AalborgRule.Why13, On = new(2026, 1, 13), JudgedBy = "Lokal-MED\ni hjemmeplejen", Answer = JudgementAnswer.Yes, Note = "Ja,\tfor borgerne." };

    private static JudgementReport Of(Judgement judgement, Language language = Language.English) =>
        Reports.Content(Reports.Of(Reports.Draft with { Judgements = [judgement] }), language).Answers.Single();

    [Fact]
    public void Answer_has_its_question_and_who_gave_it_when_and_why()
    {
        var title = AalborgPolicy.Rules[AalborgRule.Why13].Title;

        Of(Answered).Should().Be(new JudgementReport($"WHY-13 {title.English}", "yes", "Lokal-MED i hjemmeplejen", "13 January 2026", "Ja, for borgerne."));
        Of(Answered, Language.Danish).Should().Be(new JudgementReport($"WHY-13 {title.Danish}", "ja", "Lokal-MED i hjemmeplejen", "13. januar 2026", "Ja, for borgerne."));
    }

    [Fact]
    public void Answer_may_be_no()
    {
        Of(Answered with { Answer = JudgementAnswer.No }).Answer.Should().Be("no");
        Of(Answered with { Answer = JudgementAnswer.No }, Language.Danish).Answer.Should().Be("nej");
    }

    [Fact]
    public void Answer_without_a_note_has_an_empty_one() => Of(Answered with { Note = null }).Note.Should().BeEmpty();

    [Fact]
    public void Answer_to_a_rule_that_the_book_has_not_has_the_id_alone() => Of(Answered with { Rule = new("NO-1") }).Question.Should().Be("NO-1");

    [Fact]
    public void Answer_hides_personal_data()
    {
        var one = Of(Answered with { JudgedBy = "120645-6015", Note = "Se 120645-6015" });

        (one.By, one.Note).Should().Be(("[hidden: personal data]", "[hidden: personal data]"));
    }

    [Fact]
    public void Answers_keep_their_order() =>
        Reports.Content(Reports.Of(Reports.Draft with { Judgements = [Answered, Answered with { JudgedBy = "B" }, Answered with { JudgedBy = "A" }] })).Answers.Select(one => one.By)
            .Should().Equal("Lokal-MED i hjemmeplejen", "B", "A");
}
