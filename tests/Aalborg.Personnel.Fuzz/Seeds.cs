namespace Aalborg.Personnel.Fuzz;

/// <summary>The documents that are mutated: the samples and the corpus.</summary>
/// <param name="Good">The ones that can be read; little changed, they mostly still can.</param>
/// <param name="Bad">The ones that are broken already.</param>
internal sealed record Seeds(byte[][] Good, byte[][] Bad)
{
    private static readonly string[] Samples =
    [
        "samples/initiatives/aalborg-forvaltningsstruktur.json", "samples/initiatives/complete.json", "samples/initiatives/idea.json", "samples/profiles/hjemmeplejen.json",
        "samples/Nordby/nordby-politik.json", "tests/Aalborg.Personnel.Serialization.Tests/Documents/full.json",
    ];

    public static Seeds OfRepository()
    {
        var corpus = Repository.PathTo("tests/corpus");
        var isRead = File.ReadLines(Path.Combine(corpus, "expected.tsv"))
            .Skip(1)
            .Select(row => row.Split('\t'))
            .ToLookup(row => row[2] == "read", row => File.ReadAllBytes(Path.Combine(corpus, row[0])));
        return new([.. Samples.Select(sample => File.ReadAllBytes(Repository.PathTo(sample))), .. isRead[true]], [.. isRead[false]]);
    }
}
