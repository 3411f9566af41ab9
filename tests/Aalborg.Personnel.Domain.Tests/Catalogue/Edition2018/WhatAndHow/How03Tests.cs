namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.WhatAndHow;

public class How03Tests() : RuleTests(AalborgRule.How03)
{
    private static ChangeInitiative WithFrame(Frame frame) => Compliant with { WhatAndHow = Compliant.WhatAndHow with { Frame = frame } };

    private static ChangeInitiative WithNothingOpen { get; } = WithFrame(new() { Fixed = ["Budgettet"] });

    [Fact]
    public void Assess_something_to_discuss_passes() =>
        OutcomeOf(WithFrame(new() { ToDiscuss = ["Planens længde"] }), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_something_to_try_passes() =>
        OutcomeOf(WithFrame(new() { ToTry = ["Bytte af vagter"] }), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_something_to_learn_passes() =>
        OutcomeOf(WithFrame(new() { ToLearn = ["Behovet for vikarer"] }), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_nothing_open_fails_at_to_discuss() =>
        PlacesIn(WithNothingOpen, "2026-05-04").Should().Equal("/whatAndHow/frame/toDiscuss");

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    public void Assess_nothing_open_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithNothingOpen, on).Should().Be(outcome);

    [Fact]
    public void Assess_nothing_open_set_aside_is_excused()
    {
        var initiative = WithNothingOpen with
        {
            Deviations = [new() { Rule = AalborgRule.How03, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
        };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithNothingOpen, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, hvad I skal drøfte, afprøve eller blive klogere på.");
        finding.Message(Language.English).Should().Be("The document does not state what is open to discuss, try out or learn.");
        finding.Remedy(Language.Danish).Should().Be(
            "Angiv, hvad der er åbent: Hvad skal I drøfte, afprøve og blive klogere på?");
        finding.Remedy(Language.English).Should().Be(
            "Specify what is open: What are you to discuss, try out and learn?");
    }
}
