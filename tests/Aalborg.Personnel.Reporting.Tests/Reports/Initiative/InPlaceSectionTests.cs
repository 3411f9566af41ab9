using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Reports.Initiative;

public class InPlaceSectionTests
{
    private static string[] Of(CheckResult document, Language language = Language.English) =>
        Reported.Section(new InPlaceSection(), document, language).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void Section_names_three_met_rules_of_each_principle_and_counts_the_rest()
    {
        var document = Reported.Of(Reported.Harmless);
        var passed = document.Assessment!.Rules.Where(one => one is { Outcome: RuleOutcome.Passed, Rule: { IsJudgement: false, Principle.Id: "vi-ved-hvorfor" } })
            .Select(one => one.Rule).OrderBy(rule => rule.Severity).Select(rule => rule.Title.English!).ToArray();

        Of(document)[0].Should().Be($"• We know why: {string.Join(" · ", passed.Take(3))} · … and {passed.Length - 3} more.");
        Of(document, Language.Danish)[0].Should().StartWith("• Vi ved hvorfor: ").And.EndWith($" · … og {passed.Length - 3} mere.");
    }

    [Fact]
    public void Section_leaves_out_a_principle_of_which_nothing_is_in_place()
    {
        RuleBook book = new("own", AalborgPolicy.Personnel, AalborgPolicy.Change, [AalborgPolicy.Rules[AalborgRule.Why01], AalborgPolicy.Rules[AalborgRule.Who01]]);

        Of(Reported.Of(Reported.Draft, book: book)).Should().BeEmpty();
        Of(Reported.Of(Reported.Draft with { Why = new() { Purpose = "x" } }, book: book)).Should().Equal($"• We know why: {AalborgPolicy.Rules[AalborgRule.Why01].Title.English}");
    }
}
