namespace Aalborg.Personnel.Catalogue;

/// <summary>DOC-01: an id is used once.</summary>
internal sealed class Doc01IdIsUsedOnce() : ChangeRule(
    AalborgRule.Doc01, principle: null, RuleSeverity.Error, ChangePhase.Idea, [])
{
    /// <summary>Up to here the hashes are kept on the stack.</summary>
    private const int Few = 256;

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
        if (!AllHashesDiffer(context.Initiative))
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
        Report(initiative.WhatAndHow.Shifts, "/whatAndHow/shifts");
        Report(initiative.Communication.Messages, "/communication/messages");
        Report(initiative.Communication.Input, "/communication/input");

        void Report<T>(ValueList<T> entries, string list)
            where T : class, IIdentified
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

    /// <summary>Says at little cost that no id is used twice; where two hashes are the same, somebody has to look.</summary>
    private static bool AllHashesDiffer(ChangeInitiative initiative)
    {
        var (why, who, plan, communication) = (initiative.Why, initiative.Who, initiative.WhatAndHow.Plan, initiative.Communication);
        var shifts = initiative.WhatAndHow.Shifts;
        var count = why.Goals.Count + why.Effects.Count + who.Stakeholders.Count + who.Decisions.Count + plan.Activities.Count
            + plan.Revisions.Count + shifts.Count + communication.Messages.Count + communication.Input.Count;
        var hashes = count <= Few ? stackalloc int[Few] : new int[count];
        var next = 0;
        Hash(why.Goals, hashes, ref next);
        Hash(why.Effects, hashes, ref next);
        Hash(who.Stakeholders, hashes, ref next);
        Hash(who.Decisions, hashes, ref next);
        Hash(plan.Activities, hashes, ref next);
        Hash(plan.Revisions, hashes, ref next);
        Hash(shifts, hashes, ref next);
        Hash(communication.Messages, hashes, ref next);
        Hash(communication.Input, hashes, ref next);
        hashes = hashes[..count];
        hashes.Sort();
        for (var i = 1; i < count; i++)
        {
            if (hashes[i] == hashes[i - 1])
            {
                return false;
            }
        }

        return true;
    }

    private static void Hash<T>(ValueList<T> entries, Span<int> hashes, ref int next)
        where T : class, IIdentified
    {
        foreach (var entry in entries)
        {
            hashes[next++] = StringComparer.Ordinal.GetHashCode(entry.Id);
        }
    }
}
