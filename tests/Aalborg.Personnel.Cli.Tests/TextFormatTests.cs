using System.Text.RegularExpressions;

namespace Aalborg.Personnel.Cli.Tests;

public partial class TextFormatTests : CliTests
{
    /// <summary>Rules that rules.md calls inferred.</summary>
    private static readonly HashSet<string> Inferred = new(StringComparer.Ordinal)
    {
        "WHY-03", "WHY-12", "WHO-03", "WHO-07", "WHO-08", "WHO-09", "WHO-10", "WHO-11", "WHO-12",
        "HOW-09", "HOW-11", "HOW-12", "COM-06", "COM-09", "COM-10", "COM-11",
    };

    private static string Sample(string name) => File.ReadAllText($"{Repository.Root}/samples/initiatives/{name}.json");

    private string TextOf(string document, params ReadOnlySpan<string> options) => World.CheckInput(document, options).Text;

    /// <summary>Each rule in the report, with the heading that it stands under.</summary>
    private static IEnumerable<(string Rule, string Heading)> RulesOf(string text)
    {
        var heading = "";
        foreach (var line in text.Split('\n'))
        {
            if (HeadingLine().Match(line) is { Success: true } found)
            {
                heading = found.Groups["heading"].Value;
            }
            else if (RuleLine().Match(line) is { Success: true } rule)
            {
                yield return (rule.Groups["rule"].Value, heading);
            }
        }
    }

    [GeneratedRegex("^  (?<heading>\\S.*:)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadingLine();

    [GeneratedRegex("^  \\S (?<rule>[A-Z]{3}-[0-9]{2}) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RuleLine();

    [GeneratedRegex("^  \\S (?<question>Q[1-7]) .* – (?<state>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex QuestionLine();

    [GeneratedRegex("\u001b\\[[0-9;]*m", RegexOptions.None, 1000)]
    private static partial Regex ColourCode();

    [Theory]
    [InlineData("da", "Vi ved hvorfor: på vej", "Vi ved hvem: på vej", "Vi ved hvad og hvordan: på vej", "Vi kommunikerer: på vej")]
    [InlineData("en", "We know why: under way", "We know who: under way", "We know what and how: under way", "We communicate: under way")]
    public void Check_text_has_a_verdict_for_each_principle_in_order(string language, params string[] verdicts) =>
        World.CheckInput(Documents.Draft, "--language", language).Lines.Should().ContainInOrder(verdicts);

    [Fact]
    public void Check_text_has_verdicts_that_differ()
    {
        TextOf(Documents.Closed).Should().Contain("We know why: not met\n").And.Contain("We communicate: not met\n");
        TextOf(Documents.WithNo).Should().Contain("We know why: judged no\n").And.Contain("We know who: under way\n");
        TextOf(Sample("complete"), "--on", "2026-05-04").Should().Contain("We know who: met\n");
        TextOf(Documents.Stopped).Should().Contain("We know who: not applicable\n");
    }

    [Theory]
    [InlineData("da", "Det siger politikken:", "Det er udledt af politikken:")]
    [InlineData("en", "The policy says:", "It is inferred from the policy:")]
    public void Check_text_shows_apart_what_the_policy_says_and_what_is_inferred(string language, string said, string inferred)
    {
        var rules = RulesOf(TextOf(Sample("aalborg-forvaltningsstruktur"), "--on", "2022-02-01", "--language", language)).ToArray();

        rules.Where(one => one.Heading == inferred).Should().NotBeEmpty().And.OnlyContain(one => Inferred.Contains(one.Rule));
        rules.Where(one => one.Heading == said).Should().NotBeEmpty().And.OnlyContain(one => !Inferred.Contains(one.Rule));
    }

    [Theory]
    [InlineData("idea", "2026-02-01")]
    [InlineData("aalborg-forvaltningsstruktur", "2022-02-01")]
    [InlineData("complete", "2026-12-24")]
    public void Check_text_names_every_rule_with_a_finding_or_a_missing_judgement_once(string sample, string on)
    {
        var assessment = World.CheckInput(Sample(sample), "--on", on, "--format", "ndjson").Result["assessment"]!;
        var findings = assessment["findings"]!.AsArray().Select(finding => (string?)finding!["rule"]);
        var judgements = assessment["rules"]!.AsArray()
            .Where(rule => (string?)rule!["outcome"] == "needsJudgement")
            .Select(rule => (string?)rule!["rule"]);

        RulesOf(TextOf(Sample(sample), "--on", on)).Select(one => one.Rule)
            .Should().BeEquivalentTo(findings.Concat(judgements).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Check_text_names_the_place_of_every_finding()
    {
        var sample = Sample("aalborg-forvaltningsstruktur");
        var findings = World.CheckInput(sample, "--on", "2022-02-01", "--format", "ndjson").Result["assessment"]!["findings"]!.AsArray();
        var text = World.CheckInput(sample, "--on", "2022-02-01");

        text.Lines.Count(line => line.StartsWith("        /", StringComparison.Ordinal)).Should().Be(findings.Count);
        text.Text.Should().ContainAll(findings.Select(finding => $"        {finding!["pointer"]}"));
    }

    [Theory]
    [InlineData("da", "»Hvorfor vil vi gennemføre forandringen? (formålet med forandringen)«", "»Vi har et klart formål og mål for vores arbejde.«")]
    [InlineData("en", "\"Why do we want to carry out the change? (the purpose of the change)\"", "\"We have a clear purpose and goals for our work.\"")]
    public void Check_text_quotes_the_sentences_a_rule_stands_on(string language, string q1, string p20)
    {
        World.Width = 1000;

        TextOf(Documents.Draft, "--language", language)
            .Should().Contain($"      Q1 {q1}\n").And.Contain("      C15 ").And.Contain($"      P20 {p20}\n");
    }

    [Theory]
    [InlineData("da", "besvaret", "ubesvaret", "delvist besvaret")]
    [InlineData("en", "answered", "unanswered", "partly answered")]
    public void Check_text_tells_how_each_of_the_seven_questions_stands(string language, string answered, string open, string partly)
    {
        World.Width = 1000;
        var states = World.CheckInput(Sample("idea"), "--on", "2026-02-01", "--language", language).Lines
            .Select(line => QuestionLine().Match(line))
            .Where(match => match.Success)
            .Select(match => $"{match.Groups["question"].Value} {match.Groups["state"].Value}");

        states.Should().Equal($"Q1 {answered}", $"Q2 {open}", $"Q3 {open}", $"Q4 {open}", $"Q5 {partly}", $"Q6 {open}", $"Q7 {open}");
    }

    [Theory]
    [InlineData("da", "Det næste inden forberedelse", "  1. WHY-01 Formålet er skrevet ned – Skriv i en sætning eller to, hvorfor I vil gennemføre")]
    [InlineData("en", "What to do next, before preparation", "  1. WHY-01 The purpose is written down – Write in a sentence or two why you want to carry out the")]
    public void Check_text_says_what_to_do_next(string language, string heading, string step) =>
        World.CheckInput(Documents.Draft, "--language", language).Lines.Should().ContainInConsecutiveOrder(heading, step);

    [Fact]
    public void Check_text_before_a_phase_says_what_to_do_before_that() =>
        TextOf(Documents.Draft, "--before", "closed").Should().Contain("What to do next, before closing\n").And.Contain("Ready for closing: no");

    [Theory]
    [InlineData("preparation", "Ready for preparation: yes.")]
    [InlineData("implementation", "Ready for implementation: no, ")]
    public void Check_text_says_whether_it_is_ready(string phase, string line) =>
        TextOf(Documents.Purposeful, "--before", phase).Should().Contain(line);

    [Theory]
    [InlineData("da", "3 dokumenter", "  ✗ -:1: 1 fejl, 0 advarsler, 21 åbne", "  ! -:2: 0 fejl, 1 advarsel, 21 åbne", "  ✗ -:3: kunne ikke læses")]
    [InlineData("en", "3 documents", "  ✗ -:1: 1 error, 0 warnings, 21 open", "  ! -:2: 0 errors, 1 warning, 21 open", "  ✗ -:3: could not be read")]
    public void Check_text_of_several_documents_ends_with_a_line_about_each(string language, params string[] lines) =>
        World.CheckInput($"{Documents.WithError}\n{Documents.WithWarning}\n{Documents.Broken}\n", "--language", language)
            .Lines[^4..].Should().Equal(lines);

    [Fact]
    public void Check_text_of_several_documents_says_of_each_whether_it_is_ready() =>
        World.CheckInput($"{Documents.Draft}\n{Documents.Purposeful}\n", "--before", "preparation")
            .Lines[^2..].Should().SatisfyRespectively(line => line.Should().EndWith(", not ready"), line => line.Should().EndWith(", ready"));

    [Fact]
    public void Check_text_of_one_document_has_no_summary() => TextOf(Documents.Draft).Should().NotContain(" documents");

    [Fact]
    public void Check_text_of_what_cannot_be_read_says_where_and_why()
    {
        var text = TextOf(Documents.Misspelt);

        text.Should().Contain("-\n").And.Contain("Line 1, position ").And.Contain("/titel").And.Contain("The nearest known one is \"title\".");
    }

    [Fact]
    public void Check_text_of_a_lenient_reading_tells_what_was_not_read() =>
        World.CheckInput(Documents.Misspelt, "--lenient").Lines.Should().ContainInConsecutiveOrder("Unknown members that were not read:", "  /titel");

    [Theory]
    [InlineData("da", "standset", "Spørgsmålene", "Det næste")]
    [InlineData("en", "stopped", "The questions", "What to do next")]
    public void Check_text_of_a_stopped_initiative_says_so_and_asks_for_no_more(string language, string stopped, params string[] absent) =>
        TextOf(Documents.Stopped, "--language", language)
            .Should().Contain(stopped).And.NotContainAny(absent).And.NotContainAny("Klar til", "Ready for");

    [Theory]
    [InlineData("da", "Fase: afsluttet", "Klar til", "Det næste")]
    [InlineData("en", "Phase: closed", "Ready for", "What to do next")]
    public void Check_text_of_a_closed_initiative_says_so_and_names_no_next_phase(string language, string closed, params string[] absent) =>
        TextOf(Documents.Closed, "--language", language).Should().Contain(closed).And.Contain("WHY-01").And.NotContainAny(absent);

    [Theory]
    [InlineData("da", "opmærksomhedspunkt, fraveget med begrundelse")]
    [InlineData("en", "point of attention, set aside with a reason")]
    public void Check_text_shows_an_excused_finding_without_a_remedy(string language, string words)
    {
        var lines = World.CheckInput(Documents.WithExcuse, "--language", language).Lines;
        var at = Array.FindIndex(lines, line => line.StartsWith("  – COM-06 ", StringComparison.Ordinal));

        lines[at].Should().EndWith($"({words})");
        lines[(at + 1)..].TakeWhile(line => line.StartsWith("      ", StringComparison.Ordinal))
            .Should().NotContain(line => line.Contains('→', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("da", "Det har mennesker vurderet:", "Det skal mennesker vurdere:")]
    [InlineData("en", "People have judged:", "People are to judge:")]
    public void Check_text_shows_apart_what_people_have_judged_and_are_to_judge(string language, string judged, string waiting)
    {
        var rules = RulesOf(TextOf(Documents.WithNo, "--language", language)).ToArray();

        rules.Where(one => one.Heading == judged).Select(one => one.Rule).Should().Equal("WHY-13");
        rules.Where(one => one.Heading == waiting).Select(one => one.Rule).Should().Equal("WHO-13", "WHO-14", "HOW-13", "COM-12");
    }

    [Fact]
    public void Check_text_shows_findings_about_the_document_itself_after_the_principles()
    {
        var lines = World.CheckInput(Documents.WithError).Lines;

        Array.FindIndex(lines, line => line.Contains("DOC-05", StringComparison.Ordinal))
            .Should().BeGreaterThan(Array.FindIndex(lines, line => line.StartsWith("We communicate", StringComparison.Ordinal)));
    }

    [Fact]
    public void Check_text_names_the_profile()
    {
        var profile = World.Write("p.json", """{"schemaVersion":"1.0","name":"Skoler","discussedInMed":{"committee":"FMU","on":"2026-01-01"}}""");

        World.Width = 1000;
        TextOf(Documents.Draft, "--profile", profile).Should().Contain("with the profile \"Skoler\"");
        TextOf(Documents.Draft, "--profile", profile, "--on", "2025-12-31")
            .Should().Contain("The profile \"Skoler\" does not apply until 1 January 2026.").And.NotContain("with the profile");
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
        ColourCode().Replace(coloured, "").Should().Be(plain);
        coloured.Split('\n').Where(line => line.Contains('\u001b', StringComparison.Ordinal)).Should().OnlyContain(
            line => line.EndsWith("\u001b[0m", StringComparison.Ordinal), "no colour runs on into the next line");
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
    public void Check_text_is_wrapped_at_the_width_between_words(int width, string language)
    {
        string[] options = ["--on", "2022-02-01", "--language", language];
        World.Width = 10_000;
        var unbroken = TextOf(Sample("aalborg-forvaltningsstruktur"), options);
        World.Width = width;
        var outcome = World.CheckInput(Sample("aalborg-forvaltningsstruktur"), options);

        outcome.Lines.Should().OnlyContain(line => line.Length <= width && line.Length == line.TrimEnd().Length);
        outcome.Lines.Max(line => line.Length).Should().BeGreaterThan(width - 10);
        outcome.Text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Should().Equal(unbroken.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Check_text_does_not_cut_a_word_that_is_too_long()
    {
        var word = new string('å', 90);
        World.Width = 40;

        World.CheckInput(Documents.With("", title: $"En {word} slut")).Lines.Should().ContainInConsecutiveOrder("En", word, "slut");
    }
}
