namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-11: a decision is told.</summary>
internal sealed class Com11DecisionIsTold() : ChangeRule(
    AalborgRule.Com11, AalborgPrinciple.WeCommunicate, RuleSeverity.Warning, ChangePhase.Implementation, [ChangeStatement.C16], inferred: true)
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Vi fortæller om beslutningerne",
        English = "We tell people of the decisions",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Gennemsigtighed i processen skaber grundlaget for tryghed og fælles ejerskab. Reglen ser efter, om der er sendt en besked om hver beslutning om forandringen, og giver 14 dage til det. At gennemsigtighed betyder en besked, er udledt; dagene er regelbogens standard, ikke politikkens ord, og en forvaltnings profil kan sætte dem ned.",
        English = "Transparency in the process lays the ground for confidence and shared ownership. The rule looks at whether a message about every decision about the change was sent, and gives 14 days for that. That transparency means a message is inferred; the days are the rule book's standard, not the policy's words, and a department's profile may lower them.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Fortæl om beslutningen til dem, det angår, og lad beskeden pege på den.",
        English = "Tell those it concerns about the decision, and let the message point at it.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der endnu ikke er taget nogen beslutning om forandringen.",
        English = "It does not apply where no decision about the change has been made yet.",
    };

    public override ValueList<RuleParameter> Parameters => [AalborgParameter.TellWithinDays];

    public override RuleExample Example
    {
        get
        {
            var decision = new Decision { Id = "beslutning", On = new(2026, 2, 2), What = "Teamet lægger selv sin vagtplan fra marts." };
            var change = Sample.Change with { Who = new() { Decisions = [decision] } };
            var message = new Message { Id = "besked", Planned = new(2026, 2, 9), Sent = new(2026, 2, 9), About = ["beslutning"] };
            return new()
            {
                On = Sample.Starts,
                Fails = change,
                Mended = change with { Communication = new() { Messages = [message] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var days = context.Days(AalborgParameter.TellWithinDays);
        var decisions = context.Initiative.Who.Decisions;
        var told = decisions.Count <= Told.Few ? stackalloc DateOnly[Told.Few] : new DateOnly[decisions.Count];
        Told.Latest(context, context.Decisions, told);
        var anyIsMade = false;
        for (var i = 0; i < decisions.Count; i++)
        {
            var decided = decisions[i].On;
            if (decisions[i].Kind == DecisionKind.Change && decided <= context.On)
            {
                anyIsMade = true;
                if (told[context.Decisions.FirstLike(i)] < decided)
                {
                    context.Violation($"/who/decisions/{i}", NotTold(decided), dueAfter: decided.AddDays(days));
                }
            }
        }

        if (!anyIsMade)
        {
            context.NotApplicable();
        }
    }

    private static LocalizedText NotTold(DateOnly decided) => new()
    {
        Danish = $"Der er ikke fortalt om beslutningen fra den {decided.InDanish()}.",
        English = $"Nobody has been told of the decision of {decided.InEnglish()}.",
    };
}
