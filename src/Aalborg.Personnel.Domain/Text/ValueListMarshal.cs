using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>Creates lists without copying, for code that reads documents.</summary>
public static class ValueListMarshal
{
    /// <summary>Returns a list that uses an array as it is. Nobody may change the array afterwards.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, none of them <see langword="null"/>.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    public static ValueList<T> AsValueList<T>(T[] items)
        where T : notnull => new(Guard.Against.Null(items));
}
