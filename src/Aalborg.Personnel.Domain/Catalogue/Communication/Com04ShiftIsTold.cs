namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-04: what changes along the way is told.</summary>
internal sealed class Com04ShiftIsTold() : ChangeRule(
    AalborgRule.Com04, AalborgPrinciple.WeCommunicate, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.C31])
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Vi fortæller, hvis der sker ændringer",
        English = "We say so when something changes",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Vi fortæller, hvis der sker ændringer. Reglen ser efter, om der er sendt en besked om hver ændring i mål og vilkår og om hver justering af planen, og giver 14 dage til det. Dagene er regelbogens standard, ikke politikkens ord; en forvaltnings profil kan sætte dem ned.",
        English = "We say so when something changes. The rule looks at whether a message about every change in goals or conditions, and about every revision of the plan, was sent, and gives 14 days for that. The days are the rule book's standard, not the policy's words; a department's profile may lower them.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Fortæl om ændringen eller justeringen til dem, det angår, og lad beskeden pege på den.",
        English = "Tell those it concerns about the change or the revision, and let the message point at it.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der endnu hverken er sket ændringer i mål og vilkår eller justeringer af planen.",
        English = "It does not apply where there has been neither a change in goals or conditions nor a revision of the plan yet.",
    };

    public override ValueList<RuleParameter> Parameters => [AalborgParameter.TellWithinDays];

    public override RuleExample Example
    {
        get
        {
            var shift = new Shift
            {
                Id = "ferieplan",
                On = new(2026, 4, 15),
                In = ShiftArea.Conditions,
                What = "Ferieplanen skal nu være færdig før sommerens vagtplan.",
            };
            var change = Sample.Change with { WhatAndHow = new() { Shifts = [shift] } };
            var message = new Message { Id = "besked", Planned = new(2026, 4, 20), Sent = new(2026, 4, 20), About = ["ferieplan"] };
            return new()
            {
                On = new(2026, 5, 4),
                Fails = change,
                Mended = change with { Communication = new() { Messages = [message] } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var days = context.Days(AalborgParameter.TellWithinDays);
        var revisions = context.Initiative.WhatAndHow.Plan.Revisions;
        var shifts = context.Initiative.WhatAndHow.Shifts;
        var toldOfRevision = revisions.Count <= Told.Few ? stackalloc DateOnly[Told.Few] : new DateOnly[revisions.Count];
        var toldOfShift = shifts.Count <= Told.Few ? stackalloc DateOnly[Told.Few] : new DateOnly[shifts.Count];
        Told.Latest(context, context.Revisions, toldOfRevision);
        Told.Latest(context, context.Shifts, toldOfShift);
        var anyHasCome = false;
        for (var i = 0; i < revisions.Count; i++)
        {
            var revised = revisions[i].On;
            anyHasCome |= revised <= context.On;
            if (revised <= context.On && toldOfRevision[context.Revisions.FirstLike(i)] < revised)
            {
                context.Violation($"/whatAndHow/plan/revisions/{i}", RevisionNotTold(revised), dueAfter: revised.AddDays(days));
            }
        }

        for (var i = 0; i < shifts.Count; i++)
        {
            var shifted = shifts[i].On;
            anyHasCome |= shifted <= context.On;
            if (shifted <= context.On && toldOfShift[context.Shifts.FirstLike(i)] < shifted)
            {
                context.Violation($"/whatAndHow/shifts/{i}", ShiftNotTold(shifted), dueAfter: shifted.AddDays(days));
            }
        }

        if (!anyHasCome)
        {
            context.NotApplicable();
        }
    }

    private static LocalizedText RevisionNotTold(DateOnly revised) => new()
    {
        Danish = $"Der er ikke fortalt om justeringen fra den {revised.InDanish()}.",
        English = $"Nobody has been told of the revision of {revised.InEnglish()}.",
    };

    private static LocalizedText ShiftNotTold(DateOnly shifted) => new()
    {
        Danish = $"Der er ikke fortalt om ændringen fra den {shifted.InDanish()}.",
        English = $"Nobody has been told of the change in goals or conditions of {shifted.InEnglish()}.",
    };
}
