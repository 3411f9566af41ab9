using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Reports.Initiative;

public class PrinciplesSectionTests
{
    private static readonly Principle Why = AalborgPolicy.Change.Principles[0];

    private static IReadOnlyList<string[]> Of(CheckResult document, Language language = Language.English) => Reported.Rows(new PrinciplesSection(), document, language);

    [Fact]
    public void Section_has_each_principle_with_its_verdict()
    {
        var document = Reported.Of(Reported.Harmless);

        Of(document).Take(4).Select(row => (row[0], row[1])).Should().Equal(
            document.Assessment!.Verdicts.Select(one => (one.Principle.Name.English!, $"{one.Verdict.AsStatus().Sign()} {one.Verdict.InWords().English}")));
    }

    [Theory]
    [InlineData(Language.English, "1 requirement missing (2 places) · 1 point of attention (2 places) · 1 judged no · 1 for discussion")]
    [InlineData(Language.Danish, "1 krav mangler (2 steder) · 1 opmærksomhedspunkt (2 steder) · 1 vurderet nej · 1 til drøftelse")]
    public void Section_counts_by_rule_and_by_place(Language language, string expected)
    {
        var change = Reported.Draft with
        {
            Why = new() { Effects = [new() { Id = "a", What = "A" }, new() { Id = "b", What = "B" }], Goals = [new() { Id = "g", What = "G" }] },
            Timeline = new() { Starts = new(2026, 1, 1) },
            Judgements = [new() { Rule = new("Q-1"), On = new(2026, 1, 1), JudgedBy = "MED", Answer = JudgementAnswer.No }],
        };
        RuleBook book = new(
            "own",
            AalborgPolicy.Personnel,
            AalborgPolicy.Change,
            [AalborgPolicy.Rules[AalborgRule.Why05], AalborgPolicy.Rules[AalborgRule.Why03], new OwnJudgement("Q-1", place => place, Why, []), new OwnJudgement("Q-2", place => place, Why, [])]);

        Of(Reported.Of(change, book: book), language)[0][2].Should().Be(expected);
    }

    [Theory]
    [InlineData(Language.English, "1 requirement not due yet", "nothing")]
    [InlineData(Language.Danish, "1 krav mangler endnu", "intet")]
    public void Section_says_what_is_not_due_yet_and_where_nothing_is_missing(Language language, string open, string nothing)
    {
        RuleBook book = new("own", AalborgPolicy.Personnel, AalborgPolicy.Change, [AalborgPolicy.Rules[AalborgRule.Why01]]);

        Of(Reported.Of(Reported.Draft, book: book), language).Select(row => row[2]).Should().Equal(open, nothing, nothing, nothing);
    }

    [Theory]
    [InlineData(Language.English, "1 done late", "1 set aside with a reason")]
    [InlineData(Language.Danish, "1 sket for sent", "1 fraveget med begrundelse")]
    public void Section_counts_what_was_late_and_what_is_set_aside(Language language, string late, string excused)
    {
        Of(Reported.Late, language)[0][2].Should().Be(late);
        Of(Reported.Of(Reported.Harmless), language)[0][2].Should().Contain(excused.Replace("1 ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Section_has_a_row_for_the_document_where_something_is_wrong_with_it()
    {
        var unknown = Reported.Draft with { Deviations = [new() { Rule = new("NO-1"), Reason = "x", DecidedBy = "y", On = new(2026, 1, 1) }] };

        Of(Reported.Of(Reported.Draft)).Should().HaveCount(4);
        Of(Reported.Of(unknown))[4].Should().Equal("The document itself", "✗ to be corrected", "1 requirement missing");
    }
}
