namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-04: what changes along the way is told.</summary>
internal sealed class Com04ContextChangeIsTold() : ChangeRule(
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
            var contextChange = new ContextChange
            {
                Id = "ferieplan",
                On = new(2026, 4, 15),
                In = ContextArea.Conditions,
                What = "Ferieplanen skal nu være færdig før sommerens vagtplan.",
            };
            var change = Sample.Change with { WhatAndHow = new() { ContextChanges = [contextChange] } };
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
        var contextChanges = context.Initiative.WhatAndHow.ContextChanges;
        var toldOfRevision = revisions.Count <= Told.Few ? stackalloc DateOnly[Told.Few] : new DateOnly[revisions.Count];
        var toldOfContextChange = contextChanges.Count <= Told.Few ? stackalloc DateOnly[Told.Few] : new DateOnly[contextChanges.Count];
        Told.Latest(context, context.Revisions, toldOfRevision);
        Told.Latest(context, context.ContextChanges, toldOfContextChange);
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

        for (var i = 0; i < contextChanges.Count; i++)
        {
            var changed = contextChanges[i].On;
            anyHasCome |= changed <= context.On;
            if (changed <= context.On && toldOfContextChange[context.ContextChanges.FirstLike(i)] < changed)
            {
                context.Violation($"/whatAndHow/contextChanges/{i}", ContextChangeNotTold(changed), dueAfter: changed.AddDays(days));
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

    private static LocalizedText ContextChangeNotTold(DateOnly changed) => new()
    {
        Danish = $"Der er ikke fortalt om ændringen fra den {changed.InDanish()}.",
        English = $"Nobody has been told of the change in goals or conditions of {changed.InEnglish()}.",
    };
}
