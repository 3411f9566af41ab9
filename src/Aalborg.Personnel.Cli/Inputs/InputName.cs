namespace Aalborg.Personnel.Cli.Inputs;

/// <summary>What the name of a file says is in it, in any case of letters.</summary>
internal static class InputName
{
    /// <summary>Whether a folder's file is read.</summary>
    public static bool IsDocument(string name) => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || HasLines(name);

    /// <summary>Whether a file has a document a line.</summary>
    public static bool HasLines(string name) =>
        name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
}
