using System.Text;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Sarif;

/// <summary>A finding is known again next time, wherever its line has gone.</summary>
public class FingerprintTests
{
    private const string Effect = """{"id":"e1","what":"a","for":[]}""";

    private const string Other = """{"id":"e0","what":"b","for":["s"],"due":"2026-05-01"}""";

    private static string Effects(params string[] effects) => Log.Json($"\"why\":{{\"effects\":[{string.Join(',', effects)}]}}");

    private static string[] Of(string json, string rule) => [.. Log.Of(json).Fingerprints().Where(one => one.Rule == rule).Select(one => one.Fingerprint)];

    private static string[] All(Log log) => [.. log.Fingerprints().Select(one => one.Fingerprint)];

    [Fact]
    public void Fingerprint_is_short_hexadecimal() => All(Log.Of(Effects(Effect))).Should().OnlyContain(one => one.Length == 32 && one.All(char.IsAsciiHexDigitLower));

    [Fact]
    public void Entry_inserted_before_it_changes_nothing() =>
        Of(Effects(Other, Effect), "WHY-05").Should().Equal(Of(Effects(Effect), "WHY-05"));

    [Fact]
    public void Another_entry_another_place_and_another_initiative_have_others()
    {
        var one = Of(Effects(Effect), "WHY-05").Single();

        Of(Effects(Effect.Replace("e1", "e2", StringComparison.Ordinal)), "WHY-05").Single().Should().NotBe(one);
        Of(Effects(Effect), "WHY-06").Single().Should().NotBe(one);
        Of(Effects(Effect).Replace(Log.Id, "0f8fad5b-d9cb-469f-a165-70867728950e", StringComparison.Ordinal), "WHY-05").Single().Should().NotBe(one);
    }

    [Fact]
    public void Judgement_is_known_by_its_rule()
    {
        const string No = """{"rule":"WHY-13","on":"2026-01-14","judgedBy":"MED","answer":"no"}""";

        Of(Log.Json($"\"judgements\":[{{\"rule\":\"WHO-13\",\"on\":\"2026-01-14\",\"judgedBy\":\"MED\"}},{No}]"), "WHY-13")
            .Should().Equal(Of(Log.Json($"\"judgements\":[{No}]"), "WHY-13"));
    }

    [Fact]
    public void Formatting_order_of_members_language_and_date_change_nothing()
    {
        var sample = PersonnelJson.ReadInitiative(Encoding.UTF8.GetBytes(Effects(Other, Effect)));
        var expected = All(Log.Of(Effects(Other, Effect)));

        All(Log.Of(Encoding.UTF8.GetString(PersonnelJson.WriteInitiative(sample, indented: true)))).Should().Equal(expected);
        All(Log.Of(Effects("""{"due":"2026-05-01","for":["s"],"id":"e0","what":"b"}""", Effect))).Should().Equal(expected);
        All(Log.In(Language.Danish, Log.Document(Effects(Other, Effect)))).Should().Equal(expected);
        All(Log.Of(Log.Document(Effects(Other, Effect), on: Log.On.AddDays(1)))).Should().Equal(expected);
        All(Log.Of(Log.Document(Effects(Other, Effect), "elsewhere.ndjson", 7))).Should().Equal(expected);
        All(Log.Of(Log.Document(Effects(Other, Effect)) with { Text = null })).Should().Equal(expected);
    }

    [Fact]
    public void Findings_of_one_document_never_share_one()
    {
        // Two entries with one id, two references to nobody in each.
        const string Twice = """{"id":"e1","what":"a","for":["x","x"]}""";
        var all = All(Log.Of(Effects(Twice, Twice)));

        all.Should().OnlyHaveUniqueItems();
        all.Should().Contain(one => one.EndsWith(":2", StringComparison.Ordinal));
        All(Log.Of(Log.Document(Log.Json(""), book: PointedRule.Book("/why", "/why", "/why/goals/7", "/why/goals/x", "/why/goals/", "/why/goals/99999999999")))).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Details_are_told_apart()
    {
        var log = Log.Of(Log.Json(""" "timeline":{"starts":"2026-01-01"},"who":{"stakeholders":[{"id":"s","name":"a","level":"citizens","roles":["affected"]}]} """));

        All(log).Should().OnlyHaveUniqueItems().And.OnlyContain(one => !one.Contains(':'));
        log.Results.Should().Contain(result => result!["properties"]!["detail"] != null);
    }

    [Fact]
    public void Fingerprint_is_the_same_in_every_version_of_the_library() =>
        Of(Effects(Effect), "WHY-05").Should().Equal("a3761052b2f556c6b95fa4af57bae478");
}
