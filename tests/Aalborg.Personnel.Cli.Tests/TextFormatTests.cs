using System.Text.RegularExpressions;

namespace Aalborg.Personnel.Cli.Tests;

/// <summary>The report at a prompt. What it says is tested with the reports.</summary>
public partial class TextFormatTests : CliTests
{
    private static string Sample(string name) => File.ReadAllText($"{Repository.Root}/samples/initiatives/{name}.json");

    private string TextOf(string document, params ReadOnlySpan<string> options) => World.CheckInput(document, options).Text;

    [GeneratedRegex("\u001b\\[[0-9;]*m", RegexOptions.None, 1000)]
    private static partial Regex ColourCode();

    [GeneratedRegex("\\b[A-Z]{3}-[0-9]{2}\\b", RegexOptions.None, 1000)]
    private static partial Regex RuleIds();

    [Theory]
    [InlineData("da", "Ikke klar endnu: 1 krav mangler inden forberedelse.", "Principperne", "Det vigtigste, der mangler", "Spørgsmål til MED", "Princip for princip")]
    [InlineData("en", "Not ready yet: 1 requirement missing before preparation.", "The principles", "The gaps that matter most", "Questions for MED", "Principle by principle")]
    public void Check_text_is_in_the_language_asked_for(string language, string conclusion, params string[] headings)
    {
        var lines = World.CheckInput(Documents.Draft, "--language", language).Lines;

        lines.Should().ContainInOrder([$"  ✗ {conclusion}", .. headings]);
    }

    [Fact]
    public void Check_text_has_verdicts_that_differ()
    {
        TextOf(Documents.Closed).Should().MatchRegex("  We know why +✗ not met ").And.MatchRegex("  We communicate +✗ not met ");
        TextOf(Documents.WithNo).Should().MatchRegex("  We know why +✗ judged no ").And.MatchRegex("  We know who +○ under way ");
        TextOf(Documents.Stopped).Should().MatchRegex("  We know who +– not applicable ");
    }

    [Theory]
    [InlineData("idea", "2026-02-01")]
    [InlineData("aalborg-forvaltningsstruktur", "2022-02-01")]
    [InlineData("late", "2026-05-04")]
    public void Check_text_names_every_rule_with_a_finding_or_a_missing_judgement(string sample, string on)
    {
        var assessment = World.CheckInput(Sample(sample), "--on", on, "--format", "ndjson").Result["assessment"]!;
        var findings = assessment["findings"]!.AsArray().Select(finding => (string)finding!["rule"]!);
        var judgements = assessment["rules"]!.AsArray()
            .Where(rule => (string?)rule!["outcome"] == "needsJudgement")
            .Select(rule => (string)rule!["rule"]!);

        RuleIds().Matches(TextOf(Sample(sample), "--on", on)).Select(match => match.Value).Should().Contain(findings.Concat(judgements).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Check_text_before_a_phase_says_whether_it_is_ready_for_that()
    {
        TextOf(Documents.Purposeful, "--before", "preparation").Should().Contain("Ready for preparation.");
        TextOf(Documents.Purposeful, "--before", "implementation").Should().MatchRegex("Not ready yet: [0-9]+ requirements missing before implementation");
    }

    [Fact]
    public void Check_text_of_several_documents_ends_with_an_overview()
    {
        var lines = World.CheckInput($"{Documents.WithError}\n{Documents.WithWarning}\n{Documents.Broken}\n").Lines;

        lines.SkipWhile(line => line != "Overview").Should().Contain(line => line.Contains("no: preparation", StringComparison.Ordinal)).And.Contain(line => line.Contains("could not be read", StringComparison.Ordinal));
        lines.Should().Contain(line => line.Contains("3 documents.", StringComparison.Ordinal)).And.ContainInOrder("  Source: -:1", "  Source: -:2", "  Source: -:3", "Overview");
    }

    [Fact]
    public void Check_text_of_one_document_has_no_overview() => TextOf(Documents.Draft).Should().NotContain(" documents").And.NotContain("Overview");

    [Fact]
    public void Check_text_of_what_cannot_be_read_says_where_and_why() =>
        TextOf(Documents.Misspelt).Should().StartWith("standard input\n").And.Contain("Line 1, position ").And.Contain("/titel").And.Contain("The nearest known one is \"title\".");

    [Fact]
    public void Check_text_of_a_lenient_reading_tells_what_was_not_read() =>
        World.CheckInput(Documents.Misspelt, "--lenient").Lines.Should().ContainInConsecutiveOrder("Unknown members that were not read", "  • /titel");

    [Theory]
    [InlineData("da", "Forandringen er stoppet.")]
    [InlineData("en", "The change is stopped.")]
    public void Check_text_of_a_stopped_initiative_says_so(string language, string stopped) =>
        TextOf(Documents.Stopped, "--language", language).Should().Contain(stopped).And.NotContainAny("Klar til", "Ready for");

    [Fact]
    public void Check_text_names_the_profile()
    {
        var profile = World.Write("p.json", """{"schemaVersion":"1.0","name":"Skoler","discussedInMed":{"committee":"FMU","on":"2026-01-01"}}""");

        World.Width = 1000;
        TextOf(Documents.Draft, "--profile", profile).Should().Contain("with the profile “Skoler”");
        TextOf(Documents.Draft, "--profile", profile, "--on", "2025-12-31")
            .Should().Contain("The profile “Skoler” applies from 1 January 2026.").And.NotContain("with the profile");
    }

    [Fact]
    public void Check_text_without_colour_has_no_escape_codes() =>
        TextOf($"{Documents.WithError}\n{Documents.WithExcuse}\n{Documents.Broken}\n").Should().NotContain("\u001b");

    [Theory]
    [InlineData(40)]
    [InlineData(100)]
    public void Check_text_with_colour_is_the_same_text(int width)
    {
        World.Width = width;
        string[] documents =
        [
            Documents.WithError, Documents.WithExcuse, Documents.WithNo, Documents.Stopped, Documents.Broken, Sample("complete").ReplaceLineEndings(""),
        ];
        var input = string.Join('\n', documents);
        var plain = TextOf(input);
        World.HasColour = true;
        var coloured = TextOf(input);

        coloured.Should().Contain("\u001b[");
        string.Join('\n', ColourCode().Replace(coloured, "").Split('\n').Select(line => line.TrimEnd())).Should().Be(plain);
        coloured.Split('\n').Should().OnlyContain(
            line => ColourCode().Count(line) % 2 == 0, "no colour runs on into the next line");
    }

    [Fact]
    public void Check_json_has_no_colour()
    {
        World.HasColour = true;

        TextOf(Documents.WithError, "--format", "json").Should().NotContain("\u001b");
        TextOf(Documents.WithError, "--format", "ndjson").Should().NotContain("\u001b");
    }

    [Theory]
    [InlineData(40, "da")]
    [InlineData(40, "en")]
    [InlineData(63, "da")]
    [InlineData(100, "en")]
    public void Check_text_is_no_wider_than_the_terminal(int width, string language)
    {
        World.Width = width;
        var lines = World.CheckInput(Sample("aalborg-forvaltningsstruktur"), "--on", "2022-02-01", "--language", language).Lines;

        lines.Should().OnlyContain(line => line.Length <= width && line.Length == line.TrimEnd().Length);
        lines.Max(line => line.Length).Should().BeGreaterThan(width - 3);
    }

    [Fact]
    public void Check_text_does_not_cut_a_word_that_is_too_long()
    {
        var word = new string('å', 90);
        World.Width = 40;

        World.CheckInput(Documents.With("", title: $"En {word} slut")).Lines.Should().ContainInConsecutiveOrder("En", word, "slut");
    }
}
