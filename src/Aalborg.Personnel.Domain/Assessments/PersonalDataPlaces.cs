namespace Aalborg.Personnel;

/// <summary>The places of a document where a rule has found personal data.</summary>
internal sealed class PersonalDataPlaces(Assessment assessment)
{
    private readonly HashSet<string>? _places = PlacesIn(assessment);

    /// <summary>Gets whether there are none.</summary>
    public bool IsEmpty => _places is null;

    /// <summary>Whether personal data was found in the text at a pointer, or in what it is a part of.</summary>
    public bool Contains(string pointer) =>
        _places is not null && (_places.Contains(pointer) || (pointer.LastIndexOf('/') is var end and >= 0 && Contains(pointer[..end])));

    private static HashSet<string>? PlacesIn(Assessment assessment)
    {
        HashSet<string>? places = null;
        foreach (var finding in assessment.Findings)
        {
            if (finding.Rule.FindsPersonalData)
            {
                (places ??= new(StringComparer.Ordinal)).Add(finding.Pointer);
            }
        }

        return places;
    }
}
