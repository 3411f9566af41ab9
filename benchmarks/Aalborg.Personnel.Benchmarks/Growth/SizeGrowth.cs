using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>What a byte costs in documents of 1 KB to 10 MB, with more of everything.</summary>
internal static class SizeGrowth
{
    private static readonly int[] Factors = [1, 14, 140, 2200];

    public static void Write(TextWriter output)
    {
        var table = new Table(output, "Growth: documents of 1 KB to 10 MB", "bytes", "ns a byte: reading", "writing", "assessing", "bytes to verdict");
        foreach (var document in Documents())
        {
            var bytes = document.Utf8.Length;
            table.Row(
                bytes.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture),
                An(() => PersonnelJson.ReadInitiative(document.Utf8), bytes),
                An(() => PersonnelJson.WriteInitiative(document.Initiative), bytes),
                An(() => AalborgPolicy.Rules.Assess(document.Initiative, document.On), bytes),
                An(() => AalborgPolicy.Rules.Assess(PersonnelJson.ReadInitiative(document.Utf8), document.On), bytes));
        }
    }

    private static IEnumerable<GeneratedDocument> Documents()
    {
        var ordinary = new GeneratedStory(1, Extent.Ordinary).Document();
        var small = ordinary.Initiative with { WhatAndHow = WhatAndHow.Empty, Communication = Communication.Empty, Who = Who.Empty, Judgements = [] };
        return [ordinary with { Initiative = small with { Why = small.Why with { Effects = [] } } }, .. Factors.Select(factor => new GeneratedStory(1, Extent.Times(factor)).Document())];
    }

    private static string An(Func<object?> act, int bytes) => Figure.Of(Cost.An(bytes, act));
}
