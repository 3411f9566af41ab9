using System.Text;
using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization.Tests.Documents;

namespace Aalborg.Personnel.Serialization.Tests.Policies;

/// <summary>A policy with every member of the contract, each in its place.</summary>
internal static class FullPolicy
{
    public const string Json =
        "{\"schemaVersion\":\"1.0\",\"id\":\"nordby-2\",\"version\":\"2.1\",\"inForce\":\"2026-01-01\",\"updated\":\"2025-11\"," +
        "\"title\":{\"da\":\"Nordbys politik\",\"en\":\"The policy of Nordby\"}," +
        "\"publisher\":{\"name\":\"Nordby Kommune\",\"cvr\":\"29189420\",\"address\":\"Torvet 1\",\"phone\":\"99 31 31 31\"}," +
        "\"purpose\":[\"S1\"],\"foundation\":[\"S2\",\"S5\"]," +
        "\"principles\":[{\"id\":\"lytte\",\"name\":{\"da\":\"Vi lytter på æøå\",\"en\":\"We listen\"}," +
        "\"otherNames\":[{\"da\":\"At lytte\",\"en\":\"Listening\"}],\"statements\":[\"S2\"]}]," +
        "\"subPolicies\":[{\"id\":\"om-nyt\",\"title\":{\"da\":\"Om det nye\",\"en\":\"About the new\"},\"text\":\"known\"," +
        "\"version\":\"7\",\"inForce\":\"2026-02-02\",\"updated\":\"2026-01-31\"," +
        "\"principles\":[{\"id\":\"lytte\",\"name\":{\"da\":\"Vi lytter også\",\"en\":\"We listen too\"}," +
        "\"otherNames\":[{\"da\":\"Også at lytte\",\"en\":\"Listening too\"}],\"statements\":[\"S4\"]}]," +
        "\"questions\":[{\"id\":\"Q\",\"statement\":\"S3\"}],\"statements\":[\"S3\",\"S4\"]," +
        "\"relatedTo\":[{\"title\":\"MED\",\"relation\":\"drøftes der\"}]}]," +
        "\"statements\":[" +
        "{\"id\":\"S1\",\"section\":\"purpose\",\"kind\":\"normative\",\"da\":\"Vi lytter.\",\"en\":\"We listen.\"}," +
        "{\"id\":\"S2\",\"section\":\"principle:lytte\",\"kind\":\"commitment\",\"da\":\"Vi spørger.\",\"en\":\"We ask.\"}," +
        "{\"id\":\"S3\",\"section\":\"questions\",\"kind\":\"question\",\"da\":\"Hvorfor?\",\"en\":\"Why?\"}," +
        "{\"id\":\"S4\",\"section\":\"change\",\"kind\":\"variant\",\"da\":\"Vi lytter også.\",\"en\":\"We listen too.\",\"variantOf\":\"S1\"}," +
        "{\"id\":\"S5\",\"section\":\"foundation\",\"kind\":\"judgement\",\"da\":\"Alle er med.\",\"en\":\"All are with us.\"}]}";

    /// <summary>The pointers of the members that are required, in the order of the contract.</summary>
    public static IReadOnlyList<string> Required { get; } =
    [
        "/schemaVersion", "/id", "/title", "/title/da", "/publisher", "/publisher/name",
        "/principles/0/id", "/principles/0/name", "/principles/0/name/da", "/principles/0/otherNames/0/da",
        "/subPolicies/0/id", "/subPolicies/0/title", "/subPolicies/0/title/da", "/subPolicies/0/text",
        "/subPolicies/0/principles/0/id", "/subPolicies/0/principles/0/name", "/subPolicies/0/principles/0/name/da",
        "/subPolicies/0/principles/0/otherNames/0/da",
        "/subPolicies/0/questions/0/id", "/subPolicies/0/questions/0/statement",
        "/subPolicies/0/relatedTo/0/title", "/subPolicies/0/relatedTo/0/relation",
        .. Enumerable.Range(0, 5).SelectMany(i => (string[])[$"/statements/{i}/id", $"/statements/{i}/section", $"/statements/{i}/kind", $"/statements/{i}/da"]),
        "/statements/3/variantOf",
    ];

    /// <summary>The pointers of the objects.</summary>
    public static IReadOnlyList<string> Objects { get; } = [.. Parsed().Parts().Where(part => part.Node is JsonObject).Select(part => part.Pointer)];

    /// <summary>The pointers of the members of all objects.</summary>
    public static IReadOnlyList<string> Members { get; } =
    [
        .. Objects.SelectMany(pointer => Parsed().At(pointer).AsObject().Select(member => $"{pointer}/{member.Key}")),
    ];

    /// <summary>The pointers of the members that may be left out; what names a statement needs the statements.</summary>
    public static IReadOnlyList<string> Optional { get; } = [.. Members.Except(Required, StringComparer.Ordinal).Where(pointer => pointer != "/statements")];

    /// <summary>The pointers of the items of all lists.</summary>
    public static IReadOnlyList<string> Items { get; } = [.. Parsed().Parts().Where(part => part.Node?.Parent is JsonArray).Select(part => part.Pointer)];

    /// <summary>The pointers of the places that name a statement.</summary>
    public static IReadOnlyList<string> References { get; } =
    [
        "/purpose/0", "/foundation/0", "/foundation/1", "/principles/0/statements/0", "/subPolicies/0/principles/0/statements/0",
        "/subPolicies/0/questions/0/statement", "/subPolicies/0/statements/0", "/subPolicies/0/statements/1", "/statements/3/variantOf",
    ];

    /// <summary>A tree of one's own, to be changed.</summary>
    public static JsonNode Parsed() => JsonNode.Parse(Json)!;

    public static Policy Read(string json) => PersonnelJson.ReadPolicy(Draft.Utf8(json));

    public static string Written(Policy policy) => Encoding.UTF8.GetString(PersonnelJson.WritePolicy(policy));

    public static string Rewritten(string json) => Written(Read(json));

    public static PersonnelJsonException Fail(string json) => Fail(Draft.Utf8(json));

    public static PersonnelJsonException Fail(byte[] utf8) =>
        FluentActions.Invoking(() => PersonnelJson.ReadPolicy(utf8)).Should().Throw<PersonnelJsonException>().Which;

    /// <summary>The line and position of the first byte of a text, which stands once.</summary>
    public static string PlaceOf(string text, string json)
    {
        var before = json[..json.IndexOf(text, StringComparison.Ordinal)];
        json.LastIndexOf(text, StringComparison.Ordinal).Should().Be(before.Length, "the place is to be the only one");
        return FormattableString.Invariant($"{before.Count(c => c == '\n') + 1}:{Encoding.UTF8.GetByteCount(before[(before.LastIndexOf('\n') + 1)..]) + 1}");
    }

    /// <summary>The document with each object on lines of its own.</summary>
    public static string OnLines(string json) => json.Replace(",", ",\n  ", StringComparison.Ordinal);
}
