namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-05: there is room for challenges and constructive input.</summary>
internal sealed class Com05InputIsInvited() : ChangeRule(
    AalborgRule.Com05, AalborgPrinciple.WeCommunicate, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.C31, AalborgStatement.P08], inferred: true)
{
    private static readonly LocalizedText NotInvited = new()
    {
        Danish = "Det fremgår ikke, at nogen er inviteret til at give input.",
        English = "The document does not state that anyone is invited to give input.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Der er plads til udfordringer og konstruktive input",
        English = "There is room for challenges and constructive input",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = $"»… vi giver plads til udfordringer og konstruktive input«, siger politikken. Reglen ser efter, om mindst én besked inviterer til input, eller om mindst én berørt eller udførende interessent inddrages i dialog, samskabelse eller beslutning. Samarbejdsparter, der kun udfører, regnes ikke med. At »plads« betyder en invitation eller en dialog, er udledt. {Uncounted.Danish}",
        English = $"The policy says that we make room for challenges and constructive input. The rule checks that at least one message invites input, or that at least one stakeholder that is affected or carries out the change is involved in dialogue, co-creation or decisions. Partners that only carry it out do not count. That room means an invitation or a dialogue is inferred. {Uncounted.English}",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Invitér til spørgsmål og input i mindst én besked, eller invitér de berørte til dialog, fx et personalemøde.",
        English = "Invite questions and input in at least one message, or invite those affected to a dialogue, for example a staff meeting.",
    };

    public override RuleExample Example
    {
        get
        {
            var message = new Message { Id = "besked", Planned = new(2026, 3, 9), To = ["team"], Content = "Teamet lægger nu selv sin vagtplan." };
            var invitation = message with
            {
                Content = "Teamet lægger nu selv sin vagtplan. Sig på næste teammøde, hvad der kan blive bedre.",
                InvitesInput = true,
            };
            var change = Sample.Change with { Who = new() { Stakeholders = [Sample.Team] } };
            return new()
            {
                On = Sample.Starts,
                Fails = change with { Communication = new() { Messages = [message] } },
                Mended = change with { Communication = new() { Messages = [invitation] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        foreach (var message in context.Initiative.Communication.Messages)
        {
            if (message.InvitesInput && context.Counts(message))
            {
                return;
            }
        }

        foreach (var stakeholder in context.Initiative.Who.Stakeholders)
        {
            if (stakeholder.IsCore && stakeholder.HasTwoWayInvolvement)
            {
                return;
            }
        }

        context.Violation("/communication/messages", NotInvited, remedy: Uncounted.Remedy(context, Remedy));
    }
}
