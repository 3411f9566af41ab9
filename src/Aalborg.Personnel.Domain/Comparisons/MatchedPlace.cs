using System.Globalization;
using System.Text;

namespace Aalborg.Personnel;

/// <summary>A place that two versions of a document both have, or the one of them that has it; it becomes a JSON Pointer only when somebody asks.</summary>
/// <param name="Parent">The object that has the member; <see langword="null"/> for the document.</param>
/// <param name="Name">The name of the member.</param>
/// <param name="WasIndex">The index of the item in the older version; -1 where there is none, or the member is no list.</param>
/// <param name="IsIndex">The index of the item in the newer version; -1 where there is none, or the member is no list.</param>
internal sealed record MatchedPlace(MatchedPlace? Parent, string Name, int WasIndex = -1, int IsIndex = -1)
{
    public string WasPointer() => AppendTo(new(), isNew: false).ToString();

    public string IsPointer() => AppendTo(new(), isNew: true).ToString();

    private StringBuilder AppendTo(StringBuilder pointer, bool isNew)
    {
        Parent?.AppendTo(pointer, isNew);
        pointer.Append('/').Append(Name);
        var index = isNew ? IsIndex : WasIndex;
        return index < 0 ? pointer : pointer.Append(CultureInfo.InvariantCulture, $"/{index}");
    }
}
