using System.Text;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Cli.Tests;

/// <summary>What a run of the command left.</summary>
internal sealed record Outcome(int ExitStatus, byte[] Output, string Error)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Standard output as text; it throws where that is not UTF-8.</summary>
    public string Text => Strict.GetString(Output);

    public string[] Lines => Text.TrimEnd('\n').Split('\n');

    /// <summary>The results, where they were written as NDJSON.</summary>
    public JsonObject[] Results => Output.Length == 0 ? [] : [.. Lines.Select(line => JsonNode.Parse(line)!.AsObject())];

    /// <summary>The result, where there was one.</summary>
    public JsonObject Result => Results.Single();

    /// <summary>The sources of the results, where they were written as NDJSON; those that could not be read behind a '!'.</summary>
    public string[] Sources =>
        [.. Results.Select(result => $"{(result.ContainsKey("error") ? "!" : "")}{(string?)result["source"]}")];
}
