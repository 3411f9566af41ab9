using System.Globalization;

namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.WhatAndHow;

public class How04Tests() : RuleTests(AalborgRule.How04)
{
    private static ChangeInitiative WithFrame(Frame frame) => Compliant with { WhatAndHow = Compliant.WhatAndHow with { Frame = frame } };

    private static ChangeInitiative WithBudgetBothWays { get; } = WithFrame(new() { Fixed = ["Budgettet"], ToDiscuss = ["Budgettet"] });

    private static ValueList<string> FixedTexts(int count) =>
        [.. Enumerable.Range(1, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"Vilkår {i}"))];

    [Fact]
    public void Assess_fixed_and_open_apart_passes() =>
        OutcomeOf(WithFrame(new() { Fixed = ["Budgettet"], ToDiscuss = ["Budgettets fordeling"] }), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_open_texts_that_are_also_fixed_fail_at_each_in_the_order_of_the_lists() =>
        PlacesIn(
            WithFrame(new()
            {
                Fixed = ["Budgettet", "Loven"],
                ToDiscuss = ["Loven", "Planen", "Budgettet"],
                ToTry = ["Bytte", "Loven"],
                ToLearn = ["Budgettet", "Loven", "Behovet"],
            }),
            "2026-05-04").Should().Equal(
                "/whatAndHow/frame/toDiscuss/0",
                "/whatAndHow/frame/toDiscuss/2",
                "/whatAndHow/frame/toTry/1",
                "/whatAndHow/frame/toLearn/0",
                "/whatAndHow/frame/toLearn/1");

    [Fact]
    public void Assess_fixed_text_only_to_try_fails_there() =>
        PlacesIn(WithFrame(new() { Fixed = ["Budgettet"], ToTry = ["Budgettet"] }), "2026-05-04").Should().Equal("/whatAndHow/frame/toTry/0");

    [Fact]
    public void Assess_fixed_text_only_to_learn_fails_there() =>
        PlacesIn(WithFrame(new() { Fixed = ["Budgettet"], ToLearn = ["Budgettet"] }), "2026-05-04").Should().Equal("/whatAndHow/frame/toLearn/0");

    [Fact]
    public void Assess_text_fixed_twice_and_open_once_fails_once() =>
        PlacesIn(WithFrame(new() { Fixed = ["Budgettet", "Budgettet"], ToTry = ["Budgettet"] }), "2026-05-04")
            .Should().Equal("/whatAndHow/frame/toTry/0");

    [Fact]
    public void Assess_text_open_in_two_lists_passes() =>
        OutcomeOf(WithFrame(new() { Fixed = ["Budgettet"], ToDiscuss = ["Planen"], ToTry = ["Planen"] }), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData("ÅBNINGSTIDEN", RuleOutcome.Failed)]
    [InlineData("åbningstiden", RuleOutcome.Failed)]
    [InlineData(" Åbningstiden\n", RuleOutcome.Failed)]
    [InlineData("A\u030Abningstiden", RuleOutcome.Failed)]
    [InlineData("Aabningstiden", RuleOutcome.Passed)]
    [InlineData("Åbnings tiden", RuleOutcome.Passed)]
    [InlineData("Åbningstiden.", RuleOutcome.Passed)]
    public void Assess_compares_texts_without_upper_and_lower_case(string open, RuleOutcome outcome)
    {
        OutcomeOf(WithFrame(new() { Fixed = ["Åbningstiden"], ToDiscuss = [open] }), "2026-05-04").Should().Be(outcome);
        OutcomeOf(WithFrame(new() { Fixed = [.. FixedTexts(16), "Åbningstiden"], ToDiscuss = [open] }), "2026-05-04").Should().Be(outcome);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(300)]
    public void Assess_many_fixed_texts_finds_the_first_and_the_last(int count) =>
        PlacesIn(
            WithFrame(new()
            {
                Fixed = FixedTexts(count),
                ToDiscuss = ["Vilkår 0", FixedTexts(count)[^1].ToUpperInvariant()],
                ToLearn = ["Vilkår 0", "VILKÅR 1"],
            }),
            "2026-05-04").Should().Equal("/whatAndHow/frame/toDiscuss/1", "/whatAndHow/frame/toLearn/1");

    [Fact]
    public void Assess_nothing_fixed_is_not_applicable() =>
        OutcomeOf(WithFrame(new() { ToDiscuss = ["Planen"], ToTry = ["Bytte"], ToLearn = ["Behovet"] }), "2026-05-04")
            .Should().Be(RuleOutcome.NotApplicable);

    [Fact]
    public void Assess_nothing_open_is_not_applicable() =>
        OutcomeOf(WithFrame(new() { Fixed = ["Budgettet"] }), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    public void Assess_same_thing_both_ways_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithBudgetBothWays, on).Should().Be(outcome);

    [Fact]
    public void Assess_same_thing_both_ways_set_aside_is_excused()
    {
        var initiative = WithBudgetBothWays with
        {
            Deviations = [new() { Rule = AalborgRule.How04, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
        };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithBudgetBothWays, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det samme er angivet både som fast og som åbent.");
        finding.Message(Language.English).Should().Be("The same thing is stated both as fixed and as open.");
        finding.Remedy(Language.Danish).Should().Be("Beslut, om det ligger fast eller er åbent, og angiv det kun ét sted.");
        finding.Remedy(Language.English).Should().Be("Decide whether it is fixed or open, and state it in one place only.");
    }
}
