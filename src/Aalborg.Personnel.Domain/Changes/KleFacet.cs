using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A facet (handlingsfacet) of KLE: what is done with the subject, as one letter (A to Z, Æ, Ø, Å) and two digits.</summary>
public sealed record KleFacet
{
    /// <summary>Makes a KLE facet.</summary>
    /// <param name="value">One upper-case letter and two digits, as in "G01".</param>
    /// <exception cref="ArgumentException">The value is not written so.</exception>
    public KleFacet(string value) =>
        Value = Guard.Against.InvalidInput(Guard.Against.Null(value), nameof(value), IsValid, "A KLE facet is one letter and two digits.");

    /// <summary>The facet as it is written.</summary>
    public string Value { get; }

    /// <summary>Whether a text is written as a KLE facet.</summary>
    /// <param name="value">The text.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsValid(string? value) =>
        value is { Length: 3 }
        && value[0] is (>= 'A' and <= 'Z') or 'Æ' or 'Ø' or 'Å'
        && char.IsAsciiDigit(value[1])
        && char.IsAsciiDigit(value[2]);

    /// <summary>The facet as it is written.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
