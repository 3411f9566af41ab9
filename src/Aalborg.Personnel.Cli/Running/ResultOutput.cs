using Aalborg.Personnel.Reporting;

namespace Aalborg.Personnel.Cli.Running;

/// <summary>Where a result goes.</summary>
/// <param name="Stream">The bytes.</param>
/// <param name="Layout">How wide text may be, and whether it may have colour.</param>
internal sealed record ResultOutput(Stream Stream, TextLayout Layout)
{
    /// <summary>Writes text.</summary>
    public void WriteText(Action<TextWriter> write)
    {
        using var text = Terminal.TextTo(Stream);
        write(text);
    }
}
