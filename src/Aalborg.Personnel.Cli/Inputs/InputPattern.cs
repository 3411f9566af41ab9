using System.IO.Enumeration;

namespace Aalborg.Personnel.Cli.Inputs;

/// <summary>An input that is no file but a pattern of files, as a shell would have replaced it without quotes.</summary>
internal static class InputPattern
{
    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>Whether files match it.</summary>
    public static bool HasMatches(string input)
    {
        if (input.IndexOfAny(Wildcards) < 0)
        {
            return false;
        }

        try
        {
            return HasMatches(Path.IsPathRooted(input) ? Path.GetPathRoot(input)! : ".", [.. input.Split('/', StringSplitOptions.RemoveEmptyEntries)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool HasMatches(string folder, ReadOnlySpan<string> parts)
    {
        if (parts.IsEmpty)
        {
            return Path.Exists(folder);
        }

        if (parts[0].IndexOfAny(Wildcards) < 0)
        {
            return HasMatches(Path.Combine(folder, parts[0]), parts[1..]);
        }

        foreach (var entry in Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder) : [])
        {
            if (FileSystemName.MatchesSimpleExpression(parts[0], Path.GetFileName(entry), ignoreCase: false) && HasMatches(entry, parts[1..]))
            {
                return true;
            }
        }

        return false;
    }
}
