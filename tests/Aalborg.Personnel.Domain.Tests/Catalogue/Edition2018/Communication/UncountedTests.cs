namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Communication;

/// <summary>Rules that pass over a message say in their remedy why it does not count.</summary>
public class UncountedTests() : RuleTests(AalborgRule.Com05)
{
    private const string Invite = "Invitér til spørgsmål og input i mindst én besked, eller invitér de berørte til dialog, fx et personalemøde.";

    private static ChangeInitiative WithInvitation(DateOnly? sent, params ReadOnlySpan<string> to) => Compliant with
    {
        Who = new() { Stakeholders = [new() { Id = "team", Name = "Teamet", Level = StakeholderLevel.Employees, Roles = [StakeholderRole.Affected] }] },
        Communication = Compliant.Communication with
        {
            Messages = [new() { Id = "invitation", Planned = new(2026, 4, 1), Sent = sent, To = [.. to], InvitesInput = true }],
        },
    };

    [Fact]
    public void Remedy_speaks_of_a_message_that_is_not_recorded_as_sent()
    {
        var finding = FindingsIn(WithInvitation(sent: null, "team"), "2026-04-02").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be(
            "En besked, der skulle være sendt, er ikke registreret som sendt og tæller derfor ikke. Er den sendt, så angiv datoen. " + Invite);
        finding.Remedy(Language.English).Should().StartWith(
            "A message that was to be sent is not recorded as sent, so it does not count. If it was sent, specify the date. Invite questions and input");
    }

    [Fact]
    public void Remedy_speaks_of_a_message_to_nobody_known()
    {
        var finding = FindingsIn(WithInvitation(new(2026, 4, 1), "nobody-we-know"), "2026-04-02").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be(
            "En besked er ikke til nogen af interessenterne og tæller derfor ikke. Angiv, hvem den er til. " + Invite);
        finding.Remedy(Language.English).Should().StartWith(
            "A message is to none of the stakeholders, so it does not count. Specify whom it is to. Invite questions and input");
    }

    [Fact]
    public void Remedy_speaks_of_both() =>
        FindingsIn(WithInvitation(sent: null), "2026-04-02").Should().ContainSingle()
            .Which.Remedy(Language.Danish).Should().Contain("registreret som sendt").And.Contain("Angiv, hvem den er til.").And.EndWith(Invite);

    [Fact]
    public void Remedy_is_a_remedy() => OutcomeOf(WithInvitation(new(2026, 4, 1), "team"), "2026-04-02").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData("COM-01")]
    [InlineData("COM-02")]
    [InlineData("COM-03")]
    [InlineData("COM-07")]
    [InlineData("COM-08")]
    public void Remedy_of_the_other_rules_speaks_of_it_too(string rule)
    {
        var initiative = WithInvitation(sent: null, "team") with { Timeline = new() { Starts = new(2026, 4, 10), Ends = new(2026, 5, 1) } };

        AalborgPolicy.Rules.Assess(initiative, Date("2026-04-02")).Findings.First(finding => finding.Rule.Id.Value == rule)
            .Remedy(Language.Danish).Should().StartWith("En besked, der skulle være sendt, er ikke registreret som sendt");
    }
}
