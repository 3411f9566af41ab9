using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>There is no CPR number in any text, as one rule of our own that goes through them all: less of FluentValidation than <see cref="TextsValidator"/>, and faster.</summary>
internal sealed class TextsWalk : AbstractValidator<ChangeInitiative>
{
    public TextsWalk() => RuleFor(change => change).Custom(Walk);

    private static void Walk(ChangeInitiative change, ValidationContext<ChangeInitiative> context)
    {
        var look = new CprLook(context);
        look.In(change.Title, "/title");
        look.In(change.Summary, "/summary");
        look.In(change.Organisation?.Name, "/organisation/name");
        look.In(change.Organisation?.Unit?.Name, "/organisation/unit/name");
        look.InEach(change.Identifiers, "/identifiers", ("/system", one => one.System), ("/value", one => one.Value));
        Walk(change.Why, look);
        Walk(change.Who, look);
        Walk(change.WhatAndHow, look);
        Walk(change.Communication, look);
        look.InEach(change.Judgements, "/judgements", ("/rule", one => one.Rule.Value), ("/judgedBy", one => one.JudgedBy), ("/note", one => one.Note));
        look.InEach(change.Deviations, "/deviations", ("/rule", one => one.Rule.Value), ("/reason", one => one.Reason), ("/decidedBy", one => one.DecidedBy));
    }

    private static void Walk(Why why, CprLook look)
    {
        look.In(why.Purpose, "/why/purpose");
        look.InEach(why.Goals, "/why/goals", ("/id", one => one.Id), ("/what", one => one.What), ("/measure", one => one.Measure));
        look.InEach(why.Effects, "/why/effects", ("/id", one => one.Id), ("/what", one => one.What), ("/result/what", one => one.Result?.What));
        look.InEachOfEach(why.Effects, "/why/effects", "/for", one => one.For);
        look.In(why.Today, "/why/today");
        look.In(why.Tomorrow, "/why/tomorrow");
        look.InEach(why.Strategies, "/why/strategies", ("/title", one => one.Title), ("/uri", one => one.Uri), ("/connection", one => one.Connection));
    }

    private static void Walk(Who who, CprLook look)
    {
        look.InEach(who.Stakeholders, "/who/stakeholders", ("/id", one => one.Id), ("/name", one => one.Name), ("/unit/name", one => one.Unit?.Name));
        look.InEachOfEach(who.Stakeholders, "/who/stakeholders", "/involvements", one => one.Involvements, "/how", involvement => involvement.How);
        look.InEach(who.UnaffectedLevels, "/who/unaffectedLevels", ("/reason", one => one.Reason));
        look.InEach(who.Decisions, "/who/decisions", ("/id", one => one.Id), ("/what", one => one.What));
        look.InEachOfEach(who.Decisions, "/who/decisions", "/with", one => one.With);
        look.InEach(who.MedDiscussions, "/who/medDiscussions", ("/committee", one => one.Committee), ("/outcome", one => one.Outcome));
    }

    private static void Walk(WhatAndHow whatAndHow, CprLook look)
    {
        look.InEach(whatAndHow.Frame.Fixed, "/whatAndHow/frame/fixed", ("", text => text));
        look.InEach(whatAndHow.Frame.ToDiscuss, "/whatAndHow/frame/toDiscuss", ("", text => text));
        look.InEach(whatAndHow.Frame.ToTry, "/whatAndHow/frame/toTry", ("", text => text));
        look.InEach(whatAndHow.Frame.ToLearn, "/whatAndHow/frame/toLearn", ("", text => text));
        look.InEachOfEach(whatAndHow.Expectations, "/whatAndHow/expectations", "/with", one => one.With);
        look.InEach(whatAndHow.Expectations, "/whatAndHow/expectations", ("/agreed", one => one.Agreed));
        look.InEach(
            whatAndHow.Plan.Activities,
            "/whatAndHow/plan/activities",
            ("/id", one => one.Id),
            ("/what", one => one.What),
            ("/how", one => one.How),
            ("/responsible", one => one.Responsible));
        look.InEach(whatAndHow.Plan.Revisions, "/whatAndHow/plan/revisions", ("/id", one => one.Id), ("/what", one => one.What));
        look.InEachOfEach(whatAndHow.Plan.Revisions, "/whatAndHow/plan/revisions", "/answers", one => one.Answers);
        look.InEach(whatAndHow.ContextChanges, "/whatAndHow/contextChanges", ("/id", one => one.Id), ("/what", one => one.What));
    }

    private static void Walk(Communication communication, CprLook look)
    {
        look.InEach(communication.Messages, "/communication/messages", ("/id", one => one.Id), ("/channel", one => one.Channel), ("/content", one => one.Content));
        look.InEachOfEach(communication.Messages, "/communication/messages", "/to", one => one.To);
        look.InEachOfEach(communication.Messages, "/communication/messages", "/about", one => one.About);
        look.InEach(
            communication.Input,
            "/communication/input",
            ("/id", one => one.Id),
            ("/from", one => one.From),
            ("/content", one => one.Content),
            ("/response/what", one => one.Response?.What));
    }
}
