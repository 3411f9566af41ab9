namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-10: a stop is told.</summary>
internal sealed class Com10StopIsTold() : ChangeRule(
    AalborgRule.Com10, AalborgPrinciple.WeCommunicate, RuleSeverity.Error, ChangePhase.Idea, [AalborgStatement.C31])
{
    private static readonly Subject TheStop = new("stoppet", "the stop on");

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Der informeres om et stop",
        English = "A stop is communicated",
    };

    public override LocalizedText Explanation => ExplanationWith(ParameterDays.Standard);

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Informér dem, der kender til forandringen, om at den er stoppet, og hvorfor.",
        English = "Inform those who know about the change that it has been stopped, and why.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når forandringen ikke er stoppet, eller når der inden stoppet hverken var sendt en besked eller begyndt en inddragelse.",
        English = "Does not apply if the change is not stopped, or if no message had been sent and no involvement had begun before the stop.",
    };

    public override ValueList<RuleParameter> Parameters => [AalborgParameter.TellWithinDays];

    public override RuleExample Example
    {
        get
        {
            var change = Sample.Change with
            {
                Timeline = new() { Starts = Sample.Starts, Stopped = new(2026, 5, 4) },
                Who = new() { Stakeholders = [Sample.Team] },
            };
            var before = new Message { Id = "besked", Planned = new(2026, 2, 16), Sent = new(2026, 2, 16), To = ["team"] };
            var after = new Message
            {
                Id = "stop",
                Planned = new(2026, 5, 11),
                Sent = new(2026, 5, 11),
                To = ["team"],
                Content = "Fælles vagtplan er stoppet, fordi for mange vagter stod tomme.",
            };
            return new()
            {
                On = new(2026, 6, 1),
                Fails = change with { Communication = new() { Messages = [before] } },
                Mended = change with { Communication = new() { Messages = [before, after] } },
            };
        }
    }

    public override bool AppliesWhenStopped => true;

    public override LocalizedText ExplanationWith(ParameterDays days) => new()
    {
        Danish = $"»Vi fortæller, hvis der sker ændringer«, siger politikken. Reglen ser efter, om der er sendt en besked inden for {days.Of(AalborgParameter.TellWithinDays)} dage efter et stop, når nogen var informeret eller inddraget forinden. {Uncounted.Danish} {TimeLimit.Danish}",
        English = $"The policy says that we tell people if changes occur. The rule checks that a message was sent within {days.Of(AalborgParameter.TellWithinDays)} days after the change was stopped, if anyone had been informed or involved before. {Uncounted.English} {TimeLimit.English}",
    };

    public override void Check(RuleContext context)
    {
        if (context.Phase != ChangePhase.Stopped || context.Initiative.Timeline.Stopped is not { } stopped || !WasKnown(context, stopped))
        {
            context.NotApplicable();
            return;
        }

        Told.Require(context, TheStop, Remedy, stopped, Told.FirstFrom(context, stopped), "/communication/messages");
    }

    private static bool WasKnown(RuleContext context, DateOnly stopped)
    {
        foreach (var message in context.Initiative.Communication.Messages)
        {
            if (message.Sent < stopped && context.IsToSomeone(message))
            {
                return true;
            }
        }

        foreach (var stakeholder in context.Initiative.Who.Stakeholders)
        {
            if (stakeholder.IndexOfFirstInvolvement() is var first and >= 0 && stakeholder.Involvements[first].Starts < stopped)
            {
                return true;
            }
        }

        return false;
    }
}
