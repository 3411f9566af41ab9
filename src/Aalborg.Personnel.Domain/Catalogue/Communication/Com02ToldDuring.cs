namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-02: something is told during the change.</summary>
internal sealed class Com02ToldDuring() : ChangeRule(
    AalborgRule.Com02, AalborgPrinciple.WeCommunicate, RuleSeverity.Error, ChangePhase.FollowUp, [ChangeStatement.C30])
{
    private static readonly LocalizedText Silence = new()
    {
        Danish = "Der er ingen besked under forandringen.",
        English = "There is no message during the change.",
    };

    private static readonly LocalizedText StartUnknown = new()
    {
        Danish = "Det kan ikke ses, om der er en besked under forandringen, for der står ikke, hvornår den begynder.",
        English = "It cannot be seen whether there is a message during the change, for it does not say when it starts.",
    };

    private static readonly LocalizedText Belated = new()
    {
        Danish = "Forandringen er slut, og det kan ikke gøres om. Blev den omtalt undervejs, så tilføj beskeden; ellers skriv en afvigelse, der fortæller hvorfor.",
        English = "The change has ended, and that cannot be undone. If people were told of it along the way, add the message; otherwise write a deviation that tells why.",
    };

    private static readonly LocalizedText WriteStart = new()
    {
        Danish = "Skriv, hvornår forandringen begynder; så kan det ses, om der er en besked, mens den er i gang.",
        English = "Write when the change starts; then it can be seen whether there is a message while it is under way.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Vi kommunikerer under forandringen",
        English = "We communicate during the change",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Vi kommunikerer under forandringen. Reglen ser efter, om der er en besked fra startdatoen til slutdatoen. En besked, der skulle være sendt og ikke er det, tæller ikke.",
        English = "We communicate during the change. The rule looks for a message from the start to the end. A message that was to be sent and was not does not count.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Planlæg en besked, mens forandringen er i gang: hvordan går det, og hvad sker der nu?",
        English = "Plan a message while the change is under way: how is it going, and what happens next?",
    };

    public override RuleExample Example
    {
        get
        {
            var change = Sample.Change with { Timeline = new() { Starts = Sample.Starts, Ends = new(2026, 9, 30) } };
            var during = new Message { Id = "besked", Planned = new(2026, 6, 1), Sent = new(2026, 6, 1) };
            return new()
            {
                On = new(2026, 10, 1),
                Fails = change,
                Mended = change with { Communication = new() { Messages = [during] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var timeline = context.Initiative.Timeline;
        if (timeline.Starts is null)
        {
            context.Violation("/communication/messages", StartUnknown, remedy: WriteStart);
            return;
        }

        foreach (var message in context.Initiative.Communication.Messages)
        {
            if (message.CountsOn(context.On) && message.Date >= timeline.Starts && !(message.Date > timeline.Ends))
            {
                return;
            }
        }

        context.Violation("/communication/messages", Silence, remedy: Unsent.Remedy(context, timeline.Ends < context.On ? Belated : Remedy));
    }
}
