namespace Aalborg.Personnel.Reporting.Tests.Sarif;

/// <summary>Where a finding stands in its file: lines and columns as editors count them.</summary>
public class RegionTests
{
    private static string RegionOf(string pointer, string json, int line = 1) =>
        Log.Region(Log.Of(Log.Document(json, line: line, book: PointedRule.Book(pointer))).ResultOf("OWN-01"));

    /// <summary>A document whose second line is these members.</summary>
    private static string SecondLine(string members, string lineEnd = "\n") =>
        $$"""{"schemaVersion":"1.0","id":"{{Log.Id}}","title":"a",{{lineEnd}}{{members}}{{lineEnd}}}""";

    [Fact]
    public void Region_is_the_value_from_its_first_column_to_the_one_behind_it() =>
        RegionOf("/summary", SecondLine("\"summary\": \"abc\"")).Should().Be("2:12-2:17");

    [Fact]
    public void Region_of_an_object_goes_to_its_end() =>
        RegionOf("/why", SecondLine("\"why\": {\n  \"purpose\": \"a\"\n}")).Should().Be("2:8-4:2");

    [Fact]
    public void Region_of_what_is_absent_is_the_nearest_ancestor()
    {
        RegionOf("/why/goals/0/measure", SecondLine("\"why\": {\"purpose\":\"a\"}")).Should().Be("2:8-2:23");
        RegionOf("/who/stakeholders", SecondLine("\"summary\":\"a\"")).Should().Be("1:1-3:2");
    }

    [Theory]
    [InlineData("æøå", 3)]
    [InlineData("😀", 2)]
    [InlineData("e\u0301", 2)]
    [InlineData("\\u00e6", 6)]
    public void Column_counts_UTF16_units(string before, int units) =>
        RegionOf("/why", SecondLine($"\"summary\":\"{before}\",\"why\":{{}}")).Should().Be($"2:{20 + units}-2:{22 + units}");

    [Fact]
    public void Column_counts_a_tab_as_one() => RegionOf("/why", SecondLine("\t\"why\":\t{}")).Should().Be("2:9-2:11");

    [Fact]
    public void Line_ends_with_a_line_feed_whatever_is_before_it()
    {
        RegionOf("/why", SecondLine("\"why\": {\r\n}", "\r\n")).Should().Be("2:8-3:2");
        RegionOf("/why", SecondLine("\r\"why\":{}")).Should().Be("2:8-2:10");
    }

    [Fact]
    public void Byte_order_mark_is_no_column()
    {
        RegionOf("", $"\ufeff{Log.Json("")}").Should().Be($"1:1-1:{Log.Json("").Length + 1}");
        RegionOf("/why", $"\ufeff{SecondLine("\"why\":{}")}").Should().Be("2:7-2:9");
    }

    [Fact]
    public void Line_of_NDJSON_is_counted_in_the_file() =>
        RegionOf("/title", $$"""{"title":"a","schemaVersion":"1.0","id":"{{Log.Id}}"}""", line: 3).Should().Be("3:10-3:13");

    [Fact]
    public void Text_of_another_document_does_no_harm()
    {
        var document = Log.Document(Log.Json(""));
        foreach (var other in (byte[][])[[], [0xFF, 0xFE], "[]"u8.ToArray(), "{\"why\":"u8.ToArray(), [0xEF, 0xBB, 0xBF]])
        {
            Log.Of(document with { Text = new("a.json", other) }).Results.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Many_findings_go_through_the_document_once()
    {
        // Once for each of them would take minutes.
        var goals = string.Join(',', Enumerable.Range(0, 5_000).Select(i => $$"""{"id":"g{{i}}","what":"æ"}"""));
        var log = Log.Of(Log.Json($"\"summary\":\"{new string('ø', 90_000)}\",\"why\":{{\"goals\":[{goals}]}}"));

        log.Results.Count(result => (string?)result!["ruleId"] == "WHY-03").Should().Be(1_000);
    }
}
