using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization.Tests.Documents;

/// <summary>Breaks a document in one to three places at random.</summary>
internal static class RandomDocument
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1.50e3", "\"\"", "\" \"", "[]", "{}", "[null]", "{\"id\":\"a\"}", "\"2026-02-30\"", "\"2026-03-01\"", "\"2024-02-29\"",
        "\"<high>\"", "\"\\ufffe e\\u0301 \\u2028\"", "\"a\\u0000\\n\\\"\\\\b\"", "\"WHY-05\"", "\"WHO-13\"", "\"team-nord\"", "\"no\"", "\"process\"",
        "\"b0a3c1de-6a0b-4f5e-8c61-2d3c5b9f4e07\"", "\"29189420\"", "\"81.20\"", "{\"extensions\":{\"a\":[1.0,{\"<low>\":1e5}]}}", "\"010190-1234 cpr\"",
    ];

    private static readonly string[] Pieces =
    [
        "\"", "\\", "{", "}", "[", "]", ",", ":", "\n", "\0", "\\u", "\\ud83d", "\u00ff", "\u00c3", "\u00ef\u00bb\u00bf", "1", "-", "null", "//", " ",
        "{\"a\":", "\"extensions\":{\"x\":1},", "\u00c3\u00a6",
    ];

    /// <summary>The words of the format, which messages may name.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        .. FullDocument.Members.Select(pointer => JsonTree.Split(pointer).Name).Distinct(StringComparer.Ordinal),
        "employees", "management", "politicians", "citizens", "partners", "affected", "benefits", "delivers", "responsible", "informed", "consulted", "dialogue",
        "coCreation", "decides", "change", "process", "adjusted", "confirmed", "conditions",
    ];

    /// <summary>Bytes flipped, cut and inserted.</summary>
    public static byte[] Bytes(Random random, byte[] utf8)
    {
        var bytes = utf8.ToList();
        for (var times = random.Next(1, 4); times > 0 && bytes.Count > 0; times--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 12), bytes.Count - at));
                    break;
                case 3:
                    bytes.InsertRange(at, Draft.Bytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                default:
                    bytes[at] = (byte)"\"{}[],: 019aZ\\"[random.Next(14)];
                    break;
            }
        }

        return random.Next(20) == 0 ? [.. bytes.Take(random.Next(bytes.Count + 1))] : [.. bytes];
    }

    /// <summary>Members renamed, removed and given twice, values replaced.</summary>
    public static byte[] Parts(Random random, byte[] utf8)
    {
        var document = JsonNode.Parse(utf8)!;
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var parts = document.Parts().Where(part => part.Pointer.Length > 0).ToList();
            if (parts.Count == 0)
            {
                break;
            }

            var pointer = parts[random.Next(parts.Count)].Pointer;
            var (owner, name) = JsonTree.Split(pointer);
            var isItem = document.At(owner) is JsonArray;
            switch (random.Next(6))
            {
                case 0 when !isItem:
                    document.With($"{owner}/{Words[random.Next(Words.Count)]}", Values[random.Next(Values.Length)]);
                    break;
                case 1 when !isItem:
                    document.Without(pointer);
                    break;
                case 2 when !isItem && times == 1 && parts.Exists(part => part.Pointer == pointer && part.Node is not null):
                    return Utf8(document.WithTwice(pointer));
                case 3 when !isItem:
                    document.With($"{owner}/{name}s", document.At(owner)[name]?.ToJsonString() ?? "null").Without(pointer);
                    break;
                default:
                    document.With(pointer, Values[random.Next(Values.Length)]);
                    break;
            }
        }

        return Utf8(document.Json());
    }

    /// <summary>A tree cannot hold half of a surrogate pair, so that words stand for them there.</summary>
    private static byte[] Utf8(string json) =>
        Draft.Utf8(json.Replace("<high>", "\\ud800", StringComparison.Ordinal).Replace("<low>", "\\udc00", StringComparison.Ordinal));
}
