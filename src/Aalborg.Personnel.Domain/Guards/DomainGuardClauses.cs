using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>The guard clauses that the package lacks, or has with less to say: docs/decisions/0001-guard-clauses.md.</summary>
internal static class DomainGuardClauses
{
    /// <summary>Refuses a value that its enumeration does not name. Unlike the package's clause it allocates nothing, as every value that is read comes by.</summary>
    public static T Undefined<T>(this IGuardClause guard, T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : struct, Enum =>
        Enum.IsDefined(input) ? input : throw new InvalidEnumArgumentException(parameterName, Convert.ToInt32(input, CultureInfo.InvariantCulture), typeof(T));

    /// <summary>Refuses a number outside of its limits, and says which they are.</summary>
    public static int Outside(this IGuardClause guard, int input, int first, int last, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        guard.OutOfRange(input, parameterName!, first, last, input >= first && input <= last ? null : string.Create(CultureInfo.InvariantCulture, $"{parameterName} lies between {first} and {last}."));
}
