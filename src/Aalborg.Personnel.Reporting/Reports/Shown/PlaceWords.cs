using System.Globalization;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>What people call the part of a document that a pointer leads to, in the words its schema has for editors.</summary>
internal sealed class PlaceWords(EntryNames names, Language language)
{
    private const string Between = " › ";

    /// <summary>More of a name nobody reads in passing.</summary>
    private const int NameLength = 60;

    private static readonly ObjectDescription Document = ObjectDescription.Of<ChangeInitiative>();

    /// <summary>The words for a pointer: as in »Effekt 3 (Borgerne oplever mere tryghed.) › For hvem«. Where the document has no such part, the pointer itself.</summary>
    public string Of(string pointer)
    {
        var words = new List<string>();
        var (owner, list) = ((ObjectDescription?)Document, (MemberDescription?)null);
        var parent = "";
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            if (list is not null)
            {
                if (!int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                {
                    return pointer;
                }

                words[^1] = $"{WordFor(list.Object) ?? words[^1]} {index + 1L}{(names.Of(parent, index) is { } name ? $" ({Printable.Shortened(name, NameLength)})" : "")}";
                list = null;
            }
            else if (owner?.Find(segment) is { } member)
            {
                words.Add(MemberWords.Of(owner, member)?.Name.In(language) ?? segment);
                (owner, list) = (member.Object, member.IsList ? member : null);
            }
            else
            {
                return pointer;
            }

            parent += $"/{segment}";
        }

        // The section is the principle that the finding stands under.
        return words.Count == 0 ? language.Say("Dokumentet", "The document") : string.Join(Between, words.Count > 1 && IsSection(pointer) ? words.Skip(1) : words);
    }

    private static bool IsSection(string pointer) =>
        pointer.Split('/')[1] is "why" or "who" or "whatAndHow" or "communication";

    private string? WordFor(ObjectDescription? item) => item is null ? null : MemberWords.Of(item)?.Name.In(language);
}
