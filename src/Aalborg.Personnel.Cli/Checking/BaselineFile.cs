using Aalborg.Personnel.Cli.Running;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Checking;

/// <summary>The file of <c>--baseline</c>. It holds the results of many documents, so what limits a document does not limit it.</summary>
internal static class BaselineFile
{
    /// <summary>Reads it; where it is no good, the terminal is told why.</summary>
    /// <param name="path">The file, or <see langword="null"/> where none was named.</param>
    /// <param name="run">The run it is for.</param>
    /// <param name="baseline">The earlier results, or <see langword="null"/> where no file was named.</param>
    /// <returns>Whether the run can go on.</returns>
    public static bool TryRead(string? path, InputRun run, out ResultBaseline? baseline)
    {
        baseline = null;
        if (path is null)
        {
            return true;
        }

        try
        {
            baseline = PersonnelJson.ReadBaseline(File.ReadAllBytes(path));
            return true;
        }
        catch (FormatException)
        {
            run.Complain($"{path}: Filen er ikke resultater af personnel check i JSON eller NDJSON.", $"{path}: The file is not results of personnel check as JSON or NDJSON.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            run.Complain($"{path}: Filen kan ikke læses.", $"{path}: The file cannot be read.");
        }

        return false;
    }
}
