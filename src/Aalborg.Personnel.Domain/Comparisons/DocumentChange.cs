namespace Aalborg.Personnel;

/// <summary>One difference between two versions of a document: what was added, removed or changed, and where.</summary>
/// <remarks>Its values come from the documents and may be personal data; a log does not get them by accident.</remarks>
public sealed record DocumentChange
{
    private readonly MatchedPlace _place;

    internal DocumentChange(DocumentChangeKind kind, MatchedPlace place, object? oldValue, object? newValue)
    {
        (Kind, _place, OldValue, NewValue) = (kind, place, oldValue, newValue);
    }

    /// <summary>Gets what became of it.</summary>
    public DocumentChangeKind Kind { get; }

    /// <summary>Gets the JSON Pointer (RFC 6901) of it in the newer version; <see langword="null"/> if it was removed. It becomes a string each time it is asked for.</summary>
    public string? Pointer => Kind == DocumentChangeKind.Removed ? null : _place.IsPointer();

    /// <summary>Gets the JSON Pointer (RFC 6901) of it in the older version; <see langword="null"/> if it was added. It becomes a string each time it is asked for.</summary>
    public string? Was => Kind == DocumentChangeKind.Added ? null : _place.WasPointer();

    /// <summary>Gets the value in the older version, of the type that the property has: a text, a date, a <see cref="Stakeholder"/>; <see langword="null"/> if it was added.</summary>
    public object? OldValue { get; }

    /// <summary>Gets the value in the newer version, of the type that the property has; <see langword="null"/> if it was removed.</summary>
    public object? NewValue { get; }

    /// <summary>Returns what became of it, and where.</summary>
    /// <returns>As in "Changed /why/purpose".</returns>
    public override string ToString() => $"{Kind} {Pointer ?? Was}";
}
