namespace Aalborg.Personnel.Reporting;

/// <summary>What a page looks like: the style sheet that stands in it.</summary>
internal static class HtmlStyle
{
    private static readonly Lazy<string> Text = new(() =>
    {
        using var resource = typeof(HtmlStyle).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    });

    public static string Sheet => Text.Value;
}
