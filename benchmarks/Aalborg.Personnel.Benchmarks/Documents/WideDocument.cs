namespace Aalborg.Personnel.Benchmarks;

/// <summary>Documents with very much of one thing.</summary>
internal static class WideDocument
{
    public static GeneratedDocument Of(Breadth breadth, int count)
    {
        var document = new GeneratedStory(count, Extent.Wide(breadth, count)).Document();
        var change = document.Initiative;
        return document with
        {
            Initiative = breadth switch
            {
                Breadth.Judgements => change with { Judgements = [.. Enumerable.Range(0, count).Select(i => change.Judgements[i % change.Judgements.Count])] },
                Breadth.Deviations => change with { Deviations = [.. Enumerable.Range(0, count).Select(_ => Deviation)] },
                Breadth.Text => change with { Summary = string.Concat(Enumerable.Repeat("Se sag 20260142 på side 31-12 ", count)) },
                _ => change,
            },
        };
    }

    /// <summary>The same with everything wrong that can be: nothing filled in that may be left out, every id the same, every reference astray.</summary>
    public static GeneratedDocument Broken(Breadth breadth, int count)
    {
        var document = Of(breadth, count);
        var change = document.Initiative;
        ValueList<string> astray = ["ukendt"];
        return document with
        {
            Initiative = change with
            {
                Why = change.Why with
                {
                    Goals = [.. change.Why.Goals.Select(one => new Goal { Id = "samme", What = one.What })],
                    Effects = [.. change.Why.Effects.Select(one => one with { For = astray, Result = null })],
                },
                Who = change.Who with
                {
                    Stakeholders = [.. change.Who.Stakeholders.Select(one => one with { Involvements = [.. one.Involvements.Select(each => each with { How = null, Starts = GeneratedStory.On })] })],
                    Decisions = [.. change.Who.Decisions.Select(one => one with { With = astray })],
                },
                WhatAndHow = change.WhatAndHow with
                {
                    Plan = new() { Activities = [.. change.WhatAndHow.Plan.Activities.Select(one => new Activity { Id = "samme", What = one.What, Responsible = "ukendt" })] },
                },
                Communication = new()
                {
                    Messages = [.. change.Communication.Messages.Select(one => one with { Sent = null, About = astray })],
                    Input = [.. change.Communication.Input.Select(one => one with { Response = null, From = "ukendt" })],
                },
                Judgements = [.. change.Judgements.Select(one => one with { Answer = JudgementAnswer.No })],
                Deviations = [.. change.Deviations.Select(one => one with { Rule = new("WHY-99"), Until = one.On.AddDays(-1) })],
            },
        };
    }

    private static Deviation Deviation { get; } = new()
    {
        Rule = AalborgRule.Why02,
        Reason = "Teamet sætter selv målet i løbet af marts.",
        DecidedBy = "Ledelsen",
        On = new(2026, 3, 2),
    };
}
