using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A stakeholder (interessent): a group the change is about. A group or a role, never a person.</summary>
public sealed record Stakeholder : Entry
{
    /// <summary>What the group is called.</summary>
    public required string Name { get; init => field = DocumentText.Required(value); }

    /// <summary>The level of the organisation, or around it, that the group belongs to.</summary>
    public required StakeholderLevel Level { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Level)); }

    /// <summary>The group's parts in the change.</summary>
    public ValueList<StakeholderPart> Parts
    {
        get;
        init
        {
            foreach (var part in value)
            {
                Guard.Against.EnumOutOfRange(part, nameof(Parts));
            }

            field = value;
        }
    }

    /// <summary>How the group is involved, and from when.</summary>
    public ValueList<Involvement> Involvements { get; init; }

    /// <summary>Whether it is a core stakeholder: one the change affects, or one that carries it out.</summary>
    public bool IsCore => Has(StakeholderPart.Affected) || Has(StakeholderPart.Delivers);

    /// <summary>Whether the group has a part in the change.</summary>
    /// <param name="part">The part.</param>
    /// <returns>Whether it is among <see cref="Parts"/>.</returns>
    public bool Has(StakeholderPart part) => Parts.Contains(part);

    /// <summary>The place of the earliest involvement whose beginning is known; of equals the first listed.</summary>
    /// <returns>The place among <see cref="Involvements"/>, or -1 where no beginning is known.</returns>
    public int IndexOfFirstInvolvement()
    {
        var first = -1;
        for (var i = 0; i < Involvements.Count; i++)
        {
            if (Involvements[i].From is { } from && (first < 0 || from < Involvements[first].From))
            {
                first = i;
            }
        }

        return first;
    }
}
