namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-01: there is a message before the change.</summary>
internal sealed class Com01ToldBefore() : ChangeRule(
    AalborgRule.Com01, AalborgPrinciple.WeCommunicate, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.C30])
{
    private static readonly LocalizedText Silence = new()
    {
        Danish = "Der er ikke angivet nogen besked før forandringen.",
        English = "The document states no message before the change.",
    };

    private static readonly LocalizedText Belated = new()
    {
        Danish = "Startdatoen er nået. Er der sendt en besked inden, så tilføj den. Ellers send en nu, og angiv begrundelsen i en fravigelse.",
        English = "The start date has been reached. If a message was sent before, add it. Otherwise send one now, and give the reason in a deviation.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Der er en besked før forandringen",
        English = "There is a message before the change",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = $"»Vi kommunikerer både før, under og efter forandringen«, siger politikken. Reglen ser efter, om der er en besked med en dato før startdatoen. {Uncounted.Danish}",
        English = $"The policy says that we communicate before, during and after the change. The rule checks that there is a message dated before the start date. {Uncounted.English}",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Planlæg en besked, der sendes, inden forandringen går i gang.",
        English = "Plan a message to be sent before the change starts.",
    };

    public override RuleExample Example
    {
        get
        {
            var before = new Message { Id = "besked", Planned = new(2026, 2, 16), Sent = new(2026, 2, 16), To = ["team"] };
            var change = Sample.Change with { Who = new() { Stakeholders = [Sample.Team] } };
            return new()
            {
                On = Sample.Starts,
                Fails = change,
                Mended = change with { Communication = new() { Messages = [before] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var starts = context.Initiative.Timeline.Starts;
        foreach (var message in context.Initiative.Communication.Messages)
        {
            if ((starts is null || message.Date < starts) && context.Counts(message))
            {
                return;
            }
        }

        if (starts <= context.On && Told.FirstFrom(context, starts.Value) is { } told)
        {
            var lastDay = starts.Value.AddDays(-1);
            context.Late("/communication/messages", ToldLate(told, lastDay), lastDay, told, remedy: TooLate.Remedy);
        }
        else
        {
            context.Violation("/communication/messages", Silence, remedy: Uncounted.Remedy(context, starts <= context.On ? Belated : Remedy));
        }
    }

    private static LocalizedText ToldLate(DateOnly told, DateOnly lastDay) => new()
    {
        Danish = $"Den første besked er sendt den {told.InDanish()}. Sidste dag før forandringen var den {lastDay.InDanish()}.",
        English = $"The first message was sent on {told.InEnglish()}; the last day before the change was {lastDay.InEnglish()}.",
    };
}
