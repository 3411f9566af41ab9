namespace Aalborg.Personnel.Benchmarks;

/// <summary>How cost grows with the document.</summary>
internal static class Growing
{
    public static void Write(TextWriter output, string? only)
    {
        if (only is null or "sizes")
        {
            SizeGrowth.Write(output);
        }

        if (only is null or "passages")
        {
            DeedGrowth.Write(output, "Growth: reading, writing, assessing, reports", Passages.All());
        }

        if (only is null or "verbs")
        {
            DeedGrowth.Write(output, "Growth: the verbs", Verbs.All);
        }

        if (only is null or "rules")
        {
            RuleGrowth.Write(output);
        }
    }
}
