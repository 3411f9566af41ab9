using System.Text.Json;
using System.Text.RegularExpressions;

namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018;

/// <summary>The two pages of the policy, and their sentences with id, section and kind, as they were when the project began.</summary>
internal static partial class Pages
{
    /// <summary>A page's text, every run of white space as one space.</summary>
    public static string Text(string page)
    {
        using var text = new StreamReader(typeof(Pages).Assembly.GetManifestResourceStream($"{page}.txt")!);
        return WhiteSpace().Replace(text.ReadToEnd(), " ");
    }

    /// <summary>The sentences: id, page, section, kind, the one it varies, and the words.</summary>
    public static IReadOnlyList<(string Id, string Page, string Section, string Kind, string? VariantOf, string Danish)> Sentences()
    {
        using var fixture = JsonDocument.Parse(typeof(Pages).Assembly.GetManifestResourceStream("statements.json")!);
        return [.. fixture.RootElement.EnumerateObject().SelectMany(page => page.Value.EnumerateArray().Select(sentence =>
            (Member(sentence, "id")!, page.Name, Member(sentence, "section")!, Member(sentence, "kind")!, Member(sentence, "variantOf"), Member(sentence, "da")!)))];
    }

    private static string? Member(JsonElement sentence, string name) => sentence.TryGetProperty(name, out var text) ? text.GetString() : null;

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex WhiteSpace();
}
