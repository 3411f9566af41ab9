namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-01: expectations are aligned when we get going.</summary>
internal sealed class How01ExpectationsAreAligned() : ChangeRule(
    AalborgRule.How01, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.C27, PersonnelStatement.P22])
{
    private static readonly LocalizedText NotAligned = new()
    {
        Danish = "Forventningerne er ikke afstemt endnu.",
        English = "Expectations have not been aligned yet.",
    };

    private static readonly LocalizedText Belated = new()
    {
        Danish = "Fristen er udløbet, og det kan ikke gøres om. Blev forventningerne afstemt i tide, så skriv datoen; ellers afstem dem nu, og skriv en afvigelse, der fortæller, hvorfor det blev sent.",
        English = "The time for it is over, and that cannot be undone. If expectations were aligned in time, write the date; otherwise align them now, and write a deviation that tells why it came late.",
    };

    private static readonly LocalizedText Earlier = new()
    {
        Danish = "Læg forventningsafstemningen tidligere, så den ligger, når I går i gang.",
        English = "Move the alignment of expectations earlier, so that it comes when you get going.",
    };

    private static readonly LocalizedText WasLate = new()
    {
        Danish = "Det kan ikke gøres om. Skriv en afvigelse, der fortæller, hvorfor forventningerne bliver afstemt sent.",
        English = "It cannot be undone. Write a deviation that tells why expectations are aligned late.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Forventningerne er afstemt, når vi går i gang",
        English = "Expectations are aligned when we get going",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Vi sørger for altid at afstemme forventninger, når vi går i gang. Reglen ser efter, om der er en forventningsafstemning, og om den første ligger senest 14 dage efter starten. Dagene er regelbogens standard, ikke politikkens ord; en forvaltnings profil kan sætte dem ned.",
        English = "We always make sure to align expectations when we get going. The rule looks for an alignment of expectations, the first of them no more than 14 days after the start. The days are the rule book's standard, not the policy's words; a department's profile may lower them.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Afstem forventningerne, når I går i gang: hvem gør hvad, og hvad kan man regne med? Skriv datoen og det, I blev enige om.",
        English = "Align expectations when you get going: who does what, and what can one count on? Write the date and what you agreed.",
    };

    public override ValueList<RuleParameter> Parameters => [AalborgParameter.AlignWithinDays];

    public override RuleExample Example
    {
        get
        {
            var expectation = new Expectation { On = Sample.Starts, Agreed = "Teamet lægger planen, og ledelsen godkender den inden for to dage." };
            return new()
            {
                On = new(2026, 3, 17),
                Fails = Sample.Change,
                Mended = Sample.Change with { WhatAndHow = new() { Expectations = [expectation] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var expectations = context.Initiative.WhatAndHow.Expectations;
        var limit = context.Initiative.Timeline.Starts?.AddDays(context.Days(AalborgParameter.AlignWithinDays));
        var isOver = limit < context.On;
        if (expectations.IsEmpty)
        {
            context.Violation("/whatAndHow/expectations", NotAligned, remedy: isOver ? Belated : null, dueAfter: limit);
            return;
        }

        var first = 0;
        for (var i = 1; i < expectations.Count; i++)
        {
            first = expectations[i].On < expectations[first].On ? i : first;
        }

        if (expectations[first].On > limit)
        {
            context.Violation(
                $"/whatAndHow/expectations/{first}/on",
                TooLate(expectations[first].On, limit.Value),
                remedy: isOver ? WasLate : Earlier,
                dueAfter: limit);
        }
    }

    private static LocalizedText TooLate(DateOnly aligned, DateOnly limit) => new()
    {
        Danish = $"Forventningerne er først afstemt den {aligned.InDanish()}; det skulle være sket senest den {limit.InDanish()}.",
        English = $"Expectations were not aligned until {aligned.InEnglish()}; it was to be done by {limit.InEnglish()}.",
    };
}
