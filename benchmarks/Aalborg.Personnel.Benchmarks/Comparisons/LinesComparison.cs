using System.Text.Json;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>Many documents, one a line, against nothing but going through their tokens.</summary>
internal sealed class LinesComparison(GeneratedDocument[] documents)
{
    private readonly byte[] _lines = [.. documents.SelectMany(document => document.Utf8.Append((byte)'\n'))];

    public void Write(TextWriter output, int rounds)
    {
        var measured = new Interleaved(
            1,
            new Contender("a bare scan: Utf8JsonReader over each line in memory, nothing kept", _ => Scan()),
            new Contender("reading", _ => PersonnelJson.ReadInitiatives(new MemoryStream(_lines)).Count(reading => reading.Initiative is not null)),
            new Contender("reading and assessing", _ => Checked().Count()),
            new Contender("reading, assessing and writing result lines, in Danish", _ => WriteResults())).Run(rounds);
        var table = new Table(
            output, "Lines: NDJSON on one thread", "", "documents a second, at most", "share of the scan's speed: by least times", "lower quartile", "median", "upper quartile", "bytes allocated a document");
        foreach (var one in measured)
        {
            var shares = measured[0].Of(one);
            table.Row(
                one.Name, Figure.Of(documents.Length * 1e9 / one.Minimum), Figure.Of(measured[0].Minimum / one.Minimum), Figure.Of(shares.Lower), Figure.Of(shares.Median), Figure.Of(shares.Upper), Figure.Of(one.AllocatedBytes / documents.Length));
        }
    }

    private int Scan()
    {
        var tokens = 0;
        var rest = _lines.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf((byte)'\n');
            var reader = new Utf8JsonReader(rest[..end]);
            while (reader.Read())
            {
                tokens++;
            }

            rest = rest[(end + 1)..];
        }

        return tokens;
    }

    private Stream WriteResults()
    {
        PersonnelJson.WriteResultLines(Stream.Null, Checked(), Language.Danish);
        return Stream.Null;
    }

    private IEnumerable<CheckResult> Checked() => LineChecking.Of(new MemoryStream(_lines), documents[0].On);
}
