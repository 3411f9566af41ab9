using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>The dates a document may hold, and that it may be assessed on: from 1900-01-01 to 2199-12-31.</summary>
public static class DocumentDate
{
    /// <summary>The first: 1900-01-01.</summary>
    public static DateOnly First { get; } = new(1900, 1, 1);

    /// <summary>The last: 2199-12-31.</summary>
    public static DateOnly Last { get; } = new(2199, 12, 31);

    /// <summary>Whether a document may hold a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether it lies between <see cref="First"/> and <see cref="Last"/>, both included.</returns>
    public static bool IsValid(DateOnly date) => date >= First && date <= Last;

    internal static DateOnly Required(DateOnly date, [CallerMemberName] string member = "") =>
        Guard.Against.OutOfRange(date, member, First, Last, "A date lies between 1900-01-01 and 2199-12-31.");

    internal static DateOnly? Optional(DateOnly? date, [CallerMemberName] string member = "") =>
        date is { } known ? Required(known, member) : null;
}
