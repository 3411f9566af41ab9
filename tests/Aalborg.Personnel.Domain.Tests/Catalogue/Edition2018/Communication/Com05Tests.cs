namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Communication;

public class Com05Tests() : RuleTests(AalborgRule.Com05)
{
    private static ChangeInitiative WithMessages(params ReadOnlySpan<Message> messages) => Compliant with
    {
        Who = new() { Stakeholders = [Stakeholder(StakeholderRole.Affected)] },
        Communication = Compliant.Communication with { Messages = [.. messages] },
    };

    private static ChangeInitiative WithStakeholder(Stakeholder stakeholder) => WithMessages() with { Who = new() { Stakeholders = [stakeholder] } };

    private static Stakeholder Stakeholder(StakeholderRole role, params ReadOnlySpan<InvolvementForm> forms) => new()
    {
        Id = "team",
        Name = "Teamet",
        Level = StakeholderLevel.Employees,
        Roles = [role],
        Involvements = [.. forms.ToArray().Select(form => new Involvement { Form = form })],
    };

    private static Message Inviting(string planned, string? sent = null) =>
        new() { Id = $"inviting-{planned}", Planned = Date(planned), Sent = sent is null ? null : Date(sent), To = ["team"], InvitesInput = true };

    private static Message OnlyTelling(string on) => new() { Id = $"telling-{on}", Planned = Date(on), Sent = Date(on), To = ["team"] };

    [Fact]
    public void Assess_message_that_invites_input_passes() =>
        OutcomeOf(WithMessages(OnlyTelling("2026-01-05"), Inviting("2026-04-01", sent: "2026-04-02")), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData("2026-04-30", RuleOutcome.Passed)]
    [InlineData("2026-05-01", RuleOutcome.Passed)]
    [InlineData("2026-05-02", RuleOutcome.Failed)]
    public void Assess_invitation_planned_and_not_sent_counts_until_its_day_has_passed(string on, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(Inviting("2026-05-01")), on).Should().Be(outcome);

    [Fact]
    public void Assess_invitation_with_a_date_of_sending_that_has_not_come_passes() =>
        OutcomeOf(WithMessages(Inviting("2026-05-01", sent: "2026-06-01")), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_invitation_to_nobody_known_does_not_count() =>
        OutcomeOf(WithMessages(Inviting("2026-04-01", sent: "2026-04-02") with { To = ["nobody-we-know"] }), "2026-05-04").Should().Be(RuleOutcome.Failed);

    [Theory]
    [InlineData(InvolvementForm.Informed, RuleOutcome.Failed)]
    [InlineData(InvolvementForm.Consulted, RuleOutcome.Failed)]
    [InlineData(InvolvementForm.Dialogue, RuleOutcome.Passed)]
    [InlineData(InvolvementForm.CoCreation, RuleOutcome.Passed)]
    [InlineData(InvolvementForm.Decides, RuleOutcome.Passed)]
    public void Assess_core_stakeholder_involved_two_ways_needs_no_invitation(InvolvementForm form, RuleOutcome outcome) =>
        OutcomeOf(WithStakeholder(Stakeholder(StakeholderRole.Delivers, InvolvementForm.Informed, form)), "2026-05-04").Should().Be(outcome);

    [Theory]
    [InlineData(StakeholderRole.Benefits)]
    [InlineData(StakeholderRole.Responsible)]
    public void Assess_other_stakeholder_involved_two_ways_does_not_count(StakeholderRole role) =>
        OutcomeOf(WithStakeholder(Stakeholder(role, InvolvementForm.Dialogue)), "2026-05-04").Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Assess_supplier_involved_two_ways_does_not_count() =>
        OutcomeOf(WithStakeholder(Stakeholder(StakeholderRole.Delivers, InvolvementForm.Dialogue) with { Level = StakeholderLevel.Partners }), "2026-05-04")
            .Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Assess_messages_that_do_not_invite_input_fail_once_at_the_list() =>
        PlacesIn(WithMessages(OnlyTelling("2026-01-05"), OnlyTelling("2026-04-01"), Inviting("2026-05-03")), "2026-05-04")
            .Should().Equal("/communication/messages");

    [Fact]
    public void Assess_without_messages_fails_at_the_list() =>
        PlacesIn(WithMessages(), "2026-05-04").Should().Equal("/communication/messages");

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    public void Assess_without_an_invitation_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(OnlyTelling("2026-01-05")), on).Should().Be(outcome);

    [Fact]
    public void Assess_without_an_invitation_set_aside_is_excused()
    {
        var initiative = WithMessages(OnlyTelling("2026-01-05")) with
        {
            Deviations = [new() { Rule = AalborgRule.Com05, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
        };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Theory]
    [InlineData("2026-05-02", RuleOutcome.Passed)]
    [InlineData("2026-05-03", RuleOutcome.Failed)]
    public void Assess_stopped_counts_the_invitations_of_the_day_before_the_stop(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithMessages(Inviting("2026-05-01")) with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-06-30")
            .Should().Be(outcome);

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithMessages(OnlyTelling("2026-01-05")), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, at nogen er inviteret til at give input.");
        finding.Message(Language.English).Should().Be("The document does not state that anyone is invited to give input.");
        finding.Remedy(Language.Danish).Should().Be(
            "Invitér til spørgsmål og input i mindst én besked, eller invitér de berørte til dialog, fx et personalemøde.");
        finding.Remedy(Language.English).Should().Be(
            "Invite questions and input in at least one message, or invite those affected to a dialogue, for example a staff meeting.");
    }
}
