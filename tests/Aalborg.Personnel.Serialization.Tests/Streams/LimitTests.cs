namespace Aalborg.Personnel.Serialization.Tests.Streams;

/// <summary>A document from a stream has so many bytes and no more.</summary>
public class LimitTests
{
    private const int Limit = 200;

    private static string Long(int bytes) => Draft.Json + new string(' ', bytes - Draft.Json.Length);

    private static List<InitiativeReading> Lines(string ndjson, int atATime = int.MaxValue, int limit = Limit) =>
        [.. PersonnelJson.ReadInitiatives(new DrippingStream(Draft.Utf8(ndjson), atATime), new() { MaxDocumentBytes = limit })];

    private static InitiativeReading Document(string json, int atATime = int.MaxValue) =>
        PersonnelJson.TryReadInitiative(new DrippingStream(Draft.Utf8(json), atATime), new() { MaxDocumentBytes = Limit });

    [Theory]
    [InlineData(Limit - 1)]
    [InlineData(Limit)]
    [InlineData(Limit + 1, " 1:201")]
    [InlineData(Limit + 2, " 1:201")]
    [InlineData(200_000, " 1:201")]
    public void Read_a_document_over_the_limit_fails_where_it_passes_it(int bytes, string? place = null)
    {
        foreach (var atATime in (int[])[int.MaxValue, 7, 1])
        {
            Document(Long(bytes), atATime).Error?.Place().Should().Be(place);
            foreach (var end in (string[])["", "\n"])
            {
                var reading = Lines(Long(bytes) + end, atATime).Should().ContainSingle().Which;

                reading.Error?.Place().Should().Be(place);
                (reading.Initiative is null).Should().Be(place is not null);
            }
        }
    }

    [Fact]
    public void Read_a_document_over_the_limit_says_what_the_limit_is()
    {
        foreach (var error in new[] { Document(Long(Limit + 1)).Error!, Lines(Long(Limit + 1))[0].Error! })
        {
            error.Problem(Language.Danish).Should().Be("Dokumentet fylder mere end 200 byte, som er det meste, der læses.");
            error.Problem(Language.English).Should().Be("The document has more than 200 bytes, which is the most that is read.");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(199)]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(int.MaxValue)]
    public void ReadInitiatives_lines_over_the_limit_leave_the_others_alone(int atATime)
    {
        var over = new string('x', Limit + 1);
        var readings = Lines($"{over}\n{Draft.Json}\n{over}{over}{over}\r\n\n{Long(Limit)}\n{over}\n{Draft.Json}\n{over}", atATime);

        readings.Select(reading => reading.Line).Should().Equal(1, 2, 3, 5, 6, 7, 8);
        readings.Select(reading => reading.Error?.Place()).Should().Equal(" 1:201", null, " 3:201", null, " 6:201", null, " 8:201");
    }

    [Fact]
    public void ReadInitiatives_a_line_over_a_limit_that_is_larger_than_a_block()
    {
        const int Large = 100_000;
        foreach (var atATime in (int[])[int.MaxValue, 4093])
        {
            var readings = Lines($"{Long(Large)}\n{Long(Large + 1)}\n{Long(Large)}\n{Long(5 * Large)}\n{Draft.Json}", atATime, Large);

            readings.Select(reading => reading.Error?.Place()).Should().Equal(null, " 2:100001", null, " 4:100001", null);
        }
    }

    [Theory]
    [InlineData("\r")]
    [InlineData(" ")]
    public void ReadInitiatives_white_space_counts(string more)
    {
        Lines($"{Long(Limit)}\n{Long(Limit)}{more}\n").Select(reading => reading.Error?.Place()).Should().Equal(null, " 2:201");
        Lines($"{new string(' ', Limit)}\n{new string(' ', Limit)}{more}").Select(reading => reading.Error?.Place()).Should().Equal(" 2:201");
    }

    [Fact]
    public void Read_a_byte_order_mark_counts()
    {
        Lines($"\ufeff{Long(Limit - 3)}\n{Long(Limit)}").Should().OnlyContain(reading => reading.Error == null);
        Lines($"\ufeff{Long(Limit - 2)}\n{Long(Limit)}").Select(reading => reading.Error?.Place()).Should().Equal(" 1:201", null);
        Document($"\ufeff{Long(Limit - 2)}").Error!.Place().Should().Be(" 1:201");
    }

    [Fact]
    public void TryReadInitiative_over_several_lines_fails_on_the_line_that_passes_the_limit() =>
        Document($"{{\n{new string(' ', 100)}\n{new string(' ', 200)}").Error!.Place().Should().Be(" 3:98");

    [Fact]
    public void TryReadInitiative_over_the_limit_tells_nothing_of_what_comes_first() =>
        Document($"{{\"x\":1{new string(' ', Limit)}}}").Error!.Place().Should().Be(" 1:201");

    [Fact]
    public void Read_with_nothing_said_of_a_limit_takes_16_MB()
    {
        PersonnelJson.MaxDocumentBytes.Should().Be(16 * 1024 * 1024);
        foreach (var (bytes, isRead) in new[] { (PersonnelJson.MaxDocumentBytes, true), (PersonnelJson.MaxDocumentBytes + 1, false) })
        {
            var utf8 = Draft.Utf8(Long(bytes));

            (PersonnelJson.ReadInitiatives(new MemoryStream(utf8)).Single().Initiative is not null).Should().Be(isRead);
            (PersonnelJson.TryReadInitiative(new MemoryStream(utf8)).Initiative is not null).Should().Be(isRead);
            PersonnelJson.TryReadInitiative(utf8).Initiative.Should().NotBeNull("who has the bytes already needs no limit");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public void Read_takes_any_limit_there_is(int limit)
    {
        var isRead = limit > 1;

        Lines($"{Draft.Json}\n{Draft.Json}", limit: limit).Should().HaveCount(2).And.OnlyContain(reading => reading.Initiative != null == isRead);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void ReadingOptions_with_a_limit_that_is_none_are_refused(int limit) =>
        FluentActions.Invoking(() => new ReadingOptions { MaxDocumentBytes = limit }).Should().Throw<ArgumentOutOfRangeException>();
}
