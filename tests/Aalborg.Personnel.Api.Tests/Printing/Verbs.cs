using System.Diagnostics.CodeAnalysis;

namespace Aalborg.Personnel.Api.Tests.Printing;

/// <summary>Methods to be looked at: each is declared in a way that the approved texts have to tell.</summary>
#pragma warning disable IDE0060, RCS1163, MA0016, CA1002 // They are only looked at.
public static class Verbs
{
    private static readonly int[] Numbers = [1];

    public static void Defaults(
        int number = 3,
        string? text = null,
        DateOnly date = default,
        DateOnly? when = null,
        DayOfWeek day = DayOfWeek.Tuesday,
        bool yes = true,
        string word = "a",
        char letter = 'b') => GC.KeepAlive(text);

    public static ref readonly int Passed(in int one, ref int two, out int three, params string[] rest)
    {
        three = two;
        return ref Numbers[0];
    }

    public static void Many(params ReadOnlySpan<int> numbers) => GC.KeepAlive(numbers.Length);

    public static T? Class<T>(T one)
        where T : class => one;

    public static T? Nullable<T>(T one)
        where T : class? => one;

    public static T Struct<T>(T one)
        where T : struct, IComparable<T> => one;

    public static T New<T>()
        where T : notnull, new() => new();

    public static T Bound<T>(T one)
        where T : IDisposable, new() => one;

    public static bool TryGet(this string key, [NotNullWhen(true)] out string? value) => (value = key) is not null;

    [return: NotNullIfNotNull(nameof(text))]
    public static string? Same(string? text) => text;

    public static List<int>.Enumerator Nested(Dictionary<string, int>.KeyCollection keys) => new List<int>(keys.Count).GetEnumerator();
}
