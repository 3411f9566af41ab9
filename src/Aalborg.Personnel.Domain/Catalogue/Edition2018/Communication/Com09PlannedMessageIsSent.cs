namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-09: a planned message is sent.</summary>
internal sealed class Com09PlannedMessageIsSent() : ChangeRule(
    AalborgRule.Com09, AalborgPrinciple.WeCommunicate, RuleSeverity.Warning, ChangePhase.Idea, [AalborgStatement.C30], inferred: true)
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Planlagte beskeder er sendt",
        English = "Planned messages are sent",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "»Vi kommunikerer både før, under og efter forandringen«, siger politikken. Reglen ser efter, om hver besked er sendt, når dens planlagte dato er passeret. At planlagte beskeder skal sendes, er udledt.",
        English = "The policy says that we communicate before, during and after the change. The rule checks that every message whose planned date has passed was sent. That planned messages must be sent is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Er beskeden sendt, så angiv datoen. Ellers send den, eller giv den en ny planlagt dato.",
        English = "If the message was sent, specify the date. Otherwise send it, or give it a new planned date.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når ingen besked har en planlagt dato, der er passeret.",
        English = "Does not apply if no message has a planned date that has passed.",
    };

    public override RuleExample Example
    {
        get
        {
            var message = new Message { Id = "besked", Planned = new(2026, 2, 16) };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change with { Communication = new() { Messages = [message] } },
                Mended = Sample.Change with { Communication = new() { Messages = [message with { Sent = message.Planned }] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var messages = context.Initiative.Communication.Messages;
        var anyWasDue = false;
        for (var i = 0; i < messages.Count; i++)
        {
            if (messages[i].Planned < context.On)
            {
                anyWasDue = true;
                if (!messages[i].IsSentBy(context.On))
                {
                    context.Violation($"/communication/messages/{i}/sent", NotSent(messages[i].Planned));
                }
            }
        }

        if (!anyWasDue)
        {
            context.NotApplicable();
        }
    }

    private static LocalizedText NotSent(DateOnly planned) => new()
    {
        Danish = $"Beskeden er planlagt til den {planned.InDanish()} og er ikke registreret som sendt.",
        English = $"The message is planned for {planned.InEnglish()} and is not recorded as sent.",
    };
}
