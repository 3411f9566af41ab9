using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Inputs;

/// <summary>The documents of a folder: its *.json and *.ndjson, recursively, in ordinal order of their relative paths. Links to folders are not followed.</summary>
internal static class InputFolder
{
    /// <summary>Each file's relative path; or, where a folder cannot be read, the folder's and why.</summary>
    public static IReadOnlyList<(string RelativePath, CheckError? Error)> List(string folder)
    {
        var found = new List<(string RelativePath, CheckError? Error)>();
        List(new DirectoryInfo(folder), "", found);
        found.Sort((one, other) => string.CompareOrdinal(one.RelativePath, other.RelativePath));
        return found;
    }

    private static void List(DirectoryInfo folder, string prefix, List<(string RelativePath, CheckError? Error)> found)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                if (entry is DirectoryInfo { LinkTarget: null } subfolder)
                {
                    List(subfolder, $"{prefix}{entry.Name}/", found);
                }
                else if (entry is FileInfo && IsDocument(entry.Name))
                {
                    found.Add((prefix + entry.Name, null));
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Add((prefix.TrimEnd('/'), InputErrors.Unreadable));
        }
    }

    private static bool IsDocument(string name) =>
        name.EndsWith(".json", StringComparison.Ordinal) || name.EndsWith(InputReader.NdjsonEnding, StringComparison.Ordinal);
}
