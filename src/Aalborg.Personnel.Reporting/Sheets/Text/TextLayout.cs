namespace Aalborg.Personnel.Reporting;

/// <summary>The layout of text for a terminal.</summary>
public sealed record TextLayout
{
    /// <summary>Gets the number of characters after which lines are broken between words.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Gets whether the text has colours, as ANSI escape sequences. Nothing depends on them.</summary>
    public bool HasColour { get; init; }

    /// <summary>The layout of text that is not for a terminal: lines are not broken and nothing is indented.</summary>
    internal static TextLayout Unbroken { get; } = new() { Width = int.MaxValue, Indent = "" };

    /// <summary>What stands before what belongs to a heading.</summary>
    internal string Indent { get; private init; } = "  ";
}
