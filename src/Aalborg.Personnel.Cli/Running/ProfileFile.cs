using Aalborg.Personnel.Cli.Inputs;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Running;

/// <summary>The file of <c>--profile</c>.</summary>
internal static class ProfileFile
{
    /// <summary>The rules as the profile has them; where it is no good, nothing, and the terminal is told why.</summary>
    public static RuleBook? Tailor(RuleBook standard, RunOptions options, Terminal terminal)
    {
        if (options.Profile is null)
        {
            return standard;
        }

        try
        {
            return Read(options.Profile) is { } text
                ? standard.TailoredBy(PersonnelJson.ReadProfile(text, standard))
                : Refuse(InputErrors.TooLong);
        }
        catch (PersonnelJsonException error)
        {
            var place = error.Pointer.Length == 0 ? "" : $"{error.Pointer}: ";
            terminal.Complain($"{options.Profile}:{error.Line}:{error.Position}: {place}{error.Problem(options.Language)}");
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(exception is FileNotFoundException or DirectoryNotFoundException ? InputErrors.NotThere(options.Profile) : InputErrors.Unreadable);
        }

        RuleBook? Refuse(CheckError error)
        {
            terminal.Complain($"{options.Profile}: {error.Message.In(options.Language)}");
            return null;
        }
    }

    /// <summary>The bytes of a file, which may be a device without end; nothing where there are too many.</summary>
    private static byte[]? Read(string path)
    {
        using var file = File.OpenRead(path);
        using var text = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (file.Read(buffer) is var count and > 0)
        {
            if (text.Length + count > PersonnelJson.MaxDocumentBytes)
            {
                return null;
            }

            text.Write(buffer, 0, count);
        }

        return text.ToArray();
    }
}
