namespace Aalborg.Personnel.Catalogue;

/// <summary>WHO-09: the change is discussed in MED in time.</summary>
internal sealed class Who09MedDiscussesInTime() : ChangeRule(
    AalborgRule.Who09, AalborgPrinciple.WeKnowWho, RuleSeverity.Warning, ChangePhase.Implementation, [AalborgStatement.C09, AalborgStatement.C03], inferred: true)
{
    private static readonly LocalizedText NotDiscussed = new()
    {
        Danish = "Det fremgår ikke, at forandringen er drøftet i MED.",
        English = "The document states no MED discussion of the change.",
    };

    private static readonly LocalizedText NotDiscussedInTime = new()
    {
        Danish = "Er forandringen drøftet i MED, så notér datoen. Ellers sæt den på dagsordenen hurtigst muligt, og angiv begrundelsen i en fravigelse.",
        English = "If the change has been discussed in MED, record the date. Otherwise put it on the agenda as soon as possible, and give the reason in a deviation.",
    };

    private static readonly LocalizedText DiscussNow = new()
    {
        Danish = "Drøft forandringen i MED hurtigst muligt, og notér den nye dato.",
        English = "Discuss the change in MED as soon as possible, and record the new date.",
    };

    private static readonly LocalizedText Earlier = new()
    {
        Danish = "Flyt MED-drøftelsen til en tidligere dato, så den er holdt, før forandringen besluttes, og senest på startdatoen.",
        English = "Move the MED discussion to an earlier date, so that it is held before the change is decided and no later than the start date.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Forandringen drøftes i MED i tide",
        English = "The change is discussed in MED in time",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Politikken siger, at delpolitikkerne omsættes gennem den enkelte forvaltnings drøftelser i MED, og at åbenheden om forandringer går gennem MED-systemet. Reglen ser efter, om der er en MED-drøftelse, og om den første er holdt før den første beslutning om forandringen og senest på startdatoen. At det gælder den enkelte forandring, og at drøftelsen ligger før beslutningen, er udledt.",
        English = "The policy says that the sub-policies are put into practice through the discussions in MED of each department, and that openness about change goes through the MED system. The rule checks that there is a MED discussion, and that the first one is held before the first decision about the change and no later than the start date. That this applies to each change, and that the discussion comes before the decision, is inferred.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Sæt forandringen på dagsordenen i MED, før den besluttes, og senest på startdatoen, og notér datoen.",
        English = "Put the change on the MED agenda before it is decided and no later than the start date, and record the date.",
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
        var lastDay = LastDay(context.Initiative);
        if (discussions.IsEmpty)
        {
            context.Violation("/who/medDiscussions", NotDiscussed, remedy: lastDay < context.On ? NotDiscussedInTime : null);
            return;
        }

        var first = 0;
        for (var i = 1; i < discussions.Count; i++)
        {
            first = discussions[i].On < discussions[first].On ? i : first;
        }

        if (discussions[first].On > lastDay)
        {
            AfterLastDay(context, $"/who/medDiscussions/{first}/on", discussions[first].On, lastDay.Value);
        }
    }

    private static void AfterLastDay(RuleContext context, string pointer, DateOnly discussed, DateOnly lastDay)
    {
        var message = lastDay == context.Initiative.Timeline.Starts ? AfterTheStart(discussed, lastDay) : AfterTheDayBefore(discussed, lastDay);
        if (discussed <= context.On)
        {
            context.Late(pointer, message, lastDay, discussed, remedy: TooLate.Remedy);
        }
        else
        {
            context.Violation(pointer, message, remedy: TooLate.Now(context, lastDay, DiscussNow) ?? Earlier);
        }
    }

    /// <summary>The earlier of the start and the day before the first decision.</summary>
    private static DateOnly? LastDay(ChangeInitiative initiative)
    {
        var (starts, dayBefore) = (initiative.Timeline.Starts, initiative.Who.FirstChangeDecision?.AddDays(-1));
        return starts is null || dayBefore < starts ? dayBefore : starts;
    }

    private static LocalizedText AfterTheStart(DateOnly discussed, DateOnly starts) => new()
    {
        Danish = $"Den første MED-drøftelse er den {discussed.InDanish()}. Regelbogens frist er startdatoen den {starts.InDanish()}.",
        English = $"The first MED discussion is on {discussed.InEnglish()}. The rule book's limit is the start date, {starts.InEnglish()}.",
    };

    private static LocalizedText AfterTheDayBefore(DateOnly discussed, DateOnly dayBefore) => new()
    {
        Danish = $"Den første MED-drøftelse er den {discussed.InDanish()}. Regelbogens frist er den {dayBefore.InDanish()}, dagen før den første beslutning.",
        English = $"The first MED discussion is on {discussed.InEnglish()}. The rule book's limit is {dayBefore.InEnglish()}, the day before the first decision.",
    };
}
