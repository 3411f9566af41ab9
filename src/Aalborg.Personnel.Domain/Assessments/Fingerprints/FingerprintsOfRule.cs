using System.Globalization;

namespace Aalborg.Personnel;

/// <summary>Computes the fingerprints of one rule's findings, which are next to each other in the assessment.</summary>
/// <param name="initiative">The id of the initiative.</param>
/// <param name="findings">The findings of the assessment.</param>
/// <param name="first">The index of the rule's first finding.</param>
/// <param name="keys">The keys of the document's entries.</param>
internal sealed class FingerprintsOfRule(Guid initiative, ValueList<Finding> findings, int first, EntryKeys keys)
{
    private readonly List<int> _occurrences = [];
    private readonly Dictionary<UInt128, int> _counts = [];

    /// <summary>The fingerprint of the finding at an index of the assessment.</summary>
    public string Of(int index)
    {
        for (var next = first + _occurrences.Count; next <= index; next++)
        {
            var hash = HashOf(findings[next], occurrence: 1);
            _occurrences.Add(_counts[hash] = _counts.GetValueOrDefault(hash) + 1);
        }

        return $"{HashOf(findings[index], _occurrences[index - first]):x32}";
    }

    private UInt128 HashOf(Finding finding, int occurrence)
    {
        using var hash = new PlaceHash();
        hash.Add(initiative.ToString("D"));
        hash.Add(finding.Rule.Id.Value);
        hash.Add(finding.Detail ?? "");
        hash.AddPlace(finding.Pointer, keys);
        if (occurrence > 1)
        {
            hash.Add(occurrence.ToString(CultureInfo.InvariantCulture));
        }

        return hash.Value();
    }
}
