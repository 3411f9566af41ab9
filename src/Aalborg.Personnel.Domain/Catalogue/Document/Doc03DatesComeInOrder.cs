namespace Aalborg.Personnel.Catalogue;

/// <summary>DOC-03: dates come in order.</summary>
internal sealed class Doc03DatesComeInOrder() : ChangeRule(
    AalborgRule.Doc03, principle: null, RuleSeverity.Error, ChangePhase.Idea, [])
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Datoerne passer sammen",
        English = "Dates are consistent",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Reglen ser efter, om datoerne passer sammen: Intet må slutte, før det begynder, eller besvares, før det er modtaget.",
        English = "The rule checks that dates are consistent: nothing may end before it begins or be answered before it is received.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Ret en af de to datoer.",
        English = "Correct one of the two dates.",
    };

    public override RuleExample Example => new()
    {
        On = Sample.Starts,
        Fails = Sample.Change with { Timeline = new() { Starts = Sample.Starts, Ends = new(2025, 6, 30) } },
        Mended = Sample.Change with { Timeline = new() { Starts = Sample.Starts, Ends = new(2026, 6, 30) } },
    };

    public override void Check(RuleContext context)
    {
        var initiative = context.Initiative;
        var timeline = initiative.Timeline;
        if (timeline is { Starts: { } starts, Ends: { } ends } && starts > ends)
        {
            context.Violation("/timeline/ends", EndsBeforeStart(starts, ends));
        }

        if (timeline is { Ends: { } last, Closed: { } closed } && closed < last)
        {
            context.Violation("/timeline/closed", ClosedBeforeEnd(last, closed));
        }

        for (var i = 0; i < initiative.Who.MedDiscussions.Count; i++)
        {
            if (initiative.Who.MedDiscussions[i] is { On: var held, Informed: { } informed } && informed > held)
            {
                context.Violation($"/who/medDiscussions/{i}/informed", InformedAfter(held, informed));
            }
        }

        for (var i = 0; i < initiative.WhatAndHow.Plan.Activities.Count; i++)
        {
            if (initiative.WhatAndHow.Plan.Activities[i] is { Starts: { } from, Ends: { } to } && from > to)
            {
                context.Violation($"/whatAndHow/plan/activities/{i}/ends", EndsBeforeStart(from, to));
            }
        }

        for (var i = 0; i < initiative.Communication.Input.Count; i++)
        {
            if (initiative.Communication.Input[i] is { Received: var received, Response.On: var answered } && answered < received)
            {
                context.Violation($"/communication/input/{i}/response/on", AnsweredBefore(received, answered));
            }
        }

        for (var i = 0; i < initiative.Deviations.Count; i++)
        {
            if (initiative.Deviations[i] is { On: var on, Until: { } until } && until < on)
            {
                context.Violation($"/deviations/{i}/until", HoldsUntilBefore(on, until));
            }
        }
    }

    private static LocalizedText EndsBeforeStart(DateOnly starts, DateOnly ends) => new()
    {
        Danish = $"Slutdatoen, {ends.InDanish()}, ligger før startdatoen, {starts.InDanish()}.",
        English = $"The end date, {ends.InEnglish()}, comes before the start date, {starts.InEnglish()}.",
    };

    private static LocalizedText ClosedBeforeEnd(DateOnly ends, DateOnly closed) => new()
    {
        Danish = $"Initiativet er afsluttet den {closed.InDanish()}, før forandringen slutter den {ends.InDanish()}.",
        English = $"The initiative is closed on {closed.InEnglish()}, before the change ends on {ends.InEnglish()}.",
    };

    private static LocalizedText InformedAfter(DateOnly held, DateOnly informed) => new()
    {
        Danish = $"MED er orienteret den {informed.InDanish()}, efter at drøftelsen blev holdt den {held.InDanish()}.",
        English = $"MED was informed on {informed.InEnglish()}, after the discussion was held on {held.InEnglish()}.",
    };

    private static LocalizedText AnsweredBefore(DateOnly received, DateOnly answered) => new()
    {
        Danish = $"Svaret er fra den {answered.InDanish()}, før inputtet blev modtaget den {received.InDanish()}.",
        English = $"The answer is dated {answered.InEnglish()}, before the input was received on {received.InEnglish()}.",
    };

    private static LocalizedText HoldsUntilBefore(DateOnly on, DateOnly until) => new()
    {
        Danish = $"Fravigelsen slutter den {until.InDanish()}, før den begynder den {on.InDanish()}.",
        English = $"The deviation ends on {until.InEnglish()}, before it begins on {on.InEnglish()}.",
    };
}
