using System.Collections;

namespace Aalborg.Personnel.Packages;

/// <summary>What is not as it should be.</summary>
internal sealed class Problems : IReadOnlyCollection<string>
{
    private readonly List<string> _all = [];

    public int Count => _all.Count;

    /// <summary>Notes a sentence where something does not hold.</summary>
    public void Unless(bool holds, string problem)
    {
        if (!holds)
        {
            _all.Add(problem);
        }
    }

    /// <summary>Notes what is missing in a place and what should not be there.</summary>
    public void Expect(IEnumerable<string> expected, IEnumerable<string> actual, string place)
    {
        var there = actual.ToHashSet(StringComparer.Ordinal);
        var wanted = expected.ToHashSet(StringComparer.Ordinal);
        _all.AddRange(wanted.Except(there, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => $"{place}: {name} is missing"));
        _all.AddRange(there.Except(wanted, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => $"{place}: {name} should not be there"));
    }

    public IEnumerator<string> GetEnumerator() => _all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
