using System.Text;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization.Tests.Results;

public class ResultJsonTests
{
    private static ChangeInitiative Initiative { get; } = Draft.Read(Draft.Json);

    private static Assessment Assessment { get; } = OwnRule.Book(null, new OwnRule("OWN-01", "/title")).Assess(Initiative, new(2026, 2, 1));

    private static CheckResult Checked { get; } = CheckResult.Of("a b/æ\"1.ndjson:3", Initiative, Assessment);

    private static CheckError Error { get; } = CheckError.From(Failing.Read("{\n\"title\":1}"));

    private static CheckResult Unreadable { get; } = CheckResult.Of("b.json", Error);

    private static string Written(CheckResult result, Language language = Language.Danish) =>
        Encoding.UTF8.GetString(PersonnelJson.WriteResult(result, language));

    private const string Cited = ""","cited":[{"id":"O\"1","da":"Hvorfor?"}]""";

    /// <summary>As it is in a result: without the sentences.</summary>
    private static string Assessed(Language language = Language.Danish) =>
        Encoding.UTF8.GetString(PersonnelJson.WriteAssessment(Assessment, language)).Replace(Cited, "", StringComparison.Ordinal);

    private static byte[] All(params CheckResult[] results)
    {
        using var output = new MemoryStream();
        PersonnelJson.WriteResults(output, results, Language.Danish);
        output.CanWrite.Should().BeTrue("it is not closed");
        return output.ToArray();
    }

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.English)]
    public void WriteResult_of_an_assessment(Language language) =>
        Written(Checked, language).Should().Be($$"""{"source":"a b/æ\"1.ndjson:3","assessment":{{Assessed(language)}}}""");

    [Theory]
    [InlineData(Language.Danish, "Her ventes en tekst. Skriv cifrene i anførselstegn.")]
    [InlineData(Language.English, "Expected here: a text. Put the digits in quotes.")]
    public void WriteResult_of_an_error(Language language, string message) =>
        Written(Unreadable, language).Should().Be(
            $$$"""{"source":"b.json","error":{"pointer":"/title","line":2,"position":9,"message":"{{{message}}}"}}""");

    [Fact]
    public void WriteResult_of_a_source_that_cannot_be_read() =>
        Written(CheckResult.Of("b", new CheckError { Message = new() { Danish = "Filen findes ikke." } }), Language.English)
            .Should().Be("""{"source":"b","error":{"pointer":"","line":1,"position":1,"message":"Filen findes ikke."}}""");

    [Fact]
    public void WriteResult_with_what_was_ignored() =>
        Written(Checked with { Ignored = ["/x", "/a~1b\"æ"] })
            .Should().Be($$"""{"source":"a b/æ\"1.ndjson:3","assessment":{{Assessed()}},"ignored":["/x","/a~1b\"æ"]}""");

    [Fact]
    public void WriteResult_with_what_is_missing_before_a_phase()
    {
        var assessment = AalborgPolicy.Rules.Assess(Initiative, new(2026, 2, 1));
        var written = JsonNode.Parse(Written(CheckResult.Of("a", Initiative, assessment) with { Before = assessment.ReadinessFor(ChangePhase.Preparation) }))!;

        written.AsObject().Select(member => member.Key).Should().Equal("source", "assessment", "before");
        written["before"]!.AsObject().Select(member => member.Key).Should().Equal("phase", "ready", "missing", "judgementsMissing", "contested");
        ((string?)written["before"]!["phase"]).Should().Be("preparation");
        ((bool?)written["before"]!["ready"]).Should().BeFalse();
        written["before"]!["missing"]!.AsArray().Should().ContainSingle();
        JsonNode.DeepEquals(written["before"]!["missing"]![0], written["assessment"]!["findings"]![0]).Should().BeTrue("it is that finding, all of it");
        written["before"]!["judgementsMissing"]!.ToJsonString().Should().Be("[]");
    }

    [Fact]
    public void WriteResult_before_the_start_names_the_judgements_that_are_missing()
    {
        var assessment = AalborgPolicy.Rules.Assess(Initiative, new(2026, 2, 1));
        var written = JsonNode.Parse(Written(CheckResult.Of("a", Initiative, assessment) with { Before = assessment.ReadinessFor(ChangePhase.Implementation) }))!;

        written["before"]!["judgementsMissing"]!.ToJsonString().Should().Be("""["WHY-13","WHO-13","WHO-14","WHO-16","HOW-13","COM-12"]""");
    }

    [Fact]
    public void WriteResult_with_half_of_a_surrogate_pair_in_its_source_is_JSON() =>
        ((string?)JsonNode.Parse(Written(CheckResult.Of("a\ud800b", Error)))!["source"]).Should().Be("a\ufffdb");

    [Fact]
    public void WriteResults_of_none_is_one_document()
    {
        var written = JsonNode.Parse(All())!;

        written.ToJsonString().Should().Be("""{"results":[],"cited":[]}""");
    }

    [Fact]
    public void WriteResults_of_one_is_one_document() =>
        Writing.WhiteSpace.Without(All(Checked)).Should().Equal(Draft.Utf8($$"""{"results":[{{Written(Checked)}}]{{Cited}}}"""));

    [Fact]
    public void WriteResults_of_two_is_one_document_in_order() =>
        Writing.WhiteSpace.Without(All(Unreadable, Checked))
            .Should().Equal(Draft.Utf8($$"""{"results":[{{Written(Unreadable)}},{{Written(Checked)}}]{{Cited}}}"""));

    [Fact]
    public void WriteResults_is_indented_throughout() =>
        Encoding.UTF8.GetString(All(Unreadable, Unreadable)).Should().Be(
            """
            {
              "results": [
                {
                  "source": "b.json",
                  "error": {
                    "pointer": "/title",
                    "line": 2,
                    "position": 9,
                    "message": "Her ventes en tekst. Skriv cifrene i anførselstegn."
                  }
                },
                {
                  "source": "b.json",
                  "error": {
                    "pointer": "/title",
                    "line": 2,
                    "position": 9,
                    "message": "Her ventes en tekst. Skriv cifrene i anførselstegn."
                  }
                }
              ],
              "cited": []
            }

            """);

    [Fact]
    public void WriteResults_tells_each_sentence_once_in_the_policys_order()
    {
        var draft = CheckResult.Of("a", Initiative, AalborgPolicy.Rules.Assess(Initiative, new(2026, 2, 1)));
        var cited = JsonNode.Parse(All(draft, Checked, draft))!["cited"]!.AsArray();

        cited.Select(one => (string?)one!["id"]).Should().OnlyHaveUniqueItems()
            .And.Equal([.. AalborgPolicy.Personnel.Statements.Where(draft.Assessment!.Cited.Contains).Select(one => one.Id), "O\"1"]);
        var said = AalborgPolicy.Personnel.Statements.Single(one => one.Id == "Q1").Text;
        cited.Single(one => (string?)one!["id"] == "Q1")!.AsObject().Select(member => (member.Key, (string?)member.Value))
            .Should().Equal(("id", "Q1"), ("da", said.Danish), ("en", said.English));
    }

    [Fact]
    public void WriteResults_writes_each_before_it_asks_for_the_next()
    {
        using var output = new MemoryStream();
        var lengths = new List<long>();
        PersonnelJson.WriteResults(output, Enumerable.Range(0, 3).Select(_ => Noted()), Language.Danish);

        lengths.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();

        CheckResult Noted()
        {
            lengths.Add(output.Length);
            return Checked;
        }
    }
}
