using System.Text;
using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Sarif;

/// <summary>A SARIF log as a test looks at it, and documents to write it of.</summary>
internal sealed record Log(JsonNode Run, string Text)
{
    public const string Id = "7d1f5c0e-2f53-4c0e-9a53-0f6a7c1f2b11";

    public static DateOnly On { get; } = new(2026, 2, 15);

    public JsonArray Results => Run["results"]!.AsArray();

    public JsonArray Rules => Run["tool"]!["driver"]!["rules"]!.AsArray();

    public JsonArray Artifacts => Run["artifacts"]!.AsArray();

    public JsonNode Invocation => Run["invocations"]!.AsArray().Single()!;

    public JsonArray Notifications => Invocation["toolExecutionNotifications"]!.AsArray();

    /// <summary>A document with these members beside the required ones.</summary>
    public static string Json(string members, string title = "Fælles vagtplan") =>
        $$"""{"schemaVersion":"1.0","id":"{{Id}}","title":"{{title}}"{{(members.Length == 0 ? "" : $",{members}")}}}""";

    /// <summary>A document as it is reported of when it comes from a file.</summary>
    public static CheckResult Document(string json, string file = "a.json", int line = 1, RuleBook? book = null, DateOnly? on = null, bool lenient = false, ChangePhase? before = null) =>
        Document(Encoding.UTF8.GetBytes(json), file, line, book, on, lenient, before);

    /// <inheritdoc cref="Document(string, string, int, RuleBook?, DateOnly?, bool, ChangePhase?)"/>
    public static CheckResult Document(byte[] utf8, string file = "a.json", int line = 1, RuleBook? book = null, DateOnly? on = null, bool lenient = false, ChangePhase? before = null)
    {
        var text = new SourceText(file, utf8, line);
        var lines = new MemoryStream([.. Enumerable.Repeat((byte)'\n', line - 1), .. utf8]);
        var reading = line == 1 ? PersonnelJson.TryReadInitiative(utf8, lenient) : PersonnelJson.ReadInitiatives(lines, new() { IsLenient = lenient }).Single();
        var result = CheckResult.Of(file, reading, initiative => (book ?? AalborgPolicy.Rules).Assess(initiative, on ?? On));
        return result with { Before = before is { } phase ? result.Assessment?.ReadinessFor(phase) : null, Text = text };
    }

    /// <summary>The log of documents, in English where nothing else is said.</summary>
    public static Log Of(params IEnumerable<CheckResult> documents) => In(Language.English, documents);

    /// <summary>The log of a document.</summary>
    public static Log Of(string json) => Of(Document(json));

    /// <inheritdoc cref="Of(IEnumerable{CheckResult})"/>
    public static Log In(Language language, params IEnumerable<CheckResult> documents) => In(language, onlyFailed: false, documents);

    /// <summary>The log of documents, without what is not due yet where that is asked for.</summary>
    public static Log In(Language language, bool onlyFailed, params IEnumerable<CheckResult> documents)
    {
        using var utf8 = new MemoryStream();
        PersonnelReport.WriteSarif(utf8, documents, language, onlyFailed);
        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(utf8.ToArray());
        var log = JsonNode.Parse(text)!;
        ((string?)log["version"]).Should().Be("2.1.0");
        return new(log["runs"]!.AsArray().Single()!, text);
    }

    /// <summary>The only result of a rule.</summary>
    public JsonNode ResultOf(string rule) => Results.Single(result => (string?)result!["ruleId"] == rule)!;

    public static string Pointer(JsonNode result) => (string)result["locations"]![0]!["logicalLocations"]![0]!["fullyQualifiedName"]!;

    /// <summary>A region: as in "1:2-3:4".</summary>
    public static string Region(JsonNode located)
    {
        var region = located["locations"]?[0]?["physicalLocation"]?["region"];
        return region is null ? "" : $"{region["startLine"]}:{region["startColumn"]}-{region["endLine"]}:{region["endColumn"]}";
    }
}
