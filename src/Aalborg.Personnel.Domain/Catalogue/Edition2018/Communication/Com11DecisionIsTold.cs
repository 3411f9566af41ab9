namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-11: a decision is told.</summary>
internal sealed class Com11DecisionIsTold() : ChangeRule(
    AalborgRule.Com11, AalborgPrinciple.WeCommunicate, RuleSeverity.Warning, ChangePhase.Implementation, [AalborgStatement.C16], inferred: true)
{
    private static readonly Subject TheDecision = new("beslutningen fra", "the decision of");

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Der informeres om beslutninger",
        English = "Decisions are communicated",
    };

    public override LocalizedText Explanation => ExplanationWith(ParameterDays.Standard);

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Informér om beslutningen, og henvis til den i beskeden.",
        English = "Send a message about the decision, and refer to it in the message.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der endnu ikke er truffet nogen beslutning om forandringen.",
        English = "Does not apply if no decision about the change has been made yet.",
    };

    public override ValueList<RuleParameter> Parameters => [AalborgParameter.TellWithinDays];

    public override RuleExample Example
    {
        get
        {
            var decision = new Decision { Id = "beslutning", On = new(2026, 2, 2), What = "Teamet lægger selv sin vagtplan fra marts." };
            var change = Sample.Change with { Who = new() { Stakeholders = [Sample.Team], Decisions = [decision] } };
            var message = new Message { Id = "besked", Planned = new(2026, 2, 9), Sent = new(2026, 2, 9), To = ["team"], About = ["beslutning"] };
            return new()
            {
                On = Sample.Starts,
                Fails = change,
                Mended = change with { Communication = new() { Messages = [message] } },
            };
        }
    }

    public override LocalizedText ExplanationWith(ParameterDays days) => new()
    {
        Danish = $"»Tidlig involvering og gennemsigtighed i processen skaber grundlaget for tryghed og fælles ejerskab til forandringen«, siger politikken. Reglen ser efter, om der er sendt en besked om hver beslutning om forandringen inden for {days.Of(AalborgParameter.TellWithinDays)} dage. At gennemsigtighed betyder en besked, er udledt. {Uncounted.Danish} {TimeLimit.Danish}",
        English = $"The policy says that transparency in the process lays the foundation for a sense of security and shared ownership of the change. The rule checks that every decision about the change was announced in a message within {days.Of(AalborgParameter.TellWithinDays)} days. That transparency means a message is inferred. {Uncounted.English} {TimeLimit.English}",
    };

    public override void Check(RuleContext context)
    {
        var count = Told.Count(context);
        var told = Told.Of(context, context.Decisions, count <= AnswerDates.Few ? stackalloc long[AnswerDates.Few] : new long[count]);
        var decisions = context.Initiative.Who.Decisions;
        var anyIsMade = false;
        for (var i = 0; i < decisions.Count; i++)
        {
            if (decisions[i].Kind == DecisionKind.Change && decisions[i].On is var decided && decided <= context.On)
            {
                anyIsMade = true;
                Told.Require(context, TheDecision, Remedy, decided, told.FirstFrom(context.Decisions.FirstLike(i), decided), "/who/decisions", i);
            }
        }

        if (!anyIsMade)
        {
            context.NotApplicable();
        }
    }
}
