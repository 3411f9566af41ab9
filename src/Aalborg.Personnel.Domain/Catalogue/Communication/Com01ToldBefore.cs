namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-01: something is told before the change.</summary>
internal sealed class Com01ToldBefore() : ChangeRule(
    AalborgRule.Com01, AalborgPrinciple.WeCommunicate, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.C30])
{
    private static readonly LocalizedText Silence = new()
    {
        Danish = "Der er ingen besked før forandringen.",
        English = "There is no message before the change.",
    };

    private static readonly LocalizedText Belated = new()
    {
        Danish = "Forandringen er begyndt, og det kan ikke gøres om. Blev den omtalt inden, så tilføj beskeden; ellers fortæl om den nu, og skriv en afvigelse, der fortæller hvorfor.",
        English = "The change has started, and that cannot be undone. If people were told of it before, add the message; otherwise tell them now, and write a deviation that tells why.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Vi kommunikerer før forandringen",
        English = "We communicate before the change",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Vi kommunikerer før forandringen. Reglen ser efter, om der er en besked fra før startdatoen. En besked, der skulle være sendt og ikke er det, tæller ikke.",
        English = "We communicate before the change. The rule looks for a message from before the start. A message that was to be sent and was not does not count.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Planlæg en besked, der kommer ud, inden forandringen går i gang.",
        English = "Plan a message that goes out before the change starts.",
    };

    public override RuleExample Example
    {
        get
        {
            var before = new Message { Id = "besked", Planned = new(2026, 2, 16), Sent = new(2026, 2, 16) };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change,
                Mended = Sample.Change with { Communication = new() { Messages = [before] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var starts = context.Initiative.Timeline.Starts;
        foreach (var message in context.Initiative.Communication.Messages)
        {
            if (message.CountsOn(context.On) && (starts is null || message.Date < starts))
            {
                return;
            }
        }

        context.Violation("/communication/messages", Silence, remedy: Unsent.Remedy(context, starts <= context.On ? Belated : Remedy));
    }
}
