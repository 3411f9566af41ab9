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
