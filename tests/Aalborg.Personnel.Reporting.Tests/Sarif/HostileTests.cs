using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Sarif;

/// <summary>Whatever a document says, the log stays a log, and says no more of it than pointers and the reasons of deviations.</summary>
public class HostileTests
{
    private const string Hostile = "</script><img src=x onerror=alert(1)> | {0} [a](b) \u0007\u001b[31m \u202e\u2028 \"\\ \ud83d\ude00";

    private static string Json(string text) => JsonSerializer.Serialize(text);

    [Fact]
    public void Title_and_texts_are_not_in_the_log()
    {
        var text = Log.Of(Log.Json($"\"summary\":{Json(Hostile)},\"why\":{{\"purpose\":{Json(Hostile)},\"goals\":[{{\"id\":{Json(Hostile)},\"what\":{Json(Hostile)}}}]}}", Json(Hostile.Replace("\u2028", "", StringComparison.Ordinal))[1..^1])).Text;

        text.Should().NotContain("onerror").And.NotContain("alert");
    }

    [Fact]
    public void Reason_of_a_deviation_is_text_and_nothing_else()
    {
        var log = Log.Of(Log.Json($$"""
            "timeline":{"starts":"2026-01-01"},"deviations":[{"rule":"WHY-02","reason":{{Json(Hostile)}},"decidedBy":{{Json(Hostile)}},"on":"2026-01-01"}]
            """));

        ((string?)log.ResultOf("WHY-02")["suppressions"]![0]!["justification"]).Should()
            .StartWith("</script><img src=x onerror=alert(1)> | {0} [a](b) \uFFFD\uFFFD[31m \uFFFD  \"\\ \ud83d\ude00 (Decided by </script>", "a line separator is a space");
        log.Text.Should().NotContain("<").And.NotContain("\u001b").And.NotContain("\u202e").And.NotContain("\u2028");
    }

    [Fact]
    public void What_a_terminal_would_obey_is_escaped()
    {
        var obeyed = string.Concat(Enumerable.Range(0x20, 0xFFE0).Select(character => (char)character).Where(Printable.IsObeyed));
        var log = Log.Of(Log.Document(Log.Json($"\"{obeyed}\":1"), $"{obeyed}.json", lenient: true));

        log.Text.Should().NotContainAny(obeyed.Select(character => character.ToString()));
        Log.Pointer(log.Notifications.Single()!).Should().Be($"/{obeyed}");
    }

    [Theory]
    [InlineData("</script>", "/<~1script>")]
    [InlineData("~/~", "/~0~1~0")]
    [InlineData("a\nb\u0000c", "/a\nb\u0000c")]
    [InlineData("\u202e\ud83d\ude00", "/\u202e\ud83d\ude00")]
    public void Name_of_a_member_is_its_pointer_and_nothing_else(string name, string pointer)
    {
        var log = Log.Of(Log.Document(Log.Json($"{Json(name)}:1"), lenient: true), Log.Document(Log.Json($"{Json(name)}:1")));

        log.Notifications.Select(notification => Log.Pointer(notification!)).Should().Equal(pointer, pointer);
        log.Text.Should().NotContain("<").And.NotContain("\u0000");
    }

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_name_is_replaced() =>
        Log.Of(Log.Document(Log.Json("\"\\ud800\":1"), lenient: true)).Notifications.Select(one => Log.Pointer(one!)).Should().Equal("/\uFFFD");

    [Fact]
    public void Strings_of_a_megabyte_are_taken()
    {
        var name = new string('n', 1 << 20);
        var log = Log.Of(Log.Document(Log.Json($"\"{name}\":1,\n\"summary\":\"{string.Concat(Enumerable.Repeat("😀", 90_000))}\",\"titel\":2"), lenient: true));

        log.Notifications[0]!["locations"]![0]!.AsObject().Select(member => member.Key).Should().Equal(["physicalLocation"], "nobody reads such a pointer");
        Log.Pointer(log.Notifications[1]!).Should().Be("/titel");
        Log.Region(log.Notifications[1]!).Should().Be("2:180022-2:180023");
    }

    [Fact]
    public void Names_that_are_too_long_to_keep_are_counted()
    {
        var documents = Enumerable.Range(0, 10).Select(_ => Log.Document(Log.Json($"\"{new string('n', 1 << 20)}\":1"), lenient: true));

        Log.Of(documents).Text.Length.Should().BeLessThan(6 << 20);
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Log_is_the_same_in_every_culture(string culture)
    {
        string Ask() => Log.Of(Log.Document(Log.Json("\"titel\":1,\"why\":{\"goals\":[{\"id\":\"i\",\"what\":\"I\"}]}"), lenient: true), Log.Document("{")).Text;

        InCulture.Ask(culture, Ask).Should().Be(InCulture.Ask("", Ask));
    }

    [Fact]
    public void Log_is_UTF8_without_byte_order_mark_and_ends_with_a_line_feed()
    {
        using var utf8 = new MemoryStream();
        PersonnelReport.WriteSarif(utf8, [Log.Document(Log.Json(""))], Language.Danish);

        utf8.ToArray()[0].Should().Be((byte)'{');
        Encoding.UTF8.GetString(utf8.ToArray()).Should().NotContain("\r").And.EndWith("\n}\n").And.Contain("Formålet");
    }

    [Fact]
    public void Log_of_nothing_is_a_run_without_results()
    {
        var run = Log.Of(Array.Empty<CheckResult>()).Run.AsObject();

        run["results"]!.AsArray().Should().BeEmpty();
        run["artifacts"]!.AsArray().Should().BeEmpty();
        ((bool)run["invocations"]![0]!["executionSuccessful"]!).Should().BeTrue();
        run["tool"]!["driver"]!["rules"].Should().BeOfType<JsonArray>().Which.Should().BeEmpty();
    }
}
