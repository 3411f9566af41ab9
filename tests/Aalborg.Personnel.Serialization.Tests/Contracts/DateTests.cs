using System.Globalization;
using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization.Tests.Documents;

namespace Aalborg.Personnel.Serialization.Tests.Contracts;

public class DateTests
{
    public static TheoryData<string> Dates =>
    [
        .. FullDocument.Members.Where(pointer =>
            FullDocument.Parsed().At(pointer) is JsonValue value
            && value.TryGetValue(out string? text)
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)),
    ];

    private static DateOnly? Read(string date) => Draft.Read(Draft.With($$"""  "timeline":{"starts":"{{date}}"}  """)).Timeline.Starts;

    [Theory]
    [InlineData("1900-01-01", 1900, 1, 1)]
    [InlineData("2199-12-31", 2199, 12, 31)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("2000-02-29", 2000, 2, 29)]
    [InlineData("2026-0\\u0031-09", 2026, 1, 9)]
    [InlineData("\\u0032\\u0030\\u0032\\u0036\\u002d\\u0030\\u0031\\u002D\\u0030\\u0039", 2026, 1, 9)]
    public void Read_a_date_gives_it(string date, int year, int month, int day) => Read(date).Should().Be(new DateOnly(year, month, day));

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2026-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2100-02-29")]
    [InlineData("2026-04-31")]
    [InlineData("2026-00-10")]
    [InlineData("2026-13-10")]
    [InlineData("2026-01-00")]
    [InlineData("2026-01-32")]
    [InlineData("2026-1-1")]
    [InlineData("26-01-01")]
    [InlineData("2026/01/01")]
    [InlineData("01-01-2026")]
    [InlineData("20260101")]
    [InlineData("2026-01-01T00:00:00")]
    [InlineData("2026-01-01Z")]
    [InlineData(" 2026-01-01")]
    [InlineData("2026-01-01 ")]
    [InlineData("+026-01-01")]
    [InlineData("2026-01-+1")]
    [InlineData("2026-01- 1")]
    [InlineData("٢٠٢٦-٠١-٠١")]
    [InlineData("2026‐01‐01")]
    [InlineData("")]
    [InlineData("i går")]
    [InlineData("\\u0032026-01-011")]
    public void Read_what_is_no_date_fails(string date) =>
        Failing.Read($$$"""{"timeline":{"starts":"{{{date}}}"}}""").Place().Should().Be("/timeline/starts 1:23");

    [Fact]
    public void Dates_are_all_there() => Dates.Should().HaveCount(25);

    [Theory]
    [MemberData(nameof(Dates))]
    public void Read_every_date_has_the_same_limits(string pointer)
    {
        foreach (var date in (string[])["1900-01-01", "2199-12-31"])
        {
            var document = FullDocument.Parsed().With(pointer, $"\"{date}\"");
            Draft.Rewritten(document.Json()).Should().Be(document.Json());
        }

        foreach (var date in (string[])["1899-12-31", "2200-01-01", "", "2026-02-30"])
        {
            Failing.Read(FullDocument.Parsed().With(pointer, $"\"{date}\"").Utf8()).Pointer.Should().Be(pointer);
        }
    }
}
