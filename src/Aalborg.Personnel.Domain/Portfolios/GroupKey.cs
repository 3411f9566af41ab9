namespace Aalborg.Personnel;

/// <summary>What makes stakeholders one group: their level and their unit. Units with a UUID are the same if it is; others, if their names are, whatever the case.</summary>
/// <param name="Level">The level.</param>
/// <param name="Name">The name of the unit, or <see langword="null"/> for no unit.</param>
/// <param name="Uuid">The UUID of the unit; all zeros for none.</param>
internal readonly record struct GroupKey(StakeholderLevel Level, string? Name, Guid Uuid)
{
    public bool Equals(GroupKey other) =>
        Level == other.Level && Uuid == other.Uuid && (Uuid != Guid.Empty || string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase));

    public override int GetHashCode() =>
        HashCode.Combine(Level, Uuid, Uuid == Guid.Empty ? Name?.GetHashCode(StringComparison.OrdinalIgnoreCase) : null);
}
