namespace Aalborg.Personnel.Serialization.Tests.Contracts;

/// <summary>Text is trimmed, brought to NFC, and absent when nothing is left.</summary>
public class TextTests
{
    private static string? Summary(string text) => Draft.Read(Draft.With($"\"summary\":\"{text}\"")).Summary;

    [Theory]
    [InlineData(" a ", "a")]
    [InlineData("\\t\\r\\na b\\u000b\\u000c", "a b")]
    [InlineData("\\u00a0a\\u00a0", "a")]
    [InlineData("\\u0085a\\u2028\\u2029", "a")]
    [InlineData("\\u3000\\u1680a\\u2000\\u200a\\u202f\\u205f", "a")]
    [InlineData("\\ufeffa", "\ufeffa")]
    [InlineData("\\u200ba\\u001f", "\u200ba\u001f")]
    [InlineData("a\\u0000", "a\0")]
    public void Read_text_trims_white_space(string text, string read) => Summary(text).Should().Be(read);

    [Theory]
    [InlineData("e\\u0301", "é")]
    [InlineData("A\\u030alborg", "Ålborg")]
    [InlineData("\\u212b", "Å")]
    [InlineData("\\u0958", "\u0915\u093c")]
    [InlineData("\\u1100\\u1161", "가")]
    [InlineData("q\\u0323\\u0307", "q\u0323\u0307")]
    [InlineData("q\\u0307\\u0323", "q\u0323\u0307")]
    [InlineData("\\ufb01", "\ufb01")]
    [InlineData("\\ud834\\udd5e", "\U0001d157\U0001d165")]
    public void Read_text_brings_it_to_NFC(string text, string read) => Summary(text).Should().Be(read);

    [Theory]
    [InlineData("\\ufffe", "\ufffe")]
    [InlineData("e\\u0301\\ufffee\\u0301", "é\ufffeé")]
    [InlineData("\\uffff", "\uffff")]
    [InlineData("\\ufdd0", "\ufdd0")]
    [InlineData("\\ud83f\\udffe", "\U0001fffe")]
    public void Read_text_keeps_noncharacters(string text, string read) => Summary(text).Should().Be(read);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\\u2028\\u3000\\t")]
    public void Read_blank_text_is_absent_where_it_is_optional(string text) => Summary(text).Should().BeNull();

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\\u00a0")]
    public void Read_blank_text_fails_where_it_is_required_or_an_item(string text)
    {
        Failing.Read($$$"""{"organisation":{"name":"{{{text}}}"}}""").Pointer.Should().Be("/organisation/name");
        Failing.Read($$$"""{"why":{"goals":[{"id":"{{{text}}}"}]}}""").Pointer.Should().Be("/why/goals/0/id");
        Failing.Read($$"""{"deviations":[{"rule":"{{text}}"}]}""").Pointer.Should().Be("/deviations/0/rule");
        Failing.Read($$$"""{"whatAndHow":{"frame":{"fixed":["a","{{{text}}}"]} } }""").Pointer.Should().Be("/whatAndHow/frame/fixed/1");
        Failing.Read($$$"""{"why":{"effects":[{"for":["{{{text}}}"]}]}}""").Pointer.Should().Be("/why/effects/0/for/0");
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udfff")]
    [InlineData("a\\udc00\\ud800b")]
    [InlineData("\\ud800\\u0041")]
    [InlineData("\\ud83d\\ud83d\\ude00")]
    [InlineData(" \\udbff ")]
    public void Read_half_of_a_surrogate_pair_fails_at_its_member(string text)
    {
        Failing.Read($$"""{"summary":"{{text}}"}""").Place().Should().Be("/summary 1:12");
        Failing.Read($$"""{"title":"{{text}}"}""").Pointer.Should().Be("/title");
        Failing.Read($$"""{"$schema":"{{text}}"}""").Pointer.Should().Be("/$schema");
        Failing.Read($$"""{"schemaVersion":"{{text}}"}""").Pointer.Should().Be("/schemaVersion");
        Failing.Read($$"""{"id":"{{text}}"}""").Pointer.Should().Be("/id");
        Failing.Read($$$"""{"timeline":{"ends":"{{{text}}}"}}""").Pointer.Should().Be("/timeline/ends");
        Failing.Read($$$"""{"organisation":{"cvr":"{{{text}}}"}}""").Pointer.Should().Be("/organisation/cvr");
        Failing.Read($$$"""{"classification":{"kle":"{{{text}}}"}}""").Pointer.Should().Be("/classification/kle");
        Failing.Read($$$"""{"classification":{"facet":"{{{text}}}"}}""").Pointer.Should().Be("/classification/facet");
        Failing.Read($$"""{"judgements":[{"answer":"{{text}}"}]}""").Pointer.Should().Be("/judgements/0/answer");
        Failing.Read($$$"""{"who":{"decisions":[{"with":["a","{{{text}}}"]}]}}""").Pointer.Should().Be("/who/decisions/0/with/1");
        Failing.Read($$"""{"{{text}}":1}""").Position.Should().Be(2);
    }

    [Fact]
    public void Read_a_surrogate_pair_gives_its_character()
    {
        Summary("\\ud83d\\ude00").Should().Be("😀");
        Summary("\\uD83D\\uDE00 \\/ \\\" \\\\ \\b").Should().Be("😀 / \" \\ \b");
    }

    [Fact]
    public void Read_references_and_rule_ids_are_text_too()
    {
        var initiative = Draft.Read(Draft.With(
            """
            "why":{"effects":[{"id":" e\u0301 ","what":"a","for":[" e\u0301 "]}],"strategies":[{"title":" a ","uri":" https://a "}]},
            "judgements":[{"rule":" WHY-13 ","on":"2026-01-01","judgedBy":" MED "}]
            """));

        initiative.Why.Effects[0].Id.Should().Be("é");
        initiative.Why.Effects[0].For.Should().Equal("é");
        initiative.Why.Strategies[0].Uri.Should().Be("https://a");
        initiative.Judgements[0].Rule.Should().Be(AalborgRule.Why13);
    }

    [Fact]
    public void Read_schema_takes_it_exactly()
    {
        Draft.Read(Draft.With("""  "$schema":" e\u0301 "  """)).Schema.Should().Be(" e\u0301 ");
        Draft.Rewritten(Draft.With("\"$schema\":\" e\u0301 \"")).Should().Contain("\"$schema\":\" e\u0301 \"");
    }

    [Fact]
    public void Read_an_empty_schema_keeps_it() => Draft.Read(Draft.With("\"$schema\":\"\"")).Schema.Should().BeEmpty();
}
