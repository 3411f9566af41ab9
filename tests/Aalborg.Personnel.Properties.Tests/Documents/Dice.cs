namespace Aalborg.Personnel.Properties.Tests.Documents;

/// <summary>What chance decides in a document: the same seed always gives the same.</summary>
/// <param name="seed">The number that decides everything.</param>
/// <param name="longest">How many entries a list has at most.</param>
internal sealed class Dice(int seed, int longest = 3)
{
    private static readonly DateOnly Middle = new(2026, 3, 2);

    private static readonly string[] Texts =
    [
        "Teamet", "teamet", "TEAMET", "Budgettet", "Vi prøver det", "Færre skift", "i", "I", "ı", "İ", "Aalborg", "Ålborg", "e\u0301n af os", "ﬁ", "😀 👩‍👩‍👧", "\ufffe", "null\u0000tegn",
        " med luft \t", "<script>alert(1)</script>", "| a | `b` |", "@alle #1 https://eksempel.dk", "linje\nlinje", "\u202etdsrov", "{0}", "120645-6015", "cpr 0101901234", "p-nr 0101901234",
    ];

    private readonly Random _random = new(seed);
    private double? _care;

    /// <summary>How many entries a list has at most.</summary>
    public int Longest => longest;

    /// <summary>How likely it is that somebody has written what may be left out: some documents are sketches, others have everything.</summary>
    private double Care => _care ??= Of([0.3, 0.6, 0.9, 1]);

    public int Below(int limit) => _random.Next(limit);

    public bool Chance(double chance) => _random.NextDouble() < chance;

    public T Of<T>(params IReadOnlyList<T> values) => values[Below(values.Count)];

    public T Any<T>()
        where T : struct, Enum => Of(Enum.GetValues<T>());

    public Guid Guid()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return new(bytes);
    }

    public string Text() => Of(Texts);

    /// <summary>A day within a year or so; now and then one of the first or last there are.</summary>
    public DateOnly Day() => Below(60) switch
    {
        0 => DocumentDate.First.AddDays(Below(3)),
        1 => DocumentDate.Last.AddDays(-Below(3)),
        _ => Middle.AddDays(Below(500) - 250),
    };

    public T? Perhaps<T>(Func<T> value)
        where T : class => Chance(Care) ? value() : null;

    public DateOnly? PerhapsDay() => Chance(Care) ? Day() : null;

    /// <summary>The entries of a list.</summary>
    public ValueList<T> Entries<T>(Func<int, T> entry)
        where T : class => [.. Enumerable.Range(0, longest > 3 ? longest : Chance(Care) ? 1 + Below(longest) : Below(2)).Select(entry)];

    /// <summary>A few of something within an entry.</summary>
    public ValueList<T> Few<T>(Func<T> one)
        where T : notnull => [.. Enumerable.Range(0, Chance(Care) ? 1 + Below(3) : 0).Select(_ => one())];

    /// <summary>The id of an entry: nearly always its own.</summary>
    public string Id(string kind, int place) => Chance(0.03) ? "twice" : string.Create(null, $"{kind}-{place}");

    /// <summary>A reference: mostly to an entry that is there.</summary>
    public string Reference(params IReadOnlyList<string> kinds) => Chance(0.03) ? "nobody" : string.Create(null, $"{Of(kinds)}-{Below(longest)}");

    public ValueList<string> References(params IReadOnlyList<string> kinds) => Few(() => Reference(kinds));
}
