namespace Aalborg.Personnel.Benchmarks;

/// <summary>How the cost of what is done with a document grows.</summary>
internal static class DeedGrowth
{
    public static void Write(TextWriter output, string title, IEnumerable<Deed> deeds)
    {
        var table = GrowthTable.Begin(output, title);
        foreach (var group in deeds.GroupBy(deed => (deed.Breadth, deed.OnBroken)))
        {
            var documents = new WideDocuments(group.Key.Breadth, group.Key.OnBroken);
            foreach (var deed in group)
            {
                GrowthTable.Row(table, $"{deed.Name}: {documents.Name}", Cost.Of(count =>
                {
                    var document = documents.Of(count);
                    return () => deed.Do(document);
                }));
            }
        }
    }
}
