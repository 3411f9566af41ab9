namespace Aalborg.Personnel.Catalogue;

/// <summary>DOC-01: an id is used once.</summary>
internal sealed class Doc01IdIsUsedOnce() : ChangeRule(
    AalborgRule.Doc01, principle: null, RuleSeverity.Error, ChangePhase.Idea, [])
{
    private static readonly LocalizedText UsedBefore = new()
    {
        Danish = "Id'et er brugt før i dokumentet.",
        English = "The id has been used before in the document.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Hvert id bruges én gang",
        English = "Every id is used once",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Beskeder, aktiviteter og andre poster peger på hinanden med id'er. Reglen ser efter, om et id bruges to gange i dokumentet; så kan ingen se, hvad der peges på.",
        English = "Messages, activities and other entries point at each other by ids. The rule looks for an id used twice in the document; then nobody can see what is pointed at.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Giv posten et id, som ingen anden post i dokumentet har, og ret dem, der peger på den.",
        English = "Give the entry an id that no other entry in the document has, and correct what points at it.",
    };

    public override RuleExample Example => new()
    {
        On = Sample.Starts,
        Fails = Sample.Change with { Why = new() { Goals = [Sample.Goal], Effects = [Sample.Effect with { Id = "maal" }] } },
        Mended = Sample.Change with { Why = new() { Goals = [Sample.Goal], Effects = [Sample.Effect] } },
    };

    public override void Check(RuleContext context)
    {
        if (!IdHashes.AllDiffer(context.Initiative))
        {
            ReportRepeats(context);
        }
    }

    private static void ReportRepeats(RuleContext context)
    {
        var initiative = context.Initiative;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Report(initiative.Why.Goals, "/why/goals");
        Report(initiative.Why.Effects, "/why/effects");
        Report(initiative.Who.Stakeholders, "/who/stakeholders");
        Report(initiative.Who.Decisions, "/who/decisions");
        Report(initiative.WhatAndHow.Plan.Activities, "/whatAndHow/plan/activities");
        Report(initiative.WhatAndHow.Plan.Revisions, "/whatAndHow/plan/revisions");
        Report(initiative.WhatAndHow.ContextChanges, "/whatAndHow/contextChanges");
        Report(initiative.Communication.Messages, "/communication/messages");
        Report(initiative.Communication.Input, "/communication/input");

        void Report<T>(ValueList<T> entries, string list)
            where T : Entry
        {
            for (var i = 0; i < entries.Count; i++)
            {
                if (!seen.Add(entries[i].Id))
                {
                    context.Violation($"{list}/{i}/id", UsedBefore);
                }
            }
        }
    }
}
