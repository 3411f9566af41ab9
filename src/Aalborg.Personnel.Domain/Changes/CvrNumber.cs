using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A CVR number: the eight digits by which a Danish organisation is registered.</summary>
/// <remarks>Checks itself: the first digit is 1 to 9, and the weighted sum (2 7 6 5 4 3 2 1) is divisible by 11.</remarks>
public sealed record CvrNumber
{
    private const int Length = 8;

    /// <summary>Makes a CVR number.</summary>
    /// <param name="value">The eight digits.</param>
    /// <exception cref="ArgumentException">The value is not a CVR number.</exception>
    public CvrNumber(string value) =>
        Value = Guard.Against.InvalidInput(Guard.Against.Null(value), nameof(value), IsValid, "A CVR number has eight digits and fulfils modulus 11.");

    /// <summary>The eight digits.</summary>
    public string Value { get; }

    /// <summary>Whether a text is a CVR number.</summary>
    /// <param name="value">The text.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsValid(string? value)
    {
        if (value is not { Length: Length } || value[0] == '0' || value.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        ReadOnlySpan<int> weights = [2, 7, 6, 5, 4, 3, 2, 1];
        var sum = 0;
        for (var i = 0; i < Length; i++)
        {
            sum += weights[i] * (value[i] - '0');
        }

        return sum % 11 == 0;
    }

    /// <summary>The eight digits.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
