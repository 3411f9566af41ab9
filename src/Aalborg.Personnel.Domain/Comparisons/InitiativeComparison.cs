using System.Globalization;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>What has changed from one version of an initiative to another: the changes of the document alone. <see cref="AssessmentComparison"/> says what they mean.</summary>
/// <remarks>
/// <para>Immutable. A comparison of equal documents has no changes, and one of B with A has those of A with B the other way round.</para>
/// <para>
/// Entries are matched by id within their list, the nth of an id with the nth. Of objects without ids, those that nothing has changed between are matched first, then those
/// with the same key (see <see cref="MemberTraits.Identifying"/>), in order. Equal values of a list are matched. What is left was added or removed, whole. The order
/// of a list is no change. A member with a default is never absent, so it is changed, never added or removed. <c>schemaVersion</c>, <c>$schema</c> and <c>id</c> are not compared.
/// </para>
/// </remarks>
public sealed class InitiativeComparison
{
    private readonly Lazy<MovedPlaces> _inNew;
    private readonly Lazy<MovedPlaces> _inOld;

    private InitiativeComparison(ChangeInitiative old, ChangeInitiative @new)
    {
        (Old, New) = (old, @new);
        var walk = new ComparisonWalk();
        walk.Compare(null, old, @new);
        Changes = [.. walk.Changes];
        _inNew = new(() => MovedPlaces.InNew(walk.Moved));
        _inOld = new(() => MovedPlaces.InOld(walk.Moved));
    }

    /// <summary>Gets the older version.</summary>
    public ChangeInitiative Old { get; }

    /// <summary>Gets the newer version.</summary>
    public ChangeInitiative New { get; }

    /// <summary>Gets the changes: in the order of the format, in a list the newer version's entries first, then those that were removed.</summary>
    public ValueList<DocumentChange> Changes { get; }

    /// <summary>Compares two versions of an initiative. It takes time in proportion to their size.</summary>
    /// <param name="old">The older version.</param>
    /// <param name="new">The newer version.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">A version is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The versions are of two initiatives: their ids differ.</exception>
    public static InitiativeComparison Between(ChangeInitiative old, ChangeInitiative @new)
    {
        Guard.Against.Null(old);
        Guard.Against.InvalidInput(Guard.Against.Null(@new), nameof(@new), one => one.Id == old.Id, "The versions are of two initiatives: their ids differ.");
        return new(old, @new);
    }

    /// <summary>Finds a place of the older version in the newer one: its list indexes are exchanged for those of the matched entries.</summary>
    /// <param name="pointer">A JSON Pointer into the older version.</param>
    /// <returns>The JSON Pointer into the newer version, or <see langword="null"/> if an entry of the place was removed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is <see langword="null"/>.</exception>
    public string? PlaceInNew(string pointer) => _inNew.Value.Of(Guard.Against.Null(pointer));

    /// <summary>Finds a place of the newer version in the older one: its list indexes are exchanged for those of the matched entries.</summary>
    /// <param name="pointer">A JSON Pointer into the newer version.</param>
    /// <returns>The JSON Pointer into the older version, or <see langword="null"/> if an entry of the place was added.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is <see langword="null"/>.</exception>
    public string? PlaceInOld(string pointer) => _inOld.Value.Of(Guard.Against.Null(pointer));

    /// <summary>Returns how many changes there are, for a debugger and for messages.</summary>
    /// <returns>As in "3 changes".</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Changes.Count} changes");
}
