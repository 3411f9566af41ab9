using System.Text.Json;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Testing;

/// <summary>A document to hold rules against.</summary>
/// <param name="name">What tells it apart: as in "without /why/goals".</param>
/// <param name="initiative">The initiative.</param>
/// <param name="dates">The dates it is assessed on, beside the usual ones.</param>
internal sealed class TestDocument(string name, ChangeInitiative initiative, params ReadOnlySpan<DateOnly> dates)
{
    /// <summary>From here on a text of several words cannot stand in a message by chance.</summary>
    private const int TellingLength = 12;

    private readonly Lazy<JsonElement> _json = new(() => Parsed(initiative));

    private readonly Lazy<string[]> _tellingTexts = new(() => [.. Texts(Parsed(initiative)).Where(IsTelling)]);

    public string Name { get; } = name;

    public ChangeInitiative Initiative { get; } = initiative;

    public ValueList<DateOnly> Dates { get; } = [.. dates];

    public JsonElement Json => _json.Value;

    /// <summary>Whether something repeats a text of the document.</summary>
    public bool IsRepeatedIn(string? said) =>
        said is not null
        && (said.Contains(MarkedText.Mark, StringComparison.OrdinalIgnoreCase) || _tellingTexts.Value.Any(text => said.Contains(text, StringComparison.OrdinalIgnoreCase)));

    private static JsonElement Parsed(ChangeInitiative initiative)
    {
        using var document = JsonDocument.Parse(PersonnelJson.WriteInitiative(initiative));
        return document.RootElement.Clone();
    }

    private static bool IsTelling(string text) =>
        text.Length >= TellingLength && text.Contains(' ', StringComparison.Ordinal) && !text.Contains(MarkedText.Mark, StringComparison.Ordinal);

    private static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Texts(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [json.GetString()!],
        _ => [],
    };
}
