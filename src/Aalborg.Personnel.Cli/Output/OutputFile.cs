namespace Aalborg.Personnel.Cli.Output;

/// <summary>The file of <c>--output</c>. It is only touched when all results are there, so that it is no input of its own run.</summary>
internal static class OutputFile
{
    /// <summary>Writes the file.</summary>
    /// <param name="path">Where; a device will do.</param>
    /// <param name="write">Writes the results.</param>
    /// <exception cref="IOException">The file cannot be written, or its folder is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        RefuseUnwritable(path);
        using var results = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
        write(results);
        results.Position = 0;
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
        results.CopyTo(file);
    }

    /// <summary>Says before the work is done what could not be written after it.</summary>
    private static void RefuseUnwritable(string path)
    {
        if (File.Exists(path))
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Write);
        }
        else if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))) || Directory.Exists(path))
        {
            throw new DirectoryNotFoundException($"Could not find a part of the path '{path}'.");
        }
    }
}
