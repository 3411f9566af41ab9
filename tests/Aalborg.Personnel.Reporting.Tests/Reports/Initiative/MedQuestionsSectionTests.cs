namespace Aalborg.Personnel.Reporting.Tests.Reports.Initiative;

public class MedQuestionsSectionTests
{
    private static readonly Judgement Yes = new() { Rule = AalborgRule.Why13, On = new(2026, 1, 13), JudgedBy = "Lokal-MED\ni hjemmeplejen", Answer = JudgementAnswer.Yes, Note = "Ja,\tfor borgerne." };

    private static readonly Judgement No = Yes with { Answer = JudgementAnswer.No, JudgedBy = "HovedMED", Note = null };

    private static string[] Of(Language language, params Judgement[] judgements) =>
        Reported.Rows(new MedQuestionsSection(), Reported.Of(Reported.Draft with { Judgements = [.. judgements] }), language)[0];

    [Fact]
    public void Question_has_its_answer_who_gave_it_when_and_why()
    {
        Of(Language.English, Yes).Should().Equal($"{AalborgPolicy.Rules[AalborgRule.Why13].Title.English} WHY-13", "✓ yes Lokal-MED i hjemmeplejen, 13 January 2026: Ja, for borgerne.");
        Of(Language.Danish, Yes)[1].Should().Be("✓ ja Lokal-MED i hjemmeplejen, 13. januar 2026: Ja, for borgerne.");
    }

    [Fact]
    public void Question_without_an_answer_says_so()
    {
        Of(Language.English)[1].Should().Be("? not answered yet");
        Of(Language.Danish)[1].Should().Be("? ikke besvaret endnu");
    }

    [Fact]
    public void Question_has_the_no_first() =>
        Of(Language.Danish, Yes with { Note = null }, No).Should().Contain("✗ nej HovedMED, 13. januar 2026<br>✓ ja Lokal-MED i hjemmeplejen, 13. januar 2026");

    [Fact]
    public void Question_has_the_latest_answer_of_each() =>
        Of(Language.English, No, No with { JudgedBy = "hovedMED", On = new(2026, 2, 1), Answer = JudgementAnswer.Yes }, Yes with { Note = null })[1]
            .Should().Be("✓ yes Lokal-MED i hjemmeplejen, 13 January 2026<br>✓ yes hovedMED, 1 February 2026");

    [Fact]
    public void Question_leaves_out_an_answer_that_is_to_come() => Of(Language.English, Yes with { On = new(2026, 5, 5) })[1].Should().Be("? not answered yet");

    [Fact]
    public void Question_has_four_answers_and_counts_the_rest() =>
        Of(Language.English, [.. Enumerable.Range(1, 6).Select(i => No with { JudgedBy = $"Udvalg {i}" })])[1].Should().Contain("Udvalg 4").And.NotContain("Udvalg 5").And.EndWith("… and 2 more.");

    [Fact]
    public void Answer_hides_personal_data() =>
        Of(Language.English, Yes with { JudgedBy = "120645-6015", Note = "Se 120645-6015" })[1].Should().Be("✓ yes [hidden: personal data], 13 January 2026: [hidden: personal data]");

    [Fact]
    public void Section_has_every_judgement_rule_that_is_asked() =>
        Reported.Rows(new MedQuestionsSection(), Reported.Of(Reported.Draft)).Select(row => row[0][^6..])
            .Should().Equal(AalborgPolicy.Rules.Rules.Where(rule => rule.IsJudgement).Select(rule => rule.Id.Value));

    [Fact]
    public void Section_has_nothing_to_say_of_what_is_stopped_and_was_never_judged() =>
        Reported.Rows(new MedQuestionsSection(), Reported.Of(Reported.Draft with { Timeline = new() { Stopped = new(2026, 1, 1) } })).Should().BeEmpty();
}
