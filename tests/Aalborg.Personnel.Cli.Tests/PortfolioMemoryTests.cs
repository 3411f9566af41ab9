using System.Text;

namespace Aalborg.Personnel.Cli.Tests;

/// <summary>What is held in memory for a portfolio does not grow with the texts of documents.</summary>
[Collection(nameof(Alone))]
public class PortfolioMemoryTests : CliTests
{
    private static readonly string Long = new('a', 20_000);

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    [InlineData("html")]
    public void Portfolio_of_many_initiatives_holds_none_of_their_texts(string format)
    {
        const int Documents = 4_000;
        var held = new List<long>();
        var start = GC.GetTotalMemory(forceFullCollection: true);
        using var input = new Initiatives(Documents, () => held.Add(GC.GetTotalMemory(forceFullCollection: true) - start));
        World.Input = input;
        World.Output = Stream.Null;

        World.Run("portfolio", "-", "--format", format).ExitStatus.Should().Be(0);
        held.Should().HaveCount(10).And.OnlyContain(bytes => bytes < 20_000_000, "the texts of all of them are 160 MB");
    }

    /// <summary>Lines of NDJSON, each another initiative with as much in it as a portfolio may be tempted to keep.</summary>
    private sealed class Initiatives(int count, Action check) : MemoryStream
    {
        private int _next;
        private byte[] _line = [];
        private int _read;

        public override int Read(Span<byte> buffer)
        {
            if (_read == _line.Length)
            {
                if (_next == count)
                {
                    return 0;
                }

                if (_next % 400 == 0)
                {
                    check();
                }

                (_line, _read) = (Encoding.UTF8.GetBytes(Line(_next++)), 0);
            }

            var length = Math.Min(buffer.Length, _line.Length - _read);
            _line.AsSpan(_read, length).CopyTo(buffer);
            _read += length;
            return length;
        }

        private static string Line(int i) => $$"""
            {"schemaVersion":"1.0","id":"7d1f5c0e-2f53-4c0e-9a53-{{i:x12}}","title":"Forandring {{i}}","summary":"{{i}} {{Long}}","timeline":{"starts":"2026-03-0{{1 + (i % 9)}}"},"who":{"stakeholders":[{"id":"s","name":"{{i}} {{Long[..500]}}","level":"employees","unit":{"name":"Enhed {{i % 50}}"},"roles":["affected"]}]},"communication":{"messages":[{"id":"m{{Long[..500]}}","planned":"2026-04-0{{1 + (i % 9)}}","content":"{{i}} {{Long[..1_000]}}"}]},"deviations":[{"rule":"WHY-02","reason":"{{i}} {{Long[..1_000]}}","decidedBy":"Ledelsen","on":"2026-01-01"}]}

            """;
    }
}
