namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-03: something is told after the change.</summary>
internal sealed class Com03ToldAfter() : ChangeRule(
    AalborgRule.Com03, AalborgPrinciple.WeCommunicate, RuleSeverity.Error, ChangePhase.Closed, [ChangeStatement.C30])
{
    private static readonly LocalizedText Silence = new()
    {
        Danish = "Der er ingen besked efter forandringen.",
        English = "There is no message after the change.",
    };

    private static readonly LocalizedText EndUnknown = new()
    {
        Danish = "Det kan ikke ses, om der er en besked efter forandringen, for der står ikke, hvornår den slutter.",
        English = "It cannot be seen whether there is a message after the change, for it does not say when it ends.",
    };

    private static readonly LocalizedText WriteEnd = new()
    {
        Danish = "Skriv, hvornår forandringen slutter, og planlæg en besked, når den er slut.",
        English = "Write when the change ends, and plan a message for when it has ended.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Vi kommunikerer efter forandringen",
        English = "We communicate after the change",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Vi kommunikerer efter forandringen. Reglen ser efter, om der er en besked fra efter slutdatoen. En besked, der skulle være sendt og ikke er det, tæller ikke.",
        English = "We communicate after the change. The rule looks for a message from after the end. A message that was to be sent and was not does not count.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Planlæg en besked, når forandringen er slut: hvad kom der ud af det, og hvad lærte vi?",
        English = "Plan a message when the change has ended: what came of it, and what did we learn?",
    };

    public override RuleExample Example
    {
        get
        {
            var change = Sample.Change with { Timeline = new() { Starts = Sample.Starts, Ends = new(2026, 9, 30), Closed = new(2026, 10, 30) } };
            var after = new Message { Id = "besked", Planned = new(2026, 10, 12), Sent = new(2026, 10, 12) };
            return new()
            {
                On = new(2026, 10, 30),
                Fails = change,
                Mended = change with { Communication = new() { Messages = [after] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        if (context.Initiative.Timeline.Ends is not { } ends)
        {
            context.Violation("/communication/messages", EndUnknown, remedy: WriteEnd);
            return;
        }

        foreach (var message in context.Initiative.Communication.Messages)
        {
            if (message.CountsOn(context.On) && message.Date > ends)
            {
                return;
            }
        }

        context.Violation("/communication/messages", Silence, remedy: Unsent.Remedy(context, Remedy));
    }
}
