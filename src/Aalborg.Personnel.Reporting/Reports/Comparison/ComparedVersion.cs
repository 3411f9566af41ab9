using System.Globalization;
using System.Text.Json;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>One of the two versions of an initiative: its places and its values in words.</summary>
internal sealed class ComparedVersion
{
    private static readonly ObjectDescription Document = ObjectDescription.Of<ChangeInitiative>();

    private readonly ChangeInitiative _initiative;
    private readonly ShownText _shown;
    private readonly EntryNames _names;
    private readonly RuleBook _book;
    private readonly Language _language;
    private readonly Lazy<JsonElement> _json;
    private readonly Lazy<Dictionary<string, DocumentEntry>> _entries;

    public ComparedVersion(ChangeInitiative initiative, Assessment assessment, IEnumerable<string> hiddenInTheOther, Language language)
    {
        (_initiative, _book, _language) = (initiative, assessment.RuleBook, language);
        _shown = new(assessment, language, hiddenInTheOther);
        _names = new(initiative, _shown);
        Places = new(_names, language);
        Entries = new(_names, language);
        _json = new(Parse);
        _entries = new(EntriesById);
    }

    /// <summary>The words for its places.</summary>
    public PlaceWords Places { get; }

    /// <summary>The words for its entries.</summary>
    public EntryWords Entries { get; }

    public Language Language => _language;

    /// <summary>The title, as it may be shown.</summary>
    public string Title => _shown.At("/title", _initiative.Title);

    /// <summary>The value at a place in words, a line each where it has members.</summary>
    public IReadOnlyList<string> Value(string pointer)
    {
        var (element, described) = (_json.Value, (MemberDescription?)null);
        var owner = (ObjectDescription?)Document;
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                element = element[int.Parse(segment, CultureInfo.InvariantCulture)];
                continue;
            }

            described = owner!.Find(segment)!;
            owner = described.Object;
            if (!element.TryGetProperty(segment, out element))
            {
                return [DefaultOf(described)];
            }
        }

        return element.ValueKind == JsonValueKind.Object && owner is not null && described!.Kind != MemberKind.Extensions
            ? [.. LinesOf(element, owner, pointer)]
            : [WordsOf(element, described!, pointer)];
    }

    /// <summary>A member that is not written has its default.</summary>
    private string DefaultOf(MemberDescription member) => member.Kind == MemberKind.Flag
        ? _language.Say("nej", "no")
        : ChoiceWords.Of(member.Name == "kind" ? "change" : "yes", _language);

    private IEnumerable<string> LinesOf(JsonElement element, ObjectDescription owner, string pointer)
    {
        foreach (var member in owner.Members.Where(member => member.Kind is not MemberKind.Id and not MemberKind.Extensions))
        {
            if (element.TryGetProperty(member.Name, out var value))
            {
                yield return $"{MemberWords.Of(owner, member)?.Name.In(_language) ?? member.Name}: {WordsOf(value, member, $"{pointer}/{member.Name}")}";
            }
        }
    }

    private string WordsOf(JsonElement value, MemberDescription member, string pointer) => value.ValueKind switch
    {
        JsonValueKind.Object when member.Kind == MemberKind.Extensions => _language.Say("data fra et andet system", "data of another system"),
        JsonValueKind.Object => string.Join(", ", LinesOf(value, member.Object!, pointer)),
        JsonValueKind.Array => Capped.Joined([.. value.EnumerateArray().Select((item, i) => (item, i))], one => WordsOf(one.item, member, $"{pointer}/{one.i}"), 20, member.Object is null ? ", " : "; ", _language),
        JsonValueKind.True => _language.Say("ja", "yes"),
        JsonValueKind.Number => value.GetRawText(),
        _ => WordsOf(value.GetString()!, member, pointer),
    };

    private string WordsOf(string value, MemberDescription member, string pointer) => member.Kind switch
    {
        MemberKind.Date => Vocabulary.InWords(DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture)).In(_language),
        MemberKind.Choice or MemberKind.Choices => ChoiceWords.Of(value, _language),
        MemberKind.Rule => _shown.RuleAt(pointer, new(value), _book),
        MemberKind.Reference or MemberKind.References when _entries.Value.TryGetValue(value, out var entry) =>
            _names.Of(entry.List, entry.Index) ?? Entries.Of($"{entry.List}/{entry.Index}") ?? _shown.At(pointer, value),
        _ => _shown.At(pointer, value),
    };

    private JsonElement Parse()
    {
        using var document = JsonDocument.Parse(PersonnelJson.WriteInitiative(_initiative), new() { MaxDepth = 128 });
        return document.RootElement.Clone();
    }

    /// <summary>The entries that a reference may lead to; of an id used twice the first.</summary>
    private Dictionary<string, DocumentEntry> EntriesById()
    {
        var entries = new Dictionary<string, DocumentEntry>(StringComparer.Ordinal);
        foreach (var entry in DocumentEntry.In(_initiative).Where(entry => entry is { Key: not null, List: not "/judgements" and not "/deviations" }))
        {
            entries.TryAdd(entry.Key!, entry);
        }

        return entries;
    }
}
