using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization.Tests.Documents;

/// <summary>A document with every member of the contract, each in its place and none with its default (except where the default is not left out).</summary>
internal static class FullDocument
{
    public static byte[] Utf8 { get; } = Load();

    /// <summary>The pointers of the members that are required, in the order of the contract.</summary>
    public static IReadOnlyList<string> Required { get; } =
    [
        "/schemaVersion", "/id", "/title",
        "/organisation/name", "/organisation/unit/name",
        "/identifiers/0/system", "/identifiers/0/value",
        "/why/goals/0/id", "/why/goals/0/what",
        "/why/effects/0/id", "/why/effects/0/what", "/why/effects/0/result/on", "/why/effects/0/result/what",
        "/why/strategies/0/title",
        "/who/stakeholders/0/id", "/who/stakeholders/0/name", "/who/stakeholders/0/level", "/who/stakeholders/0/involvements/0/form",
        "/who/unaffectedLevels/0/level", "/who/unaffectedLevels/0/reason",
        "/who/decisions/0/id", "/who/decisions/0/on", "/who/decisions/0/what",
        "/who/medDiscussions/0/committee", "/who/medDiscussions/0/on",
        "/whatAndHow/expectations/0/on", "/whatAndHow/expectations/0/agreed",
        "/whatAndHow/plan/activities/0/id", "/whatAndHow/plan/activities/0/what",
        "/whatAndHow/plan/revisions/0/id", "/whatAndHow/plan/revisions/0/on", "/whatAndHow/plan/revisions/0/outcome",
        "/whatAndHow/plan/revisions/0/what",
        "/whatAndHow/contextChanges/0/id", "/whatAndHow/contextChanges/0/on", "/whatAndHow/contextChanges/0/in", "/whatAndHow/contextChanges/0/what",
        "/communication/messages/0/id", "/communication/messages/0/planned",
        "/communication/input/0/id", "/communication/input/0/received", "/communication/input/0/content",
        "/communication/input/0/response/on", "/communication/input/0/response/what",
        "/judgements/0/rule", "/judgements/0/on", "/judgements/0/judgedBy",
        "/deviations/0/rule", "/deviations/0/reason", "/deviations/0/decidedBy", "/deviations/0/on",
    ];

    /// <summary>The pointers of the objects, extensions left out.</summary>
    public static IReadOnlyList<string> Objects { get; } = [.. Parsed().Parts().Where(part => part.Node is JsonObject).Select(part => part.Pointer)];

    /// <summary>The pointers of the members of all objects.</summary>
    public static IReadOnlyList<string> Members { get; } =
    [
        .. Objects.SelectMany(pointer => Parsed().At(pointer).AsObject().Select(member => $"{pointer}/{member.Key}")),
    ];

    /// <summary>The pointers of the items of all lists.</summary>
    public static IReadOnlyList<string> Items { get; } = [.. Parsed().Parts().Where(part => part.Node?.Parent is JsonArray).Select(part => part.Pointer)];

    /// <summary>A tree of one's own, to be changed.</summary>
    public static JsonNode Parsed() => JsonNode.Parse(Utf8)!;

    private static byte[] Load()
    {
        using var resource = typeof(FullDocument).Assembly.GetManifestResourceStream("full.json")!;
        using var copy = new MemoryStream();
        resource.CopyTo(copy);
        return copy.ToArray();
    }
}
