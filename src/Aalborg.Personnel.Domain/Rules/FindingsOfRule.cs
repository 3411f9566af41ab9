namespace Aalborg.Personnel;

/// <summary>What one rule has found in an assessment so far: a stretch of the assessment's findings.</summary>
internal sealed class FindingsOfRule(List<Finding> findings, int from, int to)
{
    private HashSet<string>? _places;

    /// <summary>The worst state among them.</summary>
    public FindingState Worst()
    {
        var worst = FindingState.Excused;
        for (var i = from; i < to; i++)
        {
            worst = findings[i].State < worst ? findings[i].State : worst;
        }

        return worst;
    }

    /// <summary>Whether one is at a place or below it. Asked again and again it does not go through them again.</summary>
    public bool AnyFrom(string pointer) => (_places ??= Places()).Contains(pointer.TrimEnd('/'));

    /// <summary>Whether one is at a place with a detail.</summary>
    public bool AnyAt(string pointer, string detail)
    {
        for (var i = from; i < to; i++)
        {
            if (string.Equals(findings[i].Pointer, pointer, StringComparison.Ordinal) && string.Equals(findings[i].Detail, detail, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private HashSet<string> Places()
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        for (var i = from; i < to; i++)
        {
            for (var place = findings[i].Pointer; places.Add(place) && place.LastIndexOf('/') is var cut and > 0;)
            {
                place = place[..cut];
            }
        }

        return places;
    }
}
