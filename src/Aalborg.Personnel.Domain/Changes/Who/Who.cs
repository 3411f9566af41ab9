namespace Aalborg.Personnel;

/// <summary>Vi ved hvem: who takes part in the change, and how.</summary>
public sealed record Who : Extensible, IDescribed<Who>
{
    /// <summary>Nothing is said yet.</summary>
    public static Who Empty { get; } = new();

    /// <summary>The stakeholders (interessenter): Q5.</summary>
    public ValueList<Stakeholder> Stakeholders { get; init; }

    /// <summary>The levels that the change does not touch, each with the reason.</summary>
    public ValueList<UnaffectedLevel> UnaffectedLevels { get; init; }

    /// <summary>The decisions (beslutninger) that were made.</summary>
    public ValueList<Decision> Decisions { get; init; }

    /// <summary>The discussions in the MED system (MED-drøftelser).</summary>
    public ValueList<MedDiscussion> MedDiscussions { get; init; }

    /// <summary>The date of the earliest decision about the change itself; decisions about the process do not count.</summary>
    public DateOnly? FirstChangeDecision
    {
        get
        {
            DateOnly? first = null;
            foreach (var decision in Decisions)
            {
                if (decision.Kind == DecisionKind.Change && !(first <= decision.On))
                {
                    first = decision.On;
                }
            }

            return first;
        }
    }

    /// <summary>Whether any stakeholder has an involvement.</summary>
    internal bool AnyoneIsInvolved
    {
        get
        {
            foreach (var stakeholder in Stakeholders)
            {
                if (!stakeholder.Involvements.IsEmpty)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>How many stakeholders carry the change.</summary>
    internal int CountOfThoseWhoCarry
    {
        get
        {
            var count = 0;
            foreach (var stakeholder in Stakeholders)
            {
                count += stakeholder.Carries ? 1 : 0;
            }

            return count;
        }
    }

    /// <summary>The date on which the first involvement of a core stakeholder starts, or <see langword="null"/> where no start is known.</summary>
    internal DateOnly? FirstCoreInvolvement
    {
        get
        {
            DateOnly? first = null;
            foreach (var stakeholder in Stakeholders)
            {
                if (stakeholder.IsCore && stakeholder.InvolvedFrom is { } from && !(first <= from))
                {
                    first = from;
                }
            }

            return first;
        }
    }

    /// <summary>The date from which every core stakeholder is involved: <see cref="DateOnly.MaxValue"/> where that of one of them is unknown, <see langword="null"/> where there are none.</summary>
    internal DateOnly? EveryCoreInvolvedFrom
    {
        get
        {
            DateOnly? last = null;
            foreach (var stakeholder in Stakeholders)
            {
                if (stakeholder.IsCore)
                {
                    var from = stakeholder.InvolvedFrom ?? DateOnly.MaxValue;
                    last = last >= from ? last : from;
                }
            }

            return last;
        }
    }

    /// <summary>Whether any stakeholder has a role in the change.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Whether it is among the roles of one of them.</returns>
    internal bool AnyoneHas(StakeholderRole role)
    {
        foreach (var stakeholder in Stakeholders)
        {
            if (stakeholder.Has(role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a level is named as untouched by the change.</summary>
    /// <param name="level">The level.</param>
    /// <returns>Whether it is among <see cref="UnaffectedLevels"/>.</returns>
    public bool IsUnaffected(StakeholderLevel level)
    {
        foreach (var unaffected in UnaffectedLevels)
        {
            if (unaffected.Level == level)
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Who? owner)
        where TVisitor : struct, IMemberVisitor
    {
        for (var i = 0; visitor.Item("stakeholders", owner?.Stakeholders ?? default, i, out var stakeholder); i++)
        {
            Stakeholder.Describe(ref visitor, stakeholder);
        }

        for (var i = 0; visitor.Item("unaffectedLevels", owner?.UnaffectedLevels ?? default, i, out var level); i++)
        {
            UnaffectedLevel.Describe(ref visitor, level);
        }

        for (var i = 0; visitor.Item("decisions", owner?.Decisions ?? default, i, out var decision); i++)
        {
            Decision.Describe(ref visitor, decision);
        }

        for (var i = 0; visitor.Item("medDiscussions", owner?.MedDiscussions ?? default, i, out var discussion); i++)
        {
            MedDiscussion.Describe(ref visitor, discussion);
        }

        visitor.Extensions(owner?.Extensions ?? default);
    }
}
