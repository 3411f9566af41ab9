using System.Runtime.CompilerServices;

namespace Aalborg.Personnel.Catalogue;

/// <summary>DOC-04: there is no CPR number in a text.</summary>
internal sealed class Doc04NoCprNumber() : ChangeRule(
    AalborgRule.Doc04, principle: null, RuleSeverity.Error, ChangePhase.Idea, [])
{
    private static readonly LocalizedText Found = new()
    {
        Danish = "Teksten ser ud til at indeholde et CPR-nummer.",
        English = "The text seems to hold a CPR number.",
    };

    public override bool FindsPersonalData => true;

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Der står intet CPR-nummer",
        English = "There is no CPR number",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Et initiativ handler om grupper og roller, aldrig om enkeltpersoner. Reglen leder efter CPR-numre i alle tekster; det, der står i extensions, bliver ikke læst. Den finder ticifrede numre, der begynder med en dato, når de opfylder modulus 11, når datoen er den 1. januar, eller når teksten selv siger cpr eller personnummer. Et nummer, der står efter p-nr, p-nummer eller produktionsenhed, regnes ikke for et CPR-nummer. Reglen finder ikke alle CPR-numre; nogle er for eksempel udstedt uden modulus 11. Læs derfor også selv teksterne.",
        English = "An initiative is about groups and roles, never about individuals. The rule looks for CPR numbers in all texts; what is in extensions is not read. It finds ten-digit numbers that begin with a date where modulus 11 holds, where the date is 1 January, or where the text itself says cpr or personnummer. A number that follows p-nr, p-nummer or produktionsenhed is not taken for a CPR number. The rule does not find every CPR number; some, for example, have been issued without modulus 11. So read the texts yourself too.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Slet nummeret, og skriv gruppen eller rollen i stedet.",
        English = "Delete the number, and write the group or the role instead.",
    };

    public override RuleExample Example
    {
        get
        {
            var input = new Input { Id = "input", Received = Sample.Starts, Content = "Borgeren med CPR 010203-0000 spørger, hvem der kommer." };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change with { Communication = new() { Input = [input] } },
                Mended = Sample.Change with
                {
                    Communication = new() { Input = [input with { Content = "En borger spørger, hvem der kommer." }] },
                },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var initiative = context.Initiative;
        Look(context, initiative.Title, $"/title");
        Look(context, initiative.Summary, $"/summary");
        Look(context, initiative.Organisation?.Name, $"/organisation/name");
        Look(context, initiative.Organisation?.Unit?.Name, $"/organisation/unit/name");
        for (var i = 0; i < initiative.Identifiers.Count; i++)
        {
            Look(context, initiative.Identifiers[i].System, $"/identifiers/{i}/system");
            Look(context, initiative.Identifiers[i].Value, $"/identifiers/{i}/value");
        }

        LookInWhy(context, initiative.Why);
        LookInWho(context, initiative.Who);
        LookInWhatAndHow(context, initiative.WhatAndHow);
        LookInCommunication(context, initiative.Communication);
        for (var i = 0; i < initiative.Judgements.Count; i++)
        {
            var judgement = initiative.Judgements[i];
            Look(context, judgement.Rule.Value, $"/judgements/{i}/rule");
            Look(context, judgement.JudgedBy, $"/judgements/{i}/judgedBy");
            Look(context, judgement.Note, $"/judgements/{i}/note");
        }

        for (var i = 0; i < initiative.Deviations.Count; i++)
        {
            var deviation = initiative.Deviations[i];
            Look(context, deviation.Rule.Value, $"/deviations/{i}/rule");
            Look(context, deviation.Reason, $"/deviations/{i}/reason");
            Look(context, deviation.DecidedBy, $"/deviations/{i}/decidedBy");
        }
    }

    private static void LookInWhy(RuleContext context, Why why)
    {
        Look(context, why.Purpose, $"/why/purpose");
        for (var i = 0; i < why.Goals.Count; i++)
        {
            var goal = why.Goals[i];
            Look(context, goal.Id, $"/why/goals/{i}/id");
            Look(context, goal.What, $"/why/goals/{i}/what");
            Look(context, goal.Measure, $"/why/goals/{i}/measure");
        }

        for (var i = 0; i < why.Effects.Count; i++)
        {
            var effect = why.Effects[i];
            Look(context, effect.Id, $"/why/effects/{i}/id");
            Look(context, effect.What, $"/why/effects/{i}/what");
            for (var j = 0; j < effect.For.Count; j++)
            {
                Look(context, effect.For[j], $"/why/effects/{i}/for/{j}");
            }

            Look(context, effect.Result?.What, $"/why/effects/{i}/result/what");
        }

        Look(context, why.Today, $"/why/today");
        Look(context, why.Tomorrow, $"/why/tomorrow");
        for (var i = 0; i < why.Strategies.Count; i++)
        {
            var strategy = why.Strategies[i];
            Look(context, strategy.Title, $"/why/strategies/{i}/title");
            Look(context, strategy.Uri, $"/why/strategies/{i}/uri");
            Look(context, strategy.Connection, $"/why/strategies/{i}/connection");
        }
    }

    private static void LookInWho(RuleContext context, Who who)
    {
        for (var i = 0; i < who.Stakeholders.Count; i++)
        {
            var stakeholder = who.Stakeholders[i];
            Look(context, stakeholder.Id, $"/who/stakeholders/{i}/id");
            Look(context, stakeholder.Name, $"/who/stakeholders/{i}/name");
            for (var j = 0; j < stakeholder.Involvements.Count; j++)
            {
                Look(context, stakeholder.Involvements[j].How, $"/who/stakeholders/{i}/involvements/{j}/how");
            }
        }

        for (var i = 0; i < who.UnaffectedLevels.Count; i++)
        {
            Look(context, who.UnaffectedLevels[i].Reason, $"/who/unaffectedLevels/{i}/reason");
        }

        for (var i = 0; i < who.Decisions.Count; i++)
        {
            var decision = who.Decisions[i];
            Look(context, decision.Id, $"/who/decisions/{i}/id");
            Look(context, decision.What, $"/who/decisions/{i}/what");
            for (var j = 0; j < decision.With.Count; j++)
            {
                Look(context, decision.With[j], $"/who/decisions/{i}/with/{j}");
            }
        }

        for (var i = 0; i < who.MedDiscussions.Count; i++)
        {
            Look(context, who.MedDiscussions[i].Committee, $"/who/medDiscussions/{i}/committee");
            Look(context, who.MedDiscussions[i].Outcome, $"/who/medDiscussions/{i}/outcome");
        }
    }

    private static void LookInWhatAndHow(RuleContext context, WhatAndHow whatAndHow)
    {
        var frame = whatAndHow.Frame;
        for (var j = 0; j < frame.Fixed.Count; j++)
        {
            Look(context, frame.Fixed[j], $"/whatAndHow/frame/fixed/{j}");
        }

        for (var j = 0; j < frame.ToDiscuss.Count; j++)
        {
            Look(context, frame.ToDiscuss[j], $"/whatAndHow/frame/toDiscuss/{j}");
        }

        for (var j = 0; j < frame.ToTry.Count; j++)
        {
            Look(context, frame.ToTry[j], $"/whatAndHow/frame/toTry/{j}");
        }

        for (var j = 0; j < frame.ToLearn.Count; j++)
        {
            Look(context, frame.ToLearn[j], $"/whatAndHow/frame/toLearn/{j}");
        }

        for (var i = 0; i < whatAndHow.Expectations.Count; i++)
        {
            var expectation = whatAndHow.Expectations[i];
            for (var j = 0; j < expectation.With.Count; j++)
            {
                Look(context, expectation.With[j], $"/whatAndHow/expectations/{i}/with/{j}");
            }

            Look(context, expectation.Agreed, $"/whatAndHow/expectations/{i}/agreed");
        }

        LookInPlan(context, whatAndHow.Plan);
        for (var i = 0; i < whatAndHow.ContextChanges.Count; i++)
        {
            Look(context, whatAndHow.ContextChanges[i].Id, $"/whatAndHow/contextChanges/{i}/id");
            Look(context, whatAndHow.ContextChanges[i].What, $"/whatAndHow/contextChanges/{i}/what");
        }
    }

    private static void LookInPlan(RuleContext context, Plan plan)
    {
        for (var i = 0; i < plan.Activities.Count; i++)
        {
            var activity = plan.Activities[i];
            Look(context, activity.Id, $"/whatAndHow/plan/activities/{i}/id");
            Look(context, activity.What, $"/whatAndHow/plan/activities/{i}/what");
            Look(context, activity.How, $"/whatAndHow/plan/activities/{i}/how");
            Look(context, activity.Responsible, $"/whatAndHow/plan/activities/{i}/responsible");
        }

        for (var i = 0; i < plan.Revisions.Count; i++)
        {
            var revision = plan.Revisions[i];
            Look(context, revision.Id, $"/whatAndHow/plan/revisions/{i}/id");
            for (var j = 0; j < revision.Answers.Count; j++)
            {
                Look(context, revision.Answers[j], $"/whatAndHow/plan/revisions/{i}/answers/{j}");
            }

            Look(context, revision.What, $"/whatAndHow/plan/revisions/{i}/what");
        }
    }

    private static void LookInCommunication(RuleContext context, Communication communication)
    {
        for (var i = 0; i < communication.Messages.Count; i++)
        {
            var message = communication.Messages[i];
            Look(context, message.Id, $"/communication/messages/{i}/id");
            for (var j = 0; j < message.To.Count; j++)
            {
                Look(context, message.To[j], $"/communication/messages/{i}/to/{j}");
            }

            Look(context, message.Channel, $"/communication/messages/{i}/channel");
            Look(context, message.Content, $"/communication/messages/{i}/content");
            for (var j = 0; j < message.About.Count; j++)
            {
                Look(context, message.About[j], $"/communication/messages/{i}/about/{j}");
            }
        }

        for (var i = 0; i < communication.Input.Count; i++)
        {
            var input = communication.Input[i];
            Look(context, input.Id, $"/communication/input/{i}/id");
            Look(context, input.From, $"/communication/input/{i}/from");
            Look(context, input.Content, $"/communication/input/{i}/content");
            Look(context, input.Response?.What, $"/communication/input/{i}/response/what");
        }
    }

    private static void Look(
        RuleContext context, string? text, [InterpolatedStringHandlerArgument(nameof(text))] ref PointerToCpr pointer)
    {
        if (pointer.Found)
        {
            context.Violation(pointer.ToString(), Found);
        }
    }
}
