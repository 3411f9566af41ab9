namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-04: what changes along the way is told.</summary>
internal sealed class Com04ContextChangeIsTold() : ChangeRule(
    AalborgRule.Com04, AalborgPrinciple.WeCommunicate, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.C31])
{
    private static readonly Subject TheRevision = new("justeringen fra", "the revision of");

    private static readonly Subject TheContextChange = new("ændringen fra", "the change in goals or conditions of");

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Der informeres om ændringer",
        English = "Changes along the way are communicated",
    };

    public override LocalizedText Explanation => ExplanationWith(ParameterDays.Standard);

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Informér om ændringen eller justeringen, og henvis til den i beskeden.",
        English = "Send a message about the change in goals or conditions or about the revision, and refer to it in the message.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der endnu hverken er sket ændringer i mål eller vilkår eller justeringer af planen.",
        English = "Does not apply if neither a change in goals or conditions nor a revision of the plan has happened yet.",
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
            var change = Sample.Change with
            {
                Who = new() { Stakeholders = [Sample.Team] },
                WhatAndHow = new() { ContextChanges = [contextChange] },
            };
            var message = new Message { Id = "besked", Planned = new(2026, 4, 20), Sent = new(2026, 4, 20), To = ["team"], About = ["ferieplan"] };
            return new()
            {
                On = contextChange.On.AddDays(AalborgParameter.TellWithinDays.StandardDays + 1),
                Fails = change,
                Mended = change with { Communication = new() { Messages = [message] } },
            };
        }
    }

    public override LocalizedText ExplanationWith(ParameterDays days) => new()
    {
        Danish = $"»Vi fortæller, hvis der sker ændringer«, siger politikken. Reglen ser efter, om der inden for {days.Of(AalborgParameter.TellWithinDays)} dage er sendt en besked om hver ændring i mål eller vilkår og om hver justering af planen. {Uncounted.Danish} {TimeLimit.Danish}",
        English = $"The policy says that we tell people if changes occur. The rule checks that a message was sent within {days.Of(AalborgParameter.TellWithinDays)} days about every change in goals or conditions and about every revision of the plan. {Uncounted.English} {TimeLimit.English}",
    };

    public override void Check(RuleContext context)
    {
        var count = Told.Count(context);
        var room = count <= AnswerDates.Few ? stackalloc long[AnswerDates.Few] : new long[count];
        var anyHasCome = CheckRevisions(context, Told.Of(context, context.Revisions, room));
        anyHasCome |= CheckContextChanges(context, Told.Of(context, context.ContextChanges, room));
        if (!anyHasCome)
        {
            context.NotApplicable();
        }
    }

    private bool CheckRevisions(RuleContext context, AnswerDates told)
    {
        var revisions = context.Initiative.WhatAndHow.Plan.Revisions;
        var anyHasCome = false;
        for (var i = 0; i < revisions.Count; i++)
        {
            if (revisions[i].On is var revised && revised <= context.On)
            {
                anyHasCome = true;
                Told.Require(context, TheRevision, Remedy, revised, told.FirstFrom(context.Revisions.FirstLike(i), revised), "/whatAndHow/plan/revisions", i);
            }
        }

        return anyHasCome;
    }

    private bool CheckContextChanges(RuleContext context, AnswerDates told)
    {
        var contextChanges = context.Initiative.WhatAndHow.ContextChanges;
        var anyHasCome = false;
        for (var i = 0; i < contextChanges.Count; i++)
        {
            if (contextChanges[i].On is var changed && changed <= context.On)
            {
                anyHasCome = true;
                Told.Require(context, TheContextChange, Remedy, changed, told.FirstFrom(context.ContextChanges.FirstLike(i), changed), "/whatAndHow/contextChanges", i);
            }
        }

        return anyHasCome;
    }
}
