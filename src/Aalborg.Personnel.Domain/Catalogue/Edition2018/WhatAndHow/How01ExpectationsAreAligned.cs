namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-01: expectations are aligned when you get going.</summary>
internal sealed class How01ExpectationsAreAligned() : ChangeRule(
    AalborgRule.How01, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.C27, AalborgStatement.P22])
{
    private static readonly LocalizedText NotAligned = new()
    {
        Danish = "Det fremgår ikke, at forventningerne er afstemt.",
        English = "The document does not state that expectations have been aligned.",
    };

    private static readonly LocalizedText Belated = new()
    {
        Danish = "Fristen er passeret. Er forventningerne afstemt i tide, så angiv datoen. Ellers afstem dem nu, og angiv begrundelsen i en fravigelse.",
        English = "The time limit has passed. If expectations were aligned in time, specify the date. Otherwise align them now, and give the reason in a deviation.",
    };

    private static readonly LocalizedText Earlier = new()
    {
        Danish = "Ryk den frem, så den er holdt, når I går i gang.",
        English = "Move it forward so that it is held when you get going.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Forventningerne er afstemt, når I går i gang",
        English = "Expectations are aligned when you get going",
    };

    public override LocalizedText Explanation => ExplanationWith(ParameterDays.Standard);

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Afstem forventningerne, når I går i gang: Hvem gør hvad, og hvad kan I forvente af hinanden? Angiv datoen og det, I er blevet enige om.",
        English = "Align expectations when you get going: Who does what, and what can you expect of each other? Specify the date and what you agreed.",
    };

    public override ValueList<RuleParameter> Parameters => [AalborgParameter.AlignWithinDays];

    public override RuleExample Example
    {
        get
        {
            var expectation = new Expectation { On = Sample.Starts, Agreed = "Teamet lægger planen, og ledelsen godkender den inden for to dage." };
            return new()
            {
                On = Sample.Starts.AddDays(AalborgParameter.AlignWithinDays.StandardDays + 1),
                Fails = Sample.Change,
                Mended = Sample.Change with { WhatAndHow = new() { Expectations = [expectation] } },
            };
        }
    }

    public override LocalizedText ExplanationWith(ParameterDays days) => new()
    {
        Danish = $"»… derfor sørger vi for altid at afstemme forventninger, når vi går i gang«, siger politikken. Reglen ser efter, om der er en forventningsafstemning, og om den første ligger senest {days.Of(AalborgParameter.AlignWithinDays)} dage efter startdatoen. {TimeLimit.Danish}",
        English = $"The policy says that we always make sure to align expectations when we get going. The rule checks that expectations are aligned, the first time no more than {days.Of(AalborgParameter.AlignWithinDays)} days after the start date. {TimeLimit.English}",
    };

    public override void Check(RuleContext context)
    {
        var expectations = context.Initiative.WhatAndHow.Expectations;
        var lastDay = context.Initiative.Timeline.Starts?.AddDays(context.Days(AalborgParameter.AlignWithinDays));
        var isOver = lastDay < context.On;
        if (expectations.IsEmpty)
        {
            context.Violation("/whatAndHow/expectations", NotAligned, remedy: isOver ? Belated : null, dueAfter: lastDay);
            return;
        }

        var first = 0;
        for (var i = 1; i < expectations.Count; i++)
        {
            first = expectations[i].On < expectations[first].On ? i : first;
        }

        var aligned = expectations[first].On;
        if (!(aligned > lastDay))
        {
            return;
        }

        var place = $"/whatAndHow/expectations/{first}/on";
        if (aligned <= context.On)
        {
            context.Late(place, AlignedLate(aligned, lastDay.Value), lastDay.Value, aligned, remedy: TooLate.Remedy);
        }
        else
        {
            context.Violation(place, PlannedLate(aligned, lastDay.Value), remedy: isOver ? TooLate.Remedy : Earlier, dueAfter: lastDay);
        }
    }

    private static LocalizedText AlignedLate(DateOnly aligned, DateOnly lastDay) => new()
    {
        Danish = $"Forventningerne er afstemt den {aligned.InDanish()}. Regelbogens frist var den {lastDay.InDanish()}.",
        English = $"Expectations were aligned on {aligned.InEnglish()}; the rule book's limit was {lastDay.InEnglish()}.",
    };

    private static LocalizedText PlannedLate(DateOnly aligned, DateOnly lastDay) => new()
    {
        Danish = $"Forventningsafstemningen er sat til den {aligned.InDanish()}. Regelbogens frist er den {lastDay.InDanish()}.",
        English = $"The alignment of expectations is set for {aligned.InEnglish()}; the rule book's limit is {lastDay.InEnglish()}.",
    };
}
