namespace Aalborg.Personnel;

/// <summary>The id of a rule: as in "WHY-05". Ids never change meaning and are never reused; they compare exactly.</summary>
/// <remarks>An id may name a rule that no rule book has: a document with such an id can be opened, and DOC-05 finds it.</remarks>
public sealed record RuleId
{
    /// <summary>Makes a rule id.</summary>
    /// <param name="value">The id; it is trimmed and brought to Unicode NFC.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The id is blank, or holds half of a surrogate pair.</exception>
    public RuleId(string value) => Value = DocumentText.Required(value, nameof(value));

    /// <summary>The id as it is written.</summary>
    public string Value { get; }

    /// <summary>Whether it is the same id, letter for letter.</summary>
    /// <param name="other">The other id.</param>
    /// <returns>Whether the two are equal.</returns>
    public bool Equals(RuleId? other) => string.Equals(Value, other?.Value, StringComparison.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The id as it is written.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
