using System.Text;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Sarif;

/// <summary>What the log says of documents that could not be read, and of what was ignored.</summary>
public class NotificationTests
{
    [Fact]
    public void Document_that_cannot_be_read_is_a_notification_and_the_run_failed()
    {
        var log = Log.Of(Log.Document("{\n  \"schemaVersion\": \"1.0\",\n  \"æ\": 1\n}"));
        var notification = log.Notifications.Single()!;

        ((bool)log.Invocation["executionSuccessful"]!).Should().BeFalse();
        ((string?)notification["level"]).Should().Be("error");
        ((string?)notification["message"]!["text"]).Should().NotBeNullOrEmpty();
        ((string?)notification["descriptor"]!["id"]).Should().Be("not-read");
        Log.Region(notification).Should().Be("3:3-:");
        Log.Pointer(notification).Should().Be("/æ");
        log.Results.Should().BeEmpty();
    }

    [Theory]
    [InlineData("{\"title\": \"æøå😀\", \"id\": 1}", "1:26-:")]
    [InlineData("\ufeff{\"title\": \"æ\", \"id\": 1}", "1:22-:")]
    [InlineData("{\r\n\t\"id\": 1}", "2:8-:")]
    [InlineData("", "1:1-:")]
    public void Position_in_bytes_becomes_a_column(string json, string region) =>
        Log.Region(Log.Of(Log.Document(json)).Notifications.Single()!).Should().Be(region);

    [Fact]
    public void Position_in_a_line_of_NDJSON_is_in_the_file() =>
        Log.Region(Log.Of(Log.Document("{\"title\":\"æ\",\"id\":1}", line: 3)).Notifications.Single()!).Should().Be("3:19-:");

    [Fact]
    public void Position_in_a_text_that_was_not_kept_is_a_line()
    {
        var error = CheckError.From(PersonnelJson.ReadInitiatives(new MemoryStream(Encoding.UTF8.GetBytes($"\n{Log.Json("")}")), new() { MaxDocumentBytes = 9 }).Single().Error!);
        var document = CheckResult.Of("a.ndjson:2", error);

        Log.Region(Log.Of(document with { Text = new("a.ndjson", default, 2) }).Notifications.Single()!).Should().Be("2:-:");
        Log.Of(document).Notifications.Single()!["locations"].Should().BeNull("nobody says which file it is in");
    }

    [Fact]
    public void Text_that_is_not_UTF8_has_a_column_too() =>
        Log.Region(Log.Of(Log.Document([.. "{\"title\":\"æ"u8, 0xFF, .. "\"}"u8])).Notifications.Single()!).Should().Be("1:12-:");

    [Fact]
    public void Source_that_is_not_there_is_a_file_of_which_nothing_is_known()
    {
        var log = Log.Of(CheckResult.Of("no.json", new CheckError { Message = new() { Danish = "Findes ikke.", English = "Is not there." } }));

        log.Artifacts.Single()!.ToJsonString().Should().Be("""{"location":{"uri":"no.json"}}""");
        log.Notifications.Single()!["locations"]!.ToJsonString().Should().Be("""[{"physicalLocation":{"artifactLocation":{"uri":"no.json","index":0}}}]""");
    }

    [Fact]
    public void Member_that_was_ignored_is_a_warning_where_it_stands()
    {
        var log = Log.Of(Log.Document(Log.Json("\n\"titel\": 1, \"a/b~c\": {}"), lenient: true));

        log.Notifications.Select(one => $"{one!["level"]} {one["descriptor"]!["id"]} {Log.Region(one)} {Log.Pointer(one)}").Should().Equal(
            "warning not-known 2:10-2:11 /titel", "warning not-known 2:22-2:24 /a~1b~0c");
        ((bool)log.Invocation["executionSuccessful"]!).Should().BeTrue();
    }

    [Fact]
    public void Descriptors_lead_to_what_they_name()
    {
        var log = Log.Of(Log.Document("{"), Log.Document(Log.Json("\"x\":1"), lenient: true));
        var kinds = log.Run["tool"]!["driver"]!["notifications"]!.AsArray();

        log.Notifications.Should().HaveCount(2).And.OnlyContain(one => (string?)kinds[(int)one!["descriptor"]!["index"]!]!["id"] == (string?)one["descriptor"]!["id"]);
    }

    [Fact]
    public void Notifications_without_end_are_counted_when_they_are_too_many()
    {
        const int Count = 30_000;
        var document = Log.Document("{");
        var log = Log.Of(Enumerable.Repeat(document, Count));

        log.Notifications.Count.Should().BeInRange(5_000, Count - 1);
        ((string?)log.Notifications[^1]!["message"]!["text"]).Should().Contain($" {Count - log.Notifications.Count + 1} more");
        ((string?)log.Notifications[^1]!["level"]).Should().Be("error");
    }
}
