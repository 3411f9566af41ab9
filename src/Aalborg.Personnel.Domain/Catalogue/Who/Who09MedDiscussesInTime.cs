namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-09: it is discussed in MED in time.</summary>
internal sealed class Who09MedDiscussesInTime() : ChangeRule(
    AalborgRule.Who09, AalborgPrinciple.WeKnowWho, RuleSeverity.Warning, ChangePhase.Implementation, [ChangeStatement.C09, ChangeStatement.C03], inferred: true)
{
    private static readonly LocalizedText NotDiscussed = new()
    {
        Danish = "Forandringen er ikke drøftet i MED.",
        English = "The change has not been discussed in MED.",
    };

    private static readonly LocalizedText Belated = new()
    {
        Danish = "Drøft den i MED nu. Det kan ikke længere nås i tide, så skriv også en afvigelse, der fortæller, hvorfor det blev sent.",
        English = "Discuss it in MED now. It can no longer be in time, so write a deviation too that tells why it came late.",
    };

    private static readonly LocalizedText Earlier = new()
    {
        Danish = "Læg MED-drøftelsen tidligere: inden forandringen bliver besluttet og går i gang.",
        English = "Move the discussion in MED earlier: before the change is decided and starts.",
    };

    private static readonly LocalizedText WasLate = new()
    {
        Danish = "Det kan ikke gøres om. Skriv en afvigelse, der fortæller, hvorfor drøftelsen kommer sent.",
        English = "It cannot be undone. Write a deviation that tells why the discussion comes late.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Forandringen er drøftet i MED i tide",
        English = "The change is discussed in MED in time",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Delpolitikkerne omsættes gennem drøftelser i MED, og åbenheden går gennem MED-systemet. Reglen ser efter, om der er en MED-drøftelse, og om den første ligger senest den dag, forandringen går i gang, og senest den dag, den første beslutning om den bliver taget. At det gælder den enkelte forandring, er udledt.",
        English = "The sub-policies are put into practice through discussions in MED, and openness goes through the MED system. The rule looks for a discussion in MED, the first of them no later than the day the change starts and no later than the day of the first decision about it. That this holds for the single change is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Tag forandringen op i MED, inden den bliver besluttet og går i gang, og skriv datoen.",
        English = "Bring the change up in MED before it is decided and starts, and write the date.",
    };

    public override RuleExample Example => new()
    {
        On = Sample.Starts,
        Fails = Sample.Change,
        Mended = Sample.Change with { Who = new() { MedDiscussions = [new() { Committee = "Lokal-MED", On = Sample.Starts }] } },
    };

    public override void Check(RuleContext context)
    {
        var discussions = context.Initiative.Who.MedDiscussions;
        var limit = Earliest(context.Initiative.Timeline.Starts, context.Initiative.Who.FirstChangeDecision);
        var isOver = limit < context.On;
        if (discussions.IsEmpty)
        {
            context.Violation("/who/medDiscussions", NotDiscussed, remedy: isOver ? Belated : null);
            return;
        }

        var first = 0;
        for (var i = 1; i < discussions.Count; i++)
        {
            first = discussions[i].On < discussions[first].On ? i : first;
        }

        if (discussions[first].On > limit)
        {
            context.Violation(
                $"/who/medDiscussions/{first}/on", TooLate(discussions[first].On, limit.Value), remedy: isOver ? WasLate : Earlier);
        }
    }

    private static LocalizedText TooLate(DateOnly discussed, DateOnly limit) => new()
    {
        Danish = $"Den første MED-drøftelse er den {discussed.InDanish()}, efter at forandringen bliver besluttet eller går i gang den {limit.InDanish()}.",
        English = $"The first discussion in MED is on {discussed.InEnglish()}, after the change is decided or starts on {limit.InEnglish()}.",
    };

    private static DateOnly? Earliest(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;
}
