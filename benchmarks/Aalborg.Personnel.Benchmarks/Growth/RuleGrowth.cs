namespace Aalborg.Personnel.Benchmarks;

/// <summary>How the cost of each rule grows, in the document that it costs most on.</summary>
internal static class RuleGrowth
{
    public static void Write(TextWriter output)
    {
        var books = AalborgPolicy.Rules.Rules.Select(rule => new RuleBook(rule.Id.Value, AalborgPolicy.Personnel, AalborgPolicy.Change, [rule], AalborgPolicy.Rules.Parameters)).ToArray();
        var worst = new Dictionary<string, (string Document, Cost Cost)>(StringComparer.Ordinal);
        foreach (var documents in WideDocuments.All())
        {
            foreach (var book in books)
            {
                var cost = Cost.Of(count =>
                {
                    var document = documents.Of(count);
                    return () => book.Assess(document.Initiative, document.On);
                });
                if (!worst.TryGetValue(book.Id, out var known) || Weight(cost) > Weight(known.Cost))
                {
                    worst[book.Id] = (documents.Name, cost);
                }
            }
        }

        var table = GrowthTable.Begin(output, "Growth: each rule on the document that it costs most on");
        foreach (var book in books)
        {
            var (document, cost) = worst[book.Id];
            GrowthTable.Row(table, $"{book.Rules[0].Id}, {document}", cost);
        }
    }

    private static double Weight(Cost cost) => cost.HundredThousand ?? double.MaxValue;
}
