namespace Aalborg.Personnel.Cli.Inputs;

/// <summary>How much there is to read.</summary>
/// <param name="folder">What of a folder is read.</param>
internal sealed class InputSize(InputFolder folder)
{
    /// <summary>The bytes of all inputs, where that is known: of standard input and of what cannot be read it is not.</summary>
    public long? Of(IEnumerable<string> inputs)
    {
        try
        {
            return inputs.Contains(InputReader.StandardInput, StringComparer.Ordinal) ? null : inputs.Sum(OfInput);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The bytes of a file, or of the file that a link leads to, as the file system has it: none of a named pipe or a device.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be looked at.</exception>
    public static long OfFile(string path) =>
        new FileInfo(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path).Length;

    private long OfInput(string input) => Directory.Exists(input)
        ? folder.List(input).Where(file => file.Error is null).Sum(file => OfFile(Path.Combine(input, file.RelativePath)))
        : OfFile(input);
}
