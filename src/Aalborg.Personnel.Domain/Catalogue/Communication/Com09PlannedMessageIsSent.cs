namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-09: a planned message is sent.</summary>
internal sealed class Com09PlannedMessageIsSent() : ChangeRule(
    AalborgRule.Com09, AalborgPrinciple.WeCommunicate, RuleSeverity.Warning, ChangePhase.Idea, [ChangeStatement.C30], inferred: true)
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det, vi ville fortælle, er fortalt",
        English = "What we meant to tell is told",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Vi kommunikerer før, under og efter forandringen. Reglen ser efter, om hver besked, hvis planlagte dato er passeret, er sendt. At en plan skal følges, er udledt.",
        English = "We communicate before, during and after the change. The rule looks at whether every message whose planned date has passed was sent. That a plan is to be followed is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Send beskeden, og skriv datoen, eller giv den en ny dato.",
        English = "Send the message and write the date, or give it a new date.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der endnu ikke er en besked, hvis planlagte dato er passeret.",
        English = "It does not apply where no message has a planned date that has passed yet.",
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
                if (!messages[i].IsToldBy(context.On))
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
        Danish = $"Beskeden skulle være sendt den {planned.InDanish()} og er ikke sendt.",
        English = $"The message was to be sent on {planned.InEnglish()} and has not been sent.",
    };
}
