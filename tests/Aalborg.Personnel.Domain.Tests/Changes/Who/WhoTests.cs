namespace Aalborg.Personnel.Domain.Tests.Changes.Who;

public class WhoTests
{
    private static Decision Decision(DateOnly on, DecisionKind kind = DecisionKind.Change) =>
        new() { Id = "decision", On = on, What = "Vi prøver det.", Kind = kind };

    [Fact]
    public void FirstChangeDecision_is_the_earliest_about_the_change()
    {
        var who = new Personnel.Who
        {
            Decisions =
            [
                Decision(new(2026, 5, 6)),
                Decision(new(2026, 5, 4)),
                Decision(new(2026, 5, 5)),
                Decision(new(2026, 5, 1), DecisionKind.Process),
            ],
        };

        who.FirstChangeDecision.Should().Be(new DateOnly(2026, 5, 4));
    }

    [Fact]
    public void FirstChangeDecision_without_any_is_unknown()
    {
        Personnel.Who.Empty.FirstChangeDecision.Should().BeNull();
        new Personnel.Who { Decisions = [Decision(new(2026, 5, 4), DecisionKind.Process)] }.FirstChangeDecision.Should().BeNull();
    }

    [Fact]
    public void Decision_is_about_the_change_where_nothing_is_said() =>
        new Decision { Id = "decision", On = new(2026, 5, 4), What = "Vi prøver det." }.Kind.Should().Be(DecisionKind.Change);

    [Fact]
    public void IsUnaffected_only_a_level_that_is_named()
    {
        var who = new Personnel.Who
        {
            UnaffectedLevels = [new() { Level = StakeholderLevel.Citizens, Reason = "Internt." }, new() { Level = StakeholderLevel.Med, Reason = "Internt." }],
        };

        Enum.GetValues<StakeholderLevel>().Where(who.IsUnaffected).Should().Equal(StakeholderLevel.Med, StakeholderLevel.Citizens);
    }
}
