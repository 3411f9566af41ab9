using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A subject number (emnenummer) of KLE, the municipalities' shared classification: a main group, a group or a subject.</summary>
/// <remarks>Written "nn", "nn.nn" or "nn.nn.nn". Whether KLE has the number is not looked up.</remarks>
public sealed record KleNumber
{
    /// <summary>Makes a KLE number.</summary>
    /// <param name="value">The number as "nn", "nn.nn" or "nn.nn.nn".</param>
    /// <exception cref="ArgumentException">The value is not written so.</exception>
    public KleNumber(string value) =>
        Value = Guard.Against.InvalidInput(Guard.Against.Null(value), nameof(value), IsValid, "A KLE number is written nn, nn.nn or nn.nn.nn.");

    /// <summary>The number as it is written.</summary>
    public string Value { get; }

    /// <summary>Whether a text is written as a KLE number.</summary>
    /// <param name="value">The text.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsValid(string? value)
    {
        if (value is not { Length: 2 or 5 or 8 })
        {
            return false;
        }

        for (var i = 0; i < value.Length; i++)
        {
            if (i % 3 == 2 ? value[i] != '.' : !char.IsAsciiDigit(value[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The number as it is written.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
