namespace Aalborg.Personnel.Reporting;

/// <summary>A file's path as a URI (RFC 3986), relative where the path is.</summary>
internal static class FileUri
{
    /// <summary>What the command calls standard input: there is no such file.</summary>
    private const string StandardInput = "-";

    /// <summary>The URI, or <see langword="null"/> where the path is no file's.</summary>
    /// <remarks>A backslash divides a path that is Windows' own (<c>C:\…</c>, <c>\\server\…</c>), and every path on Windows; elsewhere it is a letter of a name.</remarks>
    public static string? Of(string path)
    {
        if (path.Length == 0 || path == StandardInput)
        {
            return null;
        }

        var hasDrive = path is [_, ':', '\\' or '/', ..] && char.IsAsciiLetter(path[0]);
        var isShare = path.StartsWith(@"\\", StringComparison.Ordinal) || (Path.DirectorySeparatorChar == '\\' && path.StartsWith("//", StringComparison.Ordinal));
        if (hasDrive || isShare || Path.DirectorySeparatorChar == '\\')
        {
            path = path.Replace('\\', '/');
        }

        var segments = string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(segment => segment != ".").Select(Uri.EscapeDataString));
        return hasDrive ? $"file:///{path[..2]}{segments[DriveAsSegment..]}"
            : isShare ? $"file://{segments}"
            : path[0] == '/' ? $"file:///{segments}"
            : segments;
    }

    /// <summary>How long a drive is as an escaped segment: <c>C%3A</c>.</summary>
    private const int DriveAsSegment = 4;
}
