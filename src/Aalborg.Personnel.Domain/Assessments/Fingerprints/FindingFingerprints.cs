namespace Aalborg.Personnel;

/// <summary>Computes the fingerprints of the findings of one assessment, each when it is asked for.</summary>
/// <remarks>
/// A fingerprint hashes the initiative, the rule, the detail and the place. What the hash cannot tell apart is told apart by its occurrence among the findings
/// of the rule, so a fingerprint depends on the rule's findings before it, and on no others.
/// </remarks>
internal sealed class FindingFingerprints(ChangeInitiative initiative)
{
    private readonly Dictionary<ChangeRule, FingerprintsOfRule> _ofRules = new(ReferenceEqualityComparer.Instance);
    private EntryKeys? _keys;

    /// <summary>The findings of the assessment, once it is complete.</summary>
    public ValueList<Finding> Findings { get; set; }

    /// <summary>The fingerprint of the finding at an index.</summary>
    public string Of(int index)
    {
        lock (_ofRules)
        {
            var rule = Findings[index].Rule;
            if (!_ofRules.TryGetValue(rule, out var ofRule))
            {
                _keys ??= new(initiative, PersonalData());
                _ofRules.Add(rule, ofRule = new(initiative.Id, Findings, FirstOf(rule), _keys));
            }

            return ofRule.Of(index);
        }
    }

    private int FirstOf(ChangeRule rule)
    {
        var findings = Findings.AsSpan();
        var first = 0;
        while (!ReferenceEquals(findings[first].Rule, rule))
        {
            first++;
        }

        return first;
    }

    private HashSet<string> PersonalData()
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in Findings)
        {
            if (finding.Rule.FindsPersonalData)
            {
                places.Add(finding.Pointer);
            }
        }

        return places;
    }
}
