namespace Aalborg.Personnel.Catalogue;

/// <summary>WHY-01: the purpose is written down.</summary>
internal sealed class Why01PurposeIsWritten() : ChangeRule(
    AalborgRule.Why01, AalborgPrinciple.WeKnowWhy, RuleSeverity.Error, ChangePhase.Preparation, [AalborgStatement.Q1, AalborgStatement.C15, AalborgStatement.P20])
{
    private static readonly LocalizedText NotWritten = new()
    {
        Danish = "Formålet med forandringen fremgår ikke.",
        English = "The purpose of the change is not stated.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Formålet er skrevet ned",
        English = "The purpose is written down",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken siger, at alle forandringer, store som små, begynder med at kunne forklare formålet. Reglen ser efter, om formålet fremgår af initiativet.",
        English = "The policy says that all changes, large or small, begin with being able to explain the purpose. The rule checks that the initiative states the purpose.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Skriv i en sætning eller to, hvorfor I vil gennemføre forandringen.",
        English = "State in a sentence or two why you want to carry out the change.",
    };

    public override RuleExample Example => new()
    {
        On = Sample.Starts,
        Fails = Sample.Change,
        Mended = Sample.Change with { Why = new() { Purpose = "Borgerne skal møde færre forskellige medarbejdere." } },
    };

    public override void Check(RuleContext context)
    {
        if (context.Initiative.Why.Purpose is null)
        {
            context.Violation("/why/purpose", NotWritten);
        }
    }
}
