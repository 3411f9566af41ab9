namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-03: there is a message after the change.</summary>
internal sealed class Com03ToldAfter() : ChangeRule(
    AalborgRule.Com03, AalborgPrinciple.WeCommunicate, RuleSeverity.Error, ChangePhase.Closed, [AalborgStatement.C30])
{
    private static readonly LocalizedText Silence = new()
    {
        Danish = "Der er ikke angivet nogen besked efter forandringen.",
        English = "The document states no message after the change.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Der er en besked efter forandringen",
        English = "There is a message after the change",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = $"»Vi kommunikerer både før, under og efter forandringen«, siger politikken. Reglen ser efter, om der er en besked med en dato efter slutdatoen. Er slutdatoen ikke angivet, gælder datoen for afslutningen. {Uncounted.Danish}",
        English = $"The policy says that we communicate before, during and after the change. The rule checks that there is a message dated after the end date. If the end date is not specified, the date of closing applies. {Uncounted.English}",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Planlæg en besked, der sendes, når forandringen er slut: Hvad kom der ud af den, og hvad har I lært?",
        English = "Plan a message to be sent when the change has ended: What came of it, and what have you learned?",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når hverken slutdatoen eller datoen for afslutningen er angivet.",
        English = "Does not apply if neither the end date nor the date of closing is specified.",
    };

    public override RuleExample Example
    {
        get
        {
            var change = Sample.Change with
            {
                Timeline = new() { Starts = Sample.Starts, Ends = new(2026, 9, 30), Closed = new(2026, 10, 30) },
                Who = new() { Stakeholders = [Sample.Team] },
            };
            var after = new Message { Id = "besked", Planned = new(2026, 10, 12), Sent = new(2026, 10, 12), To = ["team"] };
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
        var timeline = context.Initiative.Timeline;
        if ((timeline.Ends ?? timeline.Closed) is not { } ends)
        {
            context.NotApplicable();
            return;
        }

        foreach (var message in context.Initiative.Communication.Messages)
        {
            if (message.Date > ends && context.Counts(message))
            {
                return;
            }
        }

        context.Violation("/communication/messages", Silence, remedy: Uncounted.Remedy(context, Remedy));
    }
}
