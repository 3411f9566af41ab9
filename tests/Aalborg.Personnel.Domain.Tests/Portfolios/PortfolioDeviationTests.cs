using static Aalborg.Personnel.Domain.Tests.Portfolios.Many;

namespace Aalborg.Personnel.Domain.Tests.Portfolios;

public class PortfolioDeviationTests
{
    private static Deviation Deviation(RuleId rule, int? untilIn = null, int from = -10) =>
        new() { Rule = rule, Reason = "Senere", DecidedBy = "Ledelsen", On = On.AddDays(from), Until = untilIn is { } days ? On.AddDays(days) : null };

    private static DeviationState[] StatesOf(Deviation deviation, Timeline? timeline = null) =>
        [.. Of(Change() with { Deviations = [deviation], Timeline = timeline ?? Timeline.Unknown }).Deviations.Select(one => one.State)];

    [Theory]
    [InlineData(-1, DeviationState.Over)]
    [InlineData(0, DeviationState.Ends)]
    [InlineData(60, DeviationState.Ends)]
    [InlineData(61, DeviationState.Holds)]
    [InlineData(null, DeviationState.Holds)]
    public void State_of_a_needed_one_goes_by_its_last_day(int? untilIn, DeviationState state) =>
        StatesOf(Deviation(AalborgRule.Why01, untilIn)).Should().Equal(state);

    [Theory]
    [InlineData(-1, DeviationState.Over)]
    [InlineData(0, DeviationState.Needless)]
    [InlineData(null, DeviationState.Needless)]
    public void State_of_one_whose_rule_has_nothing_to_excuse_is_needless_unless_it_is_over(int? untilIn, DeviationState state)
    {
        StatesOf(Deviation(AalborgRule.Why05, untilIn)).Should().Equal([state], "there are no effects");
        StatesOf(Deviation(AalborgRule.Com09, untilIn)).Should().Equal(state);
    }

    [Fact]
    public void State_of_one_that_does_not_hold_yet_goes_by_the_findings_of_its_rule()
    {
        StatesOf(Deviation(AalborgRule.Why01, 30, from: 20)).Should().Equal([DeviationState.Ends], "the rule is open, so there is something to excuse");
        StatesOf(Deviation(AalborgRule.Why05, from: 20)).Should().Equal(DeviationState.Needless);
    }

    [Fact]
    public void One_that_DOC_05_refuses_is_left_out()
    {
        StatesOf(Deviation(new RuleId("WHY-99"))).Should().BeEmpty();
        StatesOf(Deviation(AalborgRule.Doc04)).Should().BeEmpty();
        StatesOf(Deviation(AalborgRule.Why13)).Should().BeEmpty();
    }

    [Fact]
    public void Those_of_stopped_and_closed_initiatives_are_left_out()
    {
        StatesOf(Deviation(AalborgRule.Why01), new() { Stopped = On }).Should().BeEmpty();
        StatesOf(Deviation(AalborgRule.Why01), new() { Closed = On }).Should().BeEmpty();
        StatesOf(Deviation(AalborgRule.Why01), new() { Closed = On.AddDays(1) }).Should().HaveCount(1);
    }

    [Fact]
    public void Deviations_come_in_the_order_of_the_input_with_what_they_say()
    {
        var deviations = Of(
            Change(2) with { Deviations = [Deviation(AalborgRule.Why02), Deviation(AalborgRule.Why01, 5)] },
            Change(1) with { Title = "cpr 010203-0000", Deviations = [Deviation(AalborgRule.Why01)] }).Deviations;

        deviations.Select(one => (one.InitiativeId, one.Title, one.Rule.Id, one.On, one.Until)).Should().Equal(
            (Change(2).Id, "Forandring 2", AalborgRule.Why02, On.AddDays(-10), null),
            (Change(2).Id, "Forandring 2", AalborgRule.Why01, On.AddDays(-10), On.AddDays(5)),
            (Change(1).Id, null, AalborgRule.Why01, On.AddDays(-10), null));
    }
}
