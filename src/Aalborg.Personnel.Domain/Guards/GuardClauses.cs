using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

// A source-compatible subset of Ardalis.GuardClauses, internal to this assembly and in one file: see docs/decisions/0001-guard-clauses.md.
// Building with -p:UseArdalisGuardClauses=true leaves this file out and references the package instead.
#pragma warning disable MA0048 // File name must match type name
namespace Ardalis.GuardClauses;

internal interface IGuardClause;

internal sealed class Guard : IGuardClause
{
    private Guard()
    {
    }

    public static IGuardClause Against { get; } = new Guard();
}

internal static class GuardClauseExtensions
{
    public static T Null<T>(
        this IGuardClause guardClause,
        [NotNull] T? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        => input ?? throw new ArgumentNullException(parameterName, $"Required input {parameterName} was null.");

    public static string NullOrWhiteSpace(
        this IGuardClause guardClause,
        [NotNull] string? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        guardClause.Null(input, parameterName);
        return string.IsNullOrWhiteSpace(input)
            ? throw new ArgumentException($"Required input {parameterName} was empty.", parameterName)
            : input;
    }

    public static T OutOfRange<T>(
        this IGuardClause guardClause, T input, string parameterName, T rangeFrom, T rangeTo, string? message = null)
        where T : IComparable, IComparable<T>
        => input.CompareTo(rangeFrom) < 0 || input.CompareTo(rangeTo) > 0
            ? throw new ArgumentOutOfRangeException(parameterName, message ?? $"Input {parameterName} was out of range.")
            : input;

    public static T EnumOutOfRange<T>(
        this IGuardClause guardClause,
        T input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : struct, Enum
        => Enum.IsDefined(input)
            ? input
            : throw new InvalidEnumArgumentException(parameterName, Convert.ToInt32(input, null), typeof(T));

    public static T InvalidInput<T>(
        this IGuardClause guardClause, T input, string parameterName, Func<T, bool> predicate, string message)
        => predicate(input) ? input : throw new ArgumentException(message, parameterName);
}
