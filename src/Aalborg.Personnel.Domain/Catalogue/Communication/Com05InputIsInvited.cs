namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-05: input is invited.</summary>
internal sealed class Com05InputIsInvited() : ChangeRule(
    AalborgRule.Com05, AalborgPrinciple.WeCommunicate, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.C31, PersonnelStatement.P08])
{
    private static readonly LocalizedText NotInvited = new()
    {
        Danish = "Ingen besked inviterer til input.",
        English = "No message invites input.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Vi giver plads til udfordringer og konstruktive input",
        English = "We make room for challenges and constructive input",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Vi giver plads til udfordringer og konstruktive input. Reglen ser efter, om mindst én besked inviterer til at svare. En besked, der skulle være sendt og ikke er det, tæller ikke.",
        English = "We make room for challenges and constructive input. The rule looks for at least one message that invites an answer. A message that was to be sent and was not does not count.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Lad mindst én besked invitere til spørgsmål, udfordringer og input, og skriv hvordan.",
        English = "Let at least one message invite questions, challenges and input, and write how.",
    };

    public override RuleExample Example
    {
        get
        {
            var message = new Message { Id = "besked", Planned = new(2026, 3, 9), Content = "Teamet lægger nu selv sin vagtplan." };
            var invitation = message with
            {
                Content = "Teamet lægger nu selv sin vagtplan. Sig på næste teammøde, hvad der kan blive bedre.",
                InvitesInput = true,
            };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change with { Communication = new() { Messages = [message] } },
                Mended = Sample.Change with { Communication = new() { Messages = [invitation] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        foreach (var message in context.Initiative.Communication.Messages)
        {
            if (message.InvitesInput && message.CountsOn(context.On))
            {
                return;
            }
        }

        context.Violation("/communication/messages", NotInvited, remedy: Unsent.Remedy(context, Remedy));
    }
}
