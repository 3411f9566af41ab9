namespace Aalborg.Personnel.Reporting;

/// <summary>A mark and its words: the sign is for the eye, the words say it.</summary>
internal static class Badge
{
    public static void WriteBadge(this HtmlWriter html, Mark mark, string words)
    {
        using var badge = html.Open("span", ("class", $"badge {ClassOf(mark)}"));
        html.WriteSign(mark);
        html.Text($"\u00A0{words}");
    }

    public static void WriteSign(this HtmlWriter html, Mark mark) =>
        html.Write("span", mark.Sign().ToString(), ("class", "sign"), ("aria-hidden", "true"));

    public static string ClassOf(Mark mark) => mark switch
    {
        Mark.Error => "error",
        Mark.Warning => "warning",
        Mark.Open => "open",
        Mark.Partly => "partly",
        Mark.Judge => "judge",
        Mark.Met => "met",
        Mark.Aside => "aside",
    };
}
