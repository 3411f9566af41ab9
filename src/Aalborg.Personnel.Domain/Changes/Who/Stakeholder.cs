using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A stakeholder (interessent): a group the change is about. A group or a role, never a person.</summary>
public sealed record Stakeholder : Entry, IDescribed<Stakeholder>
{
    /// <summary>The largest <see cref="Size"/>.</summary>
    public const int MaxSize = 1_000_000_000;

    /// <summary>What the group is called.</summary>
    public required string Name { get; init => field = DocumentText.Required(value); }

    /// <summary>The level of the organisation, or around it, that the group belongs to.</summary>
    public required StakeholderLevel Level { get; init => field = Guard.Against.Undefined(value, nameof(Level)); }

    /// <summary>The organisation unit (enhed) that the group belongs to: the key by which groups are compared across initiatives.</summary>
    public OrganisationUnit? Unit { get; init; }

    /// <summary>How many people the group has (antal): from 1 to 1,000,000,000, or <see langword="null"/> where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public int? Size { get; init => field = value is { } size ? Guard.Against.Outside(size, 1, MaxSize, nameof(Size)) : null; }

    /// <summary>How much the change asks of the group (belastning), or <see langword="null"/> where it is not known.</summary>
    public StakeholderImpact? Impact { get; init => field = value is { } impact ? Guard.Against.Undefined(impact, nameof(Impact)) : null; }

    /// <summary>The group's roles (roller) in the change.</summary>
    public ValueList<StakeholderRole> Roles
    {
        get;
        init
        {
            foreach (var role in value)
            {
                Guard.Against.Undefined(role, nameof(Roles));
            }

            field = value;
        }
    }

    /// <summary>How the group is involved, and from when.</summary>
    public ValueList<Involvement> Involvements { get; init; }

    /// <summary>Whether it is a core stakeholder: the change affects the group, or the group delivers it and is not of the level <see cref="StakeholderLevel.Partners"/>.</summary>
    /// <remarks>A supplier is asked by contract, not by the policy.</remarks>
    public bool IsCore => Has(StakeholderRole.Affected) || (Has(StakeholderRole.Delivers) && Level != StakeholderLevel.Partners);

    /// <summary>Whether the group carries the change: it delivers it or is responsible for it.</summary>
    public bool Carries => Has(StakeholderRole.Delivers) || Has(StakeholderRole.Responsible);

    /// <summary>Whether the group benefits from the change and has no other role in it.</summary>
    internal bool OnlyBenefits => Has(StakeholderRole.Benefits) && !Has(StakeholderRole.Affected) && !Carries;

    /// <summary>Whether one of the involvements goes both ways.</summary>
    public bool HasTwoWayInvolvement
    {
        get
        {
            foreach (var involvement in Involvements)
            {
                if (involvement.IsTwoWay)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The date on which the earliest involvement starts, or <see langword="null"/> where no start is known.</summary>
    public DateOnly? InvolvedFrom => IndexOfFirstInvolvement() is var first and >= 0 ? Involvements[first].Starts : null;

    /// <summary>Whether the group has a role in the change.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Whether it is among <see cref="Roles"/>.</returns>
    public bool Has(StakeholderRole role) => Roles.Contains(role);

    /// <summary>Returns the index of the earliest involvement whose start is known; of equals the first listed.</summary>
    /// <returns>The index in <see cref="Involvements"/>, or -1 where no start is known.</returns>
    public int IndexOfFirstInvolvement()
    {
        var first = -1;
        for (var i = 0; i < Involvements.Count; i++)
        {
            if (Involvements[i].Starts is { } starts && (first < 0 || starts < Involvements[first].Starts))
            {
                first = i;
            }
        }

        return first;
    }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Stakeholder? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Id("id", EntryKinds.Stakeholder, owner?.Id);
        visitor.Text("name", MemberTraits.Required | MemberTraits.Naming, owner?.Name);
        visitor.Choice("level", MemberTraits.Required, owner?.Level);

        if (visitor.Enter("unit", MemberTraits.Optional, owner?.Unit))
        {
            OrganisationUnit.Describe(ref visitor, owner?.Unit);
            visitor.Leave();
        }

        visitor.Number("size", MemberTraits.Optional, owner?.Size);
        visitor.Choice("impact", MemberTraits.Optional, owner?.Impact);
        visitor.Choices("roles", owner?.Roles ?? default);

        for (var i = 0; visitor.Item("involvements", owner?.Involvements ?? default, i, out var involvement); i++)
        {
            Involvement.Describe(ref visitor, involvement);
        }

        visitor.Extensions(owner?.Extensions ?? default);
    }
}
