using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Reports.Initiative;

public class FindingsSectionTests
{
    private static readonly Principle Why = AalborgPolicy.Change.Principles[0];

    private static string Of(CheckResult document, Language language = Language.English) => Reported.Section(new FindingsSection(), document, language);

    private static CheckResult With(ChangeInitiative initiative, params ChangeRule[] rules) =>
        Reported.Of(initiative, book: new("own", AalborgPolicy.Personnel, AalborgPolicy.Change, [.. rules]));

    /// <summary>The lines under a heading, up to the next.</summary>
    private static string[] Under(string heading, string text) =>
        [.. text.Split('\n').SkipWhile(line => line != heading).Skip(1).TakeWhile(line => line.Length > 0)];

    [Fact]
    public void Section_has_the_message_of_every_finding_under_its_principle()
    {
        var document = Reported.Of(Reported.Harmless);
        var text = Of(document);

        foreach (var finding in document.Assessment!.Findings)
        {
            text.Should().ContainEquivalentOf(finding.Message(Language.English));
        }

        text.Split('\n').Should().ContainInOrder(document.Assessment.Verdicts.Select(one => $"{one.Principle.Name.English} {one.Verdict.AsStatus().Sign()} {one.Verdict.InWords().English}"));
    }

    [Fact]
    public void Section_quotes_each_sentence_once()
    {
        var document = Reported.Of(Reported.Harmless);
        var quotes = Of(document, Language.Danish).Split('\n').Where(line => line.Contains(" »", StringComparison.Ordinal) && line.EndsWith('«')).Select(line => line.Split(' ')[0]).ToArray();

        quotes = [.. quotes.Where(quote => quote.Length > 0)];
        quotes.Should().OnlyHaveUniqueItems().And.BeEquivalentTo(document.Assessment!.Cited.Select(statement => statement.Id));
    }

    [Fact]
    public void Section_has_apart_what_the_policy_says_what_is_inferred_what_was_judged_what_was_late_and_what_is_set_aside()
    {
        var change = Reported.Draft with
        {
            Judgements = [new() { Rule = new("Q-1"), On = new(2026, 1, 1), JudgedBy = "MED", Answer = JudgementAnswer.No }],
            Deviations = [new() { Rule = new("OWN-3"), Reason = "x", DecidedBy = "y", On = new(2026, 1, 1) }],
        };
        var text = Of(With(change, Rule("OWN-1"), Rule("OWN-2", inferred: true), Rule("OWN-3"), new OwnJudgement("Q-1", place => place, Why, [])));

        Under("What the policy says", text).Should().ContainSingle(line => line.Contains("OWN-1", StringComparison.Ordinal));
        Under("What is inferred from the policy", text).Should().ContainSingle(line => line.Contains("OWN-2", StringComparison.Ordinal));
        Under("What was judged no", text).Should().ContainSingle(line => line.StartsWith("✗ ", StringComparison.Ordinal) && line.Contains("Q-1", StringComparison.Ordinal));
        Under("What is set aside with a reason", text).Should().ContainSingle(line => line.StartsWith("– ", StringComparison.Ordinal) && line.Contains("OWN-3", StringComparison.Ordinal), "nothing is to be done about it");
        Under("What was done late", Of(Reported.Late)).Should().Contain(line => line.StartsWith("△ ", StringComparison.Ordinal));

        OwnRule Rule(string id, bool inferred = false) => new(id, place => place, "/title", Why, inferred);
    }

    [Theory]
    [InlineData(Language.English, " Done late (4 days). (done late · LATE-1")]
    [InlineData(Language.Danish, " Sket for sent (4 dage). (sket for sent · LATE-1")]
    public void Finding_that_is_late_says_by_how_many_days(Language language, string words)
    {
        var text = Of(Reported.Late, language);

        text.Should().Contain(words);
        text.Split('\n').SkipWhile(line => !line.Contains(words, StringComparison.Ordinal)).Skip(1).First().Should().NotStartWith("    →", "it cannot be done any more");
    }

    [Theory]
    [InlineData(Language.English, "(requirement, before preparation · WHY-01 · ")]
    [InlineData(Language.Danish, "(krav, inden forberedelse · WHY-01 · ")]
    public void Finding_that_is_open_says_before_what(Language language, string words) => Of(Reported.Of(Reported.Draft), language).Should().Contain(words);

    [Theory]
    [InlineData(Language.English, "(requirement, missing · WHY-05 · Q2)")]
    [InlineData(Language.Danish, "(krav, mangler · WHY-05 · Q2)")]
    public void Finding_that_failed_says_so_with_its_ids(Language language, string words) => Of(Reported.Of(Reported.Harmless), language).Should().Contain(words);

    [Fact]
    public void Finding_in_one_place_names_its_entry_and_in_many_lists_them()
    {
        Effect Named(string id, string what) => new() { Id = id, What = what };
        var rule = AalborgPolicy.Rules[AalborgRule.Why06];

        Of(With(Reported.Draft with { Why = new() { Effects = [Named("a", "A")] } }, rule), Language.Danish).Should().Contain("○ Effekten »A«: ");
        var many = Under("Det siger politikken", Of(With(Reported.Draft with { Why = new() { Effects = [Named("a", "A"), Named("b", "B")] } }, rule), Language.Danish));
        many[1].Should().StartWith("○ Det fremgår ikke");
        many[2].Should().Be("    Effekten »A«; Effekten »B«");
        many[3].Should().StartWith("    → ");
    }

    [Fact]
    public void Finding_about_the_document_itself_says_in_words_where()
    {
        var text = Of(Reported.Of(Reported.Draft with { Summary = "Spørg 120645-6015", Timeline = new() { Starts = new(2026, 3, 2), Ends = new(2026, 3, 1) } }));

        Under("To be corrected, so that the rest can be assessed", text).Should().Contain("    Summary").And.Contain("    Timeline › Ends");
    }

    [Fact]
    public void Principle_of_which_nothing_is_missing_says_so()
    {
        Of(With(Reported.Draft)).Split('\n').Count(line => line == "Nothing is missing.").Should().Be(4);
        Of(With(Reported.Draft), Language.Danish).Should().Contain("Intet mangler.\n");
    }

    [Fact]
    public void Rule_says_what_to_do_once_for_messages_that_ask_for_the_same()
    {
        var document = With(Reported.Draft with { Why = new() { Goals = [new() { Id = "g", What = "G" }] } }, AalborgPolicy.Rules[AalborgRule.Why03]);
        var lines = Of(document).Split('\n');

        lines.Count(line => line.StartsWith("○ ", StringComparison.Ordinal)).Should().Be(2);
        lines.Count(line => line.StartsWith("    → ", StringComparison.Ordinal))
            .Should().Be(document.Assessment!.Findings.Select(finding => finding.Remedy(Language.English)).Distinct(StringComparer.Ordinal).Count());
    }
}
