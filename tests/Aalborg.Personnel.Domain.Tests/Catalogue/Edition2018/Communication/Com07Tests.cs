using System.Globalization;

namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Communication;

public class Com07Tests() : RuleTests(AalborgRule.Com07)
{
    private static ChangeInitiative With(ValueList<Stakeholder> stakeholders, params ReadOnlySpan<Message> messages) => Compliant with
    {
        Who = Compliant.Who with { Stakeholders = stakeholders },
        Communication = Compliant.Communication with { Messages = [.. messages] },
    };

    private static Stakeholder Stakeholder(string id, params ReadOnlySpan<StakeholderRole> parts) =>
        new() { Id = id, Name = "Teamet", Level = StakeholderLevel.Employees, Roles = [.. parts] };

    private static Stakeholder Affected(string id) => Stakeholder(id, StakeholderRole.Affected);

    private static Message Sent(string on, params ReadOnlySpan<string> to) =>
        new() { Id = $"sent-{on}", Planned = Date(on), Sent = Date(on), To = [.. to] };

    private static Message Planned(string on, params ReadOnlySpan<string> to) =>
        new() { Id = $"planned-{on}", Planned = Date(on), To = [.. to] };

    [Theory]
    [InlineData(StakeholderRole.Affected, RuleOutcome.Failed)]
    [InlineData(StakeholderRole.Benefits, RuleOutcome.Failed)]
    [InlineData(StakeholderRole.Delivers, RuleOutcome.Failed)]
    [InlineData(StakeholderRole.Responsible, RuleOutcome.NotApplicable)]
    public void Assess_stakeholder_whom_no_message_is_to_goes_by_the_part(StakeholderRole part, RuleOutcome outcome) =>
        OutcomeOf(With([Stakeholder("a", part)]), "2026-05-04").Should().Be(outcome);

    [Theory]
    [InlineData(StakeholderRole.Affected, RuleOutcome.Passed)]
    [InlineData(StakeholderRole.Benefits, RuleOutcome.Passed)]
    [InlineData(StakeholderRole.Delivers, RuleOutcome.Passed)]
    [InlineData(StakeholderRole.Responsible, RuleOutcome.NotApplicable)]
    public void Assess_stakeholder_whom_a_message_is_to_goes_by_the_part(StakeholderRole part, RuleOutcome outcome) =>
        OutcomeOf(With([Stakeholder("a", part)], Sent("2026-04-01", "b", "a")), "2026-05-04").Should().Be(outcome);

    [Theory]
    [InlineData("2026-04-30", RuleOutcome.Passed)]
    [InlineData("2026-05-01", RuleOutcome.Passed)]
    [InlineData("2026-05-02", RuleOutcome.Failed)]
    public void Assess_message_planned_and_not_sent_counts_until_its_day_has_passed(string on, RuleOutcome outcome) =>
        OutcomeOf(With([Affected("a")], Planned("2026-05-01", "a")), on).Should().Be(outcome);

    [Fact]
    public void Assess_stakeholders_whom_no_message_is_to_fail_at_each() =>
        PlacesIn(
            With(
                [
                    Affected("a"),
                    Stakeholder("b", StakeholderRole.Benefits),
                    Stakeholder("c"),
                    Stakeholder("d", StakeholderRole.Responsible, StakeholderRole.Delivers),
                    Stakeholder("e", StakeholderRole.Responsible),
                    Stakeholder("f", StakeholderRole.Delivers),
                ],
                Planned("2026-05-03", "a"),
                Sent("2026-04-01", "b", "nobody-we-know"),
                Sent("2026-04-02", "D")),
            "2026-05-04").Should().Equal("/who/stakeholders/0", "/who/stakeholders/5");

    [Theory]
    [InlineData(StakeholderRole.Affected)]
    [InlineData(StakeholderRole.Benefits)]
    [InlineData(StakeholderRole.Delivers)]
    public void Assess_stakeholder_that_is_responsible_too_is_not_asked_for(StakeholderRole role) =>
        OutcomeOf(With([Stakeholder("a", role, StakeholderRole.Responsible)]), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData(StakeholderRole.Affected, RuleOutcome.Failed)]
    [InlineData(StakeholderRole.Benefits, RuleOutcome.Failed)]
    [InlineData(StakeholderRole.Delivers, RuleOutcome.NotApplicable)]
    public void Assess_partner_that_only_delivers_is_not_asked_for(StakeholderRole role, RuleOutcome outcome) =>
        OutcomeOf(With([Stakeholder("a", role) with { Level = StakeholderLevel.Partners }]), "2026-05-04").Should().Be(outcome);

    [Theory]
    [InlineData("2026-05-02", RuleOutcome.Passed)]
    [InlineData("2026-05-03", RuleOutcome.Failed)]
    public void Assess_stopped_counts_the_messages_of_the_day_before_the_stop(string stopped, RuleOutcome outcome) =>
        OutcomeOf(With([Affected("a")], Planned("2026-05-01", "a")) with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-06-30")
            .Should().Be(outcome);

    [Fact]
    public void Assess_stakeholders_of_one_id_are_told_by_one_message() =>
        PlacesIn(With([Affected("a"), Affected("b"), Affected("a"), Affected("b")], Sent("2026-04-01", "a")), "2026-05-04")
            .Should().Equal("/who/stakeholders/1", "/who/stakeholders/3");

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(256)]
    [InlineData(257)]
    public void Assess_many_stakeholders_finds_the_one_not_told(int count)
    {
        var ids = Enumerable.Range(0, count).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToArray();

        PlacesIn(With([.. ids.Select(Affected)], Sent("2026-04-01", [.. ids.SkipLast(1)])), "2026-05-04")
            .Should().Equal($"/who/stakeholders/{ids[^1]}");
    }

    [Fact]
    public void Assess_without_stakeholders_is_not_applicable() =>
        OutcomeOf(With([], Sent("2026-04-01", "a")), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Fact]
    public void Assess_stakeholders_without_a_part_is_not_applicable() =>
        OutcomeOf(With([Stakeholder("a"), Stakeholder("b", StakeholderRole.Responsible)]), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    public void Assess_stakeholder_whom_no_message_is_to_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(With([Affected("a")]), on).Should().Be(outcome);

    [Fact]
    public void Assess_stakeholder_whom_no_message_is_to_set_aside_is_excused()
    {
        var initiative = With([Affected("a")]) with
        {
            Deviations = [new() { Rule = AalborgRule.Com07, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
        };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(With([Affected("a")]), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, at interessenten får besked.");
        finding.Message(Language.English).Should().Be("The document states no message to the stakeholder.");
        finding.Remedy(Language.Danish).Should().Be("Planlæg en besked til interessenten.");
        finding.Remedy(Language.English).Should().Be("Plan a message to the stakeholder.");
    }
}
