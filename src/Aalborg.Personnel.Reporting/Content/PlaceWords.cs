using System.Globalization;
using System.Text.Json;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>What people call a place in a document, in the words its schema has for editors.</summary>
internal sealed class PlaceWords(EntryNames names, Language language)
{
    private const string Between = " › ";

    /// <summary>More of a name nobody reads in passing.</summary>
    private const int NameLength = 60;

    private static readonly Lazy<JsonElement> Schema = new(() => JsonDocument.Parse(PersonnelSchema.ChangeInitiative()).RootElement);

    /// <summary>The words for a pointer: as in »Effekt 3 (Borgerne oplever mere tryghed.) › For hvem«. Where the document has no such place, the pointer itself.</summary>
    public string Of(string pointer)
    {
        var words = new List<string>();
        var (at, list) = (Schema.Value, "");
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            if (Target(at).TryGetProperty("items", out var item) && int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                var title = Title(Target(item)) ?? words[^1];
                words[^1] = $"{title} {index + 1L}{(names.Of(list, index) is { } name ? $" ({EntryNames.Shortened(name, NameLength)})" : "")}";
                at = item;
            }
            else if (Target(at).TryGetProperty("properties", out var members) && members.TryGetProperty(segment, out var member))
            {
                words.Add(Title(member) ?? segment);
                at = member;
            }
            else
            {
                return pointer;
            }

            list += $"/{segment}";
        }

        // The section is the principle that the finding stands under.
        return words.Count == 0 ? language.Say("Dokumentet", "The document") : string.Join(Between, words.Count > 1 && IsSection(pointer) ? words.Skip(1) : words);
    }

    private static bool IsSection(string pointer) =>
        pointer.Split('/')[1] is "why" or "who" or "whatAndHow" or "communication";

    /// <summary>The schema that a reference, or the one of two that is not null, leads to.</summary>
    private static JsonElement Target(JsonElement schema)
    {
        if (schema.TryGetProperty("anyOf", out var either))
        {
            return Target(either[0]);
        }

        return schema.TryGetProperty("$ref", out var reference)
            ? Schema.Value.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..])
            : schema;
    }

    private string? Title(JsonElement schema)
    {
        if (!schema.TryGetProperty("title", out var title))
        {
            return null;
        }

        var both = title.GetString()!.Split(" / ");
        return language == Language.Danish ? both[0] : both[^1];
    }
}
