namespace Aalborg.Personnel;

/// <summary>How many changes hit a group at the same time, month by month. A group is the core stakeholders of one level and one unit, across initiatives.</summary>
public sealed record GroupLoad
{
    internal GroupLoad()
    {
    }

    /// <summary>Gets the level of the group.</summary>
    public required StakeholderLevel Level { get; init; }

    /// <summary>Gets the unit of the group, under the name it was first met with; <see langword="null"/> if the documents tell none, or personal data was found in its name.</summary>
    public OrganisationUnit? Unit { get; internal init; }

    /// <summary>Gets how many people the group has: the largest number that one of its stakeholders has; <see langword="null"/> if none has one.</summary>
    public int? Size { get; internal init; }

    /// <summary>Gets how many initiatives hit the group in each month.</summary>
    public ValueList<int> Months { get; internal init; }

    /// <summary>Gets how many of them have a high impact on the group, in each month.</summary>
    public ValueList<int> High { get; internal init; }

    /// <summary>Gets the months in which as many initiatives hit the group as count as an overload, or more.</summary>
    public ValueList<YearMonth> Overloaded { get; internal init; }

    /// <summary>Gets how many initiatives hit the group in its worst month.</summary>
    public int Peak => Months.IsEmpty ? 0 : Months.Max();
}
