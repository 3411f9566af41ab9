using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Inputs;

/// <summary>The documents of a folder: its *.json, *.ndjson and *.jsonl, recursively, in ordinal order of their relative paths. Links to folders are not followed.</summary>
/// <param name="own">The files of the run that are left out.</param>
internal sealed class InputFolder(OwnFiles own)
{
    /// <summary>Each file's relative path; or, where a folder cannot be read, the folder's and why.</summary>
    /// <exception cref="OutputIsInputException">A file of the folder is the output by another name.</exception>
    public IReadOnlyList<(string RelativePath, CheckError? Error)> List(string folder)
    {
        var found = new List<(string RelativePath, CheckError? Error)>();
        List(new DirectoryInfo(folder), "", found);
        found.Sort((one, other) => string.CompareOrdinal(one.RelativePath, other.RelativePath));
        return found;
    }

    private void List(DirectoryInfo folder, string prefix, List<(string RelativePath, CheckError? Error)> found)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                if (entry is DirectoryInfo { LinkTarget: null } subfolder)
                {
                    List(subfolder, $"{prefix}{entry.Name}/", found);
                }
                else if (entry is FileInfo && InputName.IsDocument(entry.Name) && !own.IsLeftOut(entry.FullName))
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
}
