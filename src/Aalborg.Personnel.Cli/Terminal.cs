using System.Globalization;
using System.Text;
using Aalborg.Personnel.Cli.Files;
using Aalborg.Personnel.Cli.Output;
using Aalborg.Personnel.Reporting;

namespace Aalborg.Personnel.Cli;

/// <summary>What the command knows of the world it runs in: its streams, the day, the user's language. Tests give it another world.</summary>
internal sealed record Terminal
{
    private const int DefaultWidth = 100;

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>The file that standard input comes from, where it is one.</summary>
    public FileStatus? InputStatus { get; init; }

    /// <summary>The file that standard output goes to, where it is one.</summary>
    public FileStatus? OutputStatus { get; init; }

    public required DateOnly Today { get; init; }

    public required Language Language { get; init; }

    /// <summary>Whether standard output is a terminal that shows colour and the user has not asked for none.</summary>
    public bool HasColour { get; init; }

    public int Width { get; init; } = DefaultWidth;

    /// <summary>Whether standard output is a terminal.</summary>
    public bool ShowsOutput { get; init; }

    /// <summary>Whether standard error is a terminal on which a line can be drawn anew.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>What tells how long the work takes.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    private static bool IsDumb => string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);

    /// <summary>Says on standard error what went wrong, on one line. Where that cannot be written either, the exit status has to do.</summary>
    public void Complain(string message)
    {
        try
        {
            Error.WriteLine($"personnel: {Printable.Of(message)}");
        }
        catch (IOException)
        {
            // There is nowhere left to say it.
        }
    }

    /// <summary>Says that the command was called wrongly, and where to read how.</summary>
    public int RefuseCall(params ReadOnlySpan<string> reasons)
    {
        foreach (var reason in reasons)
        {
            Complain(reason);
        }

        Complain("see 'personnel --help' and 'personnel COMMAND --help'.");
        return ExitStatus.Unusable;
    }

    /// <summary>Says that the runtime cannot bring texts to Unicode NFC: with invariant globalization a document would silently get other findings.</summary>
    public int RefuseRuntime()
    {
        Complain(Language.Say(
            "Globaliseringen er invariant her, så tekster kan ikke bringes på Unicode NFC. Fjern DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, og installér ICU.",
            "Globalization is invariant here, so texts cannot be brought to Unicode NFC. Unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, and install ICU."));
        return ExitStatus.Unusable;
    }

    /// <summary>Writes to standard output, or says that nobody takes it: a full disk, a pipe that nobody reads any more.</summary>
    public int Write(Language language, Action<Stream> write)
    {
        try
        {
            write(Output);
            return ExitStatus.Success;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return RefuseResults(exception, language);
        }
    }

    /// <summary>Says that results cannot be written; nothing where they went to somebody who has seen enough, as <c>head</c> has.</summary>
    public int RefuseResults(Exception exception, Language language, string? file = null)
    {
        if (file is not null || !StandardOutput.IsBrokenPipe(exception))
        {
            Complain((file is null ? "" : $"{file}: ") + (exception is UnusableStreamException { Reason: var reason }
                ? reason.In(language)
                : language.Say("Resultaterne kan ikke skrives her.", "The results cannot be written here.")));
        }

        return ExitStatus.Unusable;
    }

    /// <summary>Text as the command writes it whatever the terminal: UTF-8 without a byte order mark, lines ended by LF.</summary>
    public static StreamWriter TextTo(Stream output) =>
        new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    public static Terminal FromConsole() => new()
    {
        Input = FileStatus.IsOpen(0) ? Console.OpenStandardInput() : new ClosedStream(),
        InputStatus = FileStatus.OfStandard(0),
        Output = StandardOutput.Open(),
        OutputStatus = FileStatus.OfStandard(1),
        Error = new StreamWriter(StandardOutput.OpenError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true },
        Today = DateOnly.FromDateTime(DateTime.Now),
        Language = string.Equals(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, "da", StringComparison.Ordinal)
            ? Language.Danish
            : Language.English,
        HasColour = !Console.IsOutputRedirected && !IsDumb && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        ShowsOutput = !Console.IsOutputRedirected,
        ShowsProgress = !Console.IsErrorRedirected && !IsDumb,
        Width = Console.IsOutputRedirected ? DefaultWidth : Math.Clamp(Console.WindowWidth, 40, DefaultWidth),
    };
}
