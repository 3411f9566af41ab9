namespace Aalborg.Personnel.Serialization.Tests.Policies;

/// <summary>The shortest policy, to which a test adds what it is about.</summary>
internal static class PolicyDraft
{
    public const string Members =
        "\"schemaVersion\":\"1.0\",\"id\":\"nordby\",\"title\":{\"da\":\"Nordbys politik\"},\"publisher\":{\"name\":\"Nordby Kommune\"}";

    public const string Json = $"{{{Members}}}";

    public static string With(string members) => $"{{{Members},{members}}}";

    /// <summary>A policy of statements only.</summary>
    public static string Of(params string[] statements) => With($"\"statements\":[{string.Join(',', statements)}]");

    public static string Statement(string id, string kind = "normative", string more = "") =>
        $$"""{"id":"{{id}}","section":"a","kind":"{{kind}}","da":"b"{{more}}}""";

    public static string Principle(string id) => $$$"""{"id":"{{{id}}}","name":{"da":"a"}}""";

    public static string SubPolicy(string id, string more = "", string text = "known") =>
        $$$"""{"id":"{{{id}}}","title":{"da":"a"},"text":"{{{text}}}"{{{more}}}}""";

    public static string Dated(string updated) => $$$"""{"schemaVersion":"1.0","id":"nordby","updated":{{{updated}}},"title":{"da":"a"},"publisher":{"name":"b"}}""";
}
