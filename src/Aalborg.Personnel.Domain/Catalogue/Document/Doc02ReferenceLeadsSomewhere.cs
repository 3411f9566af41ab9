namespace Aalborg.Personnel.Catalogue;

/// <summary>DOC-02: a reference leads somewhere.</summary>
internal sealed class Doc02ReferenceLeadsSomewhere() : ChangeRule(
    AalborgRule.Doc02, principle: null, RuleSeverity.Error, ChangePhase.Idea, [])
{
    private static readonly LocalizedText NoStakeholder = new()
    {
        Danish = "Henvisningen peger på en interessent, der ikke findes.",
        English = "The reference points at a stakeholder that does not exist.",
    };

    private static readonly LocalizedText NoContextChange = new()
    {
        Danish = "Henvisningen peger på en ændring, der ikke findes.",
        English = "The reference points at a change in goals or conditions that does not exist.",
    };

    private static readonly LocalizedText NoSubject = new()
    {
        Danish = "Henvisningen peger på en ændring, justering eller beslutning, der ikke findes.",
        English = "The reference points at a change in goals or conditions, a revision or a decision that does not exist.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Henvisninger peger på noget",
        English = "References lead somewhere",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Effekter, beslutninger, aktiviteter, beskeder og input peger på interessenter, ændringer, justeringer og beslutninger. Reglen ser efter, om det, der peges på, findes.",
        English = "Effects, decisions, activities, messages and input point at stakeholders, at changes in goals or conditions, at revisions and at decisions. The rule looks at whether what is pointed at exists.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Ret henvisningen, eller tilføj det, den peger på.",
        English = "Correct the reference, or add what it points at.",
    };

    public override RuleExample Example
    {
        get
        {
            var change = Sample.Change with { Who = new() { Stakeholders = [Sample.Team] } };
            return new()
            {
                On = Sample.Starts,
                Fails = change with { WhatAndHow = new() { Plan = new() { Activities = [Sample.Activity with { Responsible = "teamet" }] } } },
                Mended = change with { WhatAndHow = new() { Plan = new() { Activities = [Sample.Activity with { Responsible = "team" }] } } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var initiative = context.Initiative;
        for (var i = 0; i < initiative.Why.Effects.Count; i++)
        {
            var stakeholders = initiative.Why.Effects[i].For;
            for (var j = 0; j < stakeholders.Count; j++)
            {
                if (context.Stakeholders.FirstWith(stakeholders[j]) < 0)
                {
                    context.Violation($"/why/effects/{i}/for/{j}", NoStakeholder);
                }
            }
        }

        for (var i = 0; i < initiative.Who.Decisions.Count; i++)
        {
            var stakeholders = initiative.Who.Decisions[i].With;
            for (var j = 0; j < stakeholders.Count; j++)
            {
                if (context.Stakeholders.FirstWith(stakeholders[j]) < 0)
                {
                    context.Violation($"/who/decisions/{i}/with/{j}", NoStakeholder);
                }
            }
        }

        CheckWhatAndHow(context, initiative.WhatAndHow);
        CheckCommunication(context, initiative.Communication);
    }

    private static void CheckWhatAndHow(RuleContext context, WhatAndHow whatAndHow)
    {
        for (var i = 0; i < whatAndHow.Expectations.Count; i++)
        {
            var stakeholders = whatAndHow.Expectations[i].With;
            for (var j = 0; j < stakeholders.Count; j++)
            {
                if (context.Stakeholders.FirstWith(stakeholders[j]) < 0)
                {
                    context.Violation($"/whatAndHow/expectations/{i}/with/{j}", NoStakeholder);
                }
            }
        }

        for (var i = 0; i < whatAndHow.Plan.Activities.Count; i++)
        {
            if (whatAndHow.Plan.Activities[i].Responsible is { } responsible && context.Stakeholders.FirstWith(responsible) < 0)
            {
                context.Violation($"/whatAndHow/plan/activities/{i}/responsible", NoStakeholder);
            }
        }

        for (var i = 0; i < whatAndHow.Plan.Revisions.Count; i++)
        {
            var contextChanges = whatAndHow.Plan.Revisions[i].Answers;
            for (var j = 0; j < contextChanges.Count; j++)
            {
                if (context.ContextChanges.FirstWith(contextChanges[j]) < 0)
                {
                    context.Violation($"/whatAndHow/plan/revisions/{i}/answers/{j}", NoContextChange);
                }
            }
        }
    }

    private static void CheckCommunication(RuleContext context, Communication communication)
    {
        for (var i = 0; i < communication.Messages.Count; i++)
        {
            var message = communication.Messages[i];
            for (var j = 0; j < message.To.Count; j++)
            {
                if (context.Stakeholders.FirstWith(message.To[j]) < 0)
                {
                    context.Violation($"/communication/messages/{i}/to/{j}", NoStakeholder);
                }
            }

            for (var j = 0; j < message.About.Count; j++)
            {
                var subject = message.About[j];
                if (context.ContextChanges.FirstWith(subject) < 0 && context.Revisions.FirstWith(subject) < 0 && context.Decisions.FirstWith(subject) < 0)
                {
                    context.Violation($"/communication/messages/{i}/about/{j}", NoSubject);
                }
            }
        }

        for (var i = 0; i < communication.Input.Count; i++)
        {
            if (communication.Input[i].From is { } from && context.Stakeholders.FirstWith(from) < 0)
            {
                context.Violation($"/communication/input/{i}/from", NoStakeholder);
            }
        }
    }
}
