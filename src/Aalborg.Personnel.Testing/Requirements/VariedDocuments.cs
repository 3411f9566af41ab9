using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Testing;

/// <summary>
/// A full document and hundreds that differ from it: each thing missing, each list doubled, each date early and late, each text, reference and id another, and
/// these two by two. Every text in them is marked. They are made of JSON, and the reader tells which of them can exist.
/// </summary>
internal static class VariedDocuments
{
    private static readonly Lazy<(ValueList<TestDocument> Simple, ValueList<TestDocument> All)> Made = new(Make);

    private static readonly string[] FarDates = ["1900-01-01", "2199-12-31"];

    /// <summary>Those that differ in one thing, and then those that differ in two.</summary>
    public static ValueList<TestDocument> All => Made.Value.All;

    /// <summary>Those that differ in one thing.</summary>
    public static ValueList<TestDocument> Simple => Made.Value.Simple;

    private delegate void Edit(JsonNode document);

    private static (ValueList<TestDocument> Simple, ValueList<TestDocument> All) Make()
    {
        var full = Marked(Json(FullInitiative.Initiative));
        var (draft, members) = (Draft(full), full.AsObject().Select(member => member.Key).ToArray());
        var edited = full.Places().SelectMany(place => EditsAt(place, full))
            .Select(edit => (edit.Name, edit.Edit, Document: Read(edit.Name, full, edit.Edit))).Where(one => one.Document is not null).ToArray();

        var simple = new[] { Read("told in full", full), Read("of a title alone", draft), Read("with one text everywhere", full, OneText), Read("with long lists", full, LongLists) }
            .Concat(members.Select(member => Read($"with nothing but /{member}", draft, document => document[member] = full[member]!.DeepClone())))
            .Concat(Stops().SelectMany(on => new[] { full, draft }.Select(document => Read($"stopped on {on}", document, StoppedOn(on)))))
            .Concat(edited.Select(one => one.Document))
            .OfType<TestDocument>().ToArray();
        var twofold = edited.Select((one, i) => Together(one, edited[((i * 7) + 3) % edited.Length], full)).OfType<TestDocument>();
        return ([.. simple], [.. simple, .. twofold]);
    }

    private static TestDocument? Together(
        (string Name, Edit Edit, TestDocument?) one, (string Name, Edit Edit, TestDocument?) other, JsonNode full) =>
        Read($"{one.Name} and {other.Name}", full, document =>
        {
            one.Edit(document);
            other.Edit(document);
        });

    private static IEnumerable<(string Name, Edit Edit)> EditsAt(string place, JsonNode full)
    {
        yield return ($"without {place}", document => document.Remove(place));
        switch (full.At(place))
        {
            case JsonArray:
                yield return ($"with everything in {place} twice", document => document.Repeat(place, 2));
                break;
            case JsonValue value when value.TryGetValue<string>(out var text):
                foreach (var other in OthersFor(place, text))
                {
                    yield return ($"with another {place}: {Shown(other)}", document => document.Replace(place, other));
                }

                break;
            default:
                break;
        }
    }

    private static string[] OthersFor(string place, string value)
    {
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return [.. FarDates, Written(date.AddDays(-400)), Written(date.AddDays(400))];
        }

        string[] words = [.. SchemaPointers.WordsFor(place).Where(word => word != value)];
        return words.Length > 0 ? words : [MarkedText.Number(0)];
    }

    /// <summary>The document with every text marked: texts that were the same still are, so that references go on leading somewhere.</summary>
    private static JsonNode Marked(JsonNode document)
    {
        var marks = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var place in document.Places().Where(place => !place.EndsWith("/rule", StringComparison.Ordinal)))
        {
            if (document.At(place) is JsonValue value && value.TryGetValue<string>(out var text))
            {
                var mark = marks.GetValueOrDefault(text) ?? MarkedText.Number(marks.Count + 1);
                if (Read("", document, copy => copy.Replace(place, mark)) is not null)
                {
                    marks[text] = mark;
                    document.Replace(place, mark);
                }
            }
        }

        return document;
    }

    private static JsonObject Draft(JsonNode full) => new()
    {
        ["schemaVersion"] = full["schemaVersion"]!.DeepClone(),
        ["id"] = full["id"]!.DeepClone(),
        ["title"] = full["title"]!.DeepClone(),
    };

    private static void OneText(JsonNode document)
    {
        foreach (var place in document.Places())
        {
            if (document.At(place) is JsonValue value && value.TryGetValue<string>(out var text) && text.Contains(MarkedText.Mark, StringComparison.Ordinal))
            {
                document.Replace(place, MarkedText.Number(1));
            }
        }
    }

    private static void LongLists(JsonNode document)
    {
        foreach (var place in document.Places().Where(place => document.At(place) is JsonArray).Reverse())
        {
            document.Repeat(place, place.Any(char.IsAsciiDigit) ? 2 : 20);
        }
    }

    private static IEnumerable<string> Stops() => new[] { -30, 0, 60, 250 }.Select(day => Written(FullInitiative.Starts.AddDays(day)));

    private static Edit StoppedOn(string date) => document =>
    {
        document["timeline"] ??= new JsonObject();
        document["timeline"]!["stopped"] = date;
    };

    private static string Written(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Shown(string text) => text.Contains(MarkedText.Mark, StringComparison.Ordinal) ? "a text of no other" : text;

    private static JsonNode Json(ChangeInitiative initiative) => JsonNode.Parse(PersonnelJson.WriteInitiative(initiative))!;

    /// <summary>The document, edited, or <see langword="null"/> where no such document can exist.</summary>
    private static TestDocument? Read(string name, JsonNode document, Edit? edit = null)
    {
        var copy = document.DeepClone();
        edit?.Invoke(copy);
        var reading = PersonnelJson.TryReadInitiative(Encoding.UTF8.GetBytes(copy.ToJsonString()));
        return reading.Initiative is { } initiative ? new(name, initiative) : null;
    }
}
