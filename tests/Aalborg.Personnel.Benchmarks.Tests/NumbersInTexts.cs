using System.Text.Json;
using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Benchmarks.Tests;

/// <summary>An initiative with a CPR number in one text, for each of its texts: found in its JSON, so that none has to be remembered.</summary>
internal static class NumbersInTexts
{
    private const string Number = "CPR 010203-0000";

    public static IEnumerable<DatedInitiative> All()
    {
        var whole = JsonNode.Parse(PersonnelJson.WriteInitiative(Everything))!;
        foreach (var text in StringsIn(whole))
        {
            var written = text.GetValue<string>();
            var changed = JsonValue.Create(Number);
            text.ReplaceWith(changed);
            if (Read(whole) is { } initiative)
            {
                yield return new(initiative, GeneratedStory.On);
            }

            changed.ReplaceWith(written);
        }
    }

    /// <summary>Generated, with what the generated ones do not need.</summary>
    private static ChangeInitiative Everything
    {
        get
        {
            var change = GeneratedDocument.Many(1)[0].Initiative;
            return change with
            {
                Who = change.Who with { UnaffectedLevels = [new() { Level = StakeholderLevel.Citizens, Reason = "De mærker det ikke." }] },
                Deviations = [new() { Rule = AalborgRule.Why02, Reason = "Målet kommer i marts.", DecidedBy = "Ledelsen", On = GeneratedStory.On }],
            };
        }
    }

    private static List<JsonValue> StringsIn(JsonNode node) => node switch
    {
        JsonObject members => [.. members.SelectMany(member => StringsIn(member.Value!))],
        JsonArray items => [.. items.SelectMany(item => StringsIn(item!))],
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value],
        _ => [],
    };

    /// <summary>Dates, codes and the document's id are no texts: with such a number they cannot be read.</summary>
    private static ChangeInitiative? Read(JsonNode document)
    {
        try
        {
            return PersonnelJson.ReadInitiative(JsonSerializer.SerializeToUtf8Bytes(document));
        }
        catch (PersonnelJsonException)
        {
            return null;
        }
    }
}
