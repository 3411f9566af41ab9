namespace Aalborg.Personnel.Domain.Tests.Changes.Who;

public class WhoVerbTests
{
    private static readonly DateOnly Day = EveryVerb.Day;

    private static readonly ChangeInitiative Change = EveryVerb.Underway;

    [Fact]
    public void AddStakeholder_adds_one_with_an_id_and_its_parts() =>
        Change.AddStakeholder(StakeholderLevel.Partners, "Pårørende", StakeholderRole.Affected, StakeholderRole.Benefits).Who.Stakeholders[^1].Should().Be(
            new Stakeholder
            {
                Id = "stakeholder-1",
                Name = "Pårørende",
                Level = StakeholderLevel.Partners,
                Roles = [StakeholderRole.Affected, StakeholderRole.Benefits],
            });

    [Fact]
    public void AddStakeholder_with_an_id_that_is_used_is_refused() =>
        FluentActions.Invoking(() => Change.AddStakeholder(new() { Id = "team", Name = "Et andet team", Level = StakeholderLevel.Employees }))
            .Should().Throw<ArgumentException>().WithParameterName("Id");

    [Fact]
    public void Involve_adds_an_involvement_to_the_stakeholder()
    {
        var team = Change.Involve("team", starts: Day, InvolvementForm.Dialogue, "Teammøder").Who.Stakeholders[0];

        team.Should().Be(Change.Who.Stakeholders[0] with
        {
            Involvements = [.. Change.Who.Stakeholders[0].Involvements, new() { Form = InvolvementForm.Dialogue, How = "Teammøder", Starts = Day }],
        });
    }

    [Fact]
    public void Involve_leaves_the_other_stakeholders_in_their_places() =>
        Change.Involve("management", starts: Day, InvolvementForm.Dialogue).Who.Stakeholders.Select(one => one.Id).Should().Equal("team", "management", "citizens");

    [Fact]
    public void Involve_takes_an_id_as_the_document_does() => Change.Involve(" team ", starts: Day, InvolvementForm.Dialogue).Who.Stakeholders[0].Involvements.Should().HaveCount(2);

    [Fact]
    public void Involve_somebody_who_is_not_there_is_refused() =>
        FluentActions.Invoking(() => Change.Involve("citizen", starts: Day, InvolvementForm.Dialogue)).Should().Throw<ArgumentException>()
            .WithParameterName("stakeholderId").WithMessage("No stakeholder has the id. The nearest id is that of /who/stakeholders/2.*");

    [Fact]
    public void MarkUnaffected_names_the_level() => Change.MarkUnaffected(StakeholderLevel.Politicians, "Det er drift.").Who.UnaffectedLevels.Should()
        .Equal(new UnaffectedLevel { Level = StakeholderLevel.Politicians, Reason = "Det er drift." });

    [Fact]
    public void MarkUnaffected_twice_is_refused() => FluentActions.Invoking(
        () => Change.MarkUnaffected(StakeholderLevel.Politicians, "Det er drift.").MarkUnaffected(StakeholderLevel.Politicians, "Det er vedtaget."))
        .Should().Throw<InvalidOperationException>();

    [Fact]
    public void Decide_adds_a_decision_with_an_id() => Change.Decide(Day, "Vi fortsætter.", with: ["team"]).Who.Decisions[^1].Should()
        .Be(new Decision { Id = "decision-1", On = Day, What = "Vi fortsætter.", With = ["team"], Kind = DecisionKind.Change });

    [Fact]
    public void Decide_about_the_process_says_so() =>
        Change.Decide(Day, "Vi spørger først.", kind: DecisionKind.Process).Who.Decisions[^1].Kind.Should().Be(DecisionKind.Process);

    [Fact]
    public void Decide_with_somebody_who_is_not_there_is_refused() =>
        FluentActions.Invoking(() => Change.Decide(Day, "Vi fortsætter.", with: ["team", "teamet"])).Should().Throw<ArgumentException>()
            .WithParameterName("With").WithMessage("*The nearest id is that of /who/stakeholders/0.*");

    [Fact]
    public void Decide_with_an_entry_that_is_no_stakeholder_is_refused() =>
        FluentActions.Invoking(() => Change.Decide(Day, "Vi fortsætter.", with: ["goal"])).Should().Throw<ArgumentException>();

    /// <summary>That nobody was asked before is what the policy disapproves of, so it is recorded.</summary>
    [Fact]
    public void Decide_alone_is_for_the_rules_to_say() =>
        AalborgPolicy.Rules.Assess(Change.Decide(new(2025, 12, 1), "Vi gør det."), Day).OutcomeOf(AalborgRule.Who11).Should().Be(RuleOutcome.Failed);

    [Fact]
    public void DiscussInMed_adds_the_discussion() =>
        Change.DiscussInMed(Day, "Lokal-MED", informed: Day.AddDays(-7), outcome: "Enighed.").Who.MedDiscussions[^1].Should()
            .Be(new MedDiscussion { Committee = "Lokal-MED", On = Day, Informed = Day.AddDays(-7), Outcome = "Enighed." });

    [Fact]
    public void DiscussInMed_informed_on_the_day_is_recorded() => Change.DiscussInMed(Day, "Lokal-MED", informed: Day).Who.MedDiscussions.Should().HaveCount(2);

    [Fact]
    public void DiscussInMed_informed_afterwards_is_refused() =>
        FluentActions.Invoking(() => Change.DiscussInMed(Day, "Lokal-MED", informed: Day.AddDays(1))).Should().Throw<ArgumentException>().WithParameterName("Informed");
}
