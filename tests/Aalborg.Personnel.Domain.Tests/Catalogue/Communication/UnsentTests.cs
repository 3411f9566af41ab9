namespace Aalborg.Personnel.Domain.Tests.Catalogue.Communication;

/// <summary>Rules that pass over a message which was not written as sent say so in their remedy.</summary>
public class UnsentTests() : RuleTests(AalborgRule.Com05)
{
    private static ChangeInitiative WithInvitation(DateOnly? sent) => Compliant with
    {
        Communication = Compliant.Communication with
        {
            Messages = [new() { Id = "invitation", Planned = new(2026, 4, 1), Sent = sent, To = ["team"], InvitesInput = true }],
        },
    };

    [Fact]
    public void Remedy_speaks_of_a_message_that_is_not_written_as_sent()
    {
        var finding = FindingsIn(WithInvitation(sent: null), "2026-04-02").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be(
            "En besked, der skulle være sendt, er ikke skrevet som sendt, og tæller derfor ikke. Er den sendt, så skriv datoen. "
            + "Lad mindst én besked invitere til spørgsmål, udfordringer og input, og skriv hvordan.");
        finding.Remedy(Language.English).Should().Be(
            "A message that was to be sent is not written as sent, and so does not count. If it was sent, write the date. "
            + "Let at least one message invite questions, challenges and input, and write how.");
    }

    [Fact]
    public void Remedy_is_a_remedy() => OutcomeOf(WithInvitation(sent: new(2026, 4, 1)), "2026-04-02").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData("COM-01")]
    [InlineData("COM-03")]
    [InlineData("COM-07")]
    [InlineData("COM-08")]
    public void Remedy_of_the_other_rules_speaks_of_it_too(string rule) =>
        AalborgPolicy.Rules.Assess(WithInvitation(sent: null), Date("2026-04-02")).Findings.First(finding => finding.Rule.Id.Value == rule)
            .Remedy(Language.Danish).Should().StartWith("En besked, der skulle være sendt, er ikke skrevet som sendt");
}
