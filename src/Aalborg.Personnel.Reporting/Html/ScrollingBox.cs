namespace Aalborg.Personnel.Reporting;

/// <summary>A box for what is wider than a telephone: it is scrolled by itself, by finger or by key.</summary>
internal static class ScrollingBox
{
    public static HtmlWriter.Element Scrolling(this HtmlWriter html, string label) =>
        html.Open("div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", label));
}
