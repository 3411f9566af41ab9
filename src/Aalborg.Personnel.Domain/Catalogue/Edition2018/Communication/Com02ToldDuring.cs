namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-02: there is a message during the change.</summary>
internal sealed class Com02ToldDuring() : ChangeRule(
    AalborgRule.Com02, AalborgPrinciple.WeCommunicate, RuleSeverity.Error, ChangePhase.FollowUp, [AalborgStatement.C30])
{
    private static readonly LocalizedText Silence = new()
    {
        Danish = "Der er ikke angivet nogen besked under forandringen.",
        English = "The document states no message during the change.",
    };

    private static readonly LocalizedText Belated = new()
    {
        Danish = "Slutdatoen er passeret. Er der sendt en besked undervejs, så tilføj den. Ellers angiv begrundelsen i en fravigelse.",
        English = "The end date has passed. If a message was sent along the way, add it. Otherwise give the reason in a deviation.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Der er en besked under forandringen",
        English = "There is a message during the change",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = $"»Vi kommunikerer både før, under og efter forandringen«, siger politikken. Reglen ser efter, om der er en besked med en dato fra startdatoen til slutdatoen. {Uncounted.Danish}",
        English = $"The policy says that we communicate before, during and after the change. The rule checks that there is a message dated from the start date to the end date. {Uncounted.English}",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Planlæg en besked, der sendes, mens forandringen er i gang: Hvordan går det, og hvad sker der nu?",
        English = "Plan a message to be sent while the change is under way: How is it going, and what happens next?",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når startdatoen ikke er angivet.",
        English = "Does not apply if the start date is not specified.",
    };

    public override RuleExample Example
    {
        get
        {
            var change = Sample.Change with
            {
                Timeline = new() { Starts = Sample.Starts, Ends = new(2026, 9, 30) },
                Who = new() { Stakeholders = [Sample.Team] },
            };
            var during = new Message { Id = "besked", Planned = new(2026, 6, 1), Sent = new(2026, 6, 1), To = ["team"] };
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
            context.NotApplicable();
            return;
        }

        foreach (var message in context.Initiative.Communication.Messages)
        {
            if (message.Date >= timeline.Starts && !(message.Date > timeline.Ends) && context.Counts(message))
            {
                return;
            }
        }

        context.Violation("/communication/messages", Silence, remedy: Uncounted.Remedy(context, timeline.Ends < context.On ? Belated : Remedy));
    }
}
