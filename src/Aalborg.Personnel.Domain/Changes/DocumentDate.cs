using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>The dates a document may hold: from 1900-01-01 to 2199-12-31.</summary>
internal static class DocumentDate
{
    public static readonly DateOnly First = new(1900, 1, 1);

    public static readonly DateOnly Last = new(2199, 12, 31);

    public static DateOnly Required(DateOnly date, [CallerMemberName] string member = "") =>
        Guard.Against.OutOfRange(date, member, First, Last, "A date lies between 1900-01-01 and 2199-12-31.");

    public static DateOnly? Optional(DateOnly? date, [CallerMemberName] string member = "") =>
        date is { } known ? Required(known, member) : null;
}
