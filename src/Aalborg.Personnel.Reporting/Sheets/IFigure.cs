namespace Aalborg.Personnel.Reporting;

/// <summary>A picture. What it shows has to stand in words beside it: not every sheet shows pictures.</summary>
internal interface IFigure
{
    /// <summary>What it is called.</summary>
    string Title { get; }

    /// <summary>What stands below it.</summary>
    string Caption { get; }

    /// <summary>What is said in its place on a sheet without pictures, or <see langword="null"/> for nothing.</summary>
    string? Words => Caption;

    /// <summary>Draws it as SVG.</summary>
    /// <param name="html">Where to draw.</param>
    /// <param name="id">What the ids in it begin with.</param>
    void DrawSvg(HtmlWriter html, string id);
}
