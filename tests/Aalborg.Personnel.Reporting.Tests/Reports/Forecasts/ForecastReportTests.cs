using System.Globalization;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Reports.Forecasts;

public class ForecastReportTests
{
    private static readonly DateOnly On = new(2026, 5, 1);

    private static readonly ChangeInitiative Starting = Reported.Draft with { Timeline = new() { Starts = new(2026, 5, 4), Ends = new(2026, 6, 1) } };

    /// <summary>In no time of change: as an idea nothing becomes due.</summary>
    private static readonly ForecastResult Nothing = Of(Reported.Draft with { Title = "Uden tid" });

    private static ForecastResult Of(ChangeInitiative initiative, int days = 90, RuleBook? book = null, string source = "a.json") =>
        ForecastResult.Of(source, initiative, (book ?? AalborgPolicy.Rules).Forecast(initiative, On, days));

    private static ForecastResult Unreadable(string source) => ForecastResult.Of(source, Reported.Unreadable(source).Error!);

    private static string Text(Language language, params IEnumerable<ForecastResult> results) =>
        Written(output => PersonnelReport.WriteForecastText(output, results, language, new TextLayout { Width = 1000 }));

    private static string Markdown(Language language, params IEnumerable<ForecastResult> results) =>
        Written(output => PersonnelReport.WriteForecastMarkdown(output, results, language));

    private static string Html(Language language, params IEnumerable<ForecastResult> results) =>
        Written(output => PersonnelReport.WriteForecastHtml(output, results, language));

    private static string Written(Action<TextWriter> write)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(output);
        return output.ToString();
    }

    private static RuleBook Book(params ReadOnlySpan<ChangeRule> rules) => new("own", AalborgPolicy.Personnel, AalborgPolicy.Change, [.. rules]);

    [Fact]
    public void Phases_are_the_headings_and_dates_stand_below_them()
    {
        var headings = Markdown(Language.English, Of(Starting)).Split('\n').Where(line => line.StartsWith('#')).ToArray();

        headings.Should().ContainInOrder("# Fælles vagtplan", "## Preparation", "## Implementation from 4 May 2026", "### 4 May 2026", "### 19 May 2026", "## Follow-up from 2 June 2026", "### 2 June 2026", "## What the policy says");
    }

    [Fact]
    public void Conclusion_counts_what_becomes_due_and_tells_the_first_date()
    {
        Text(Language.English, Of(Starting)).Should().MatchRegex(@"✗ If nobody does anything, \d+ requirements and \d+ points of attention will become due by 30 July 2026, the first on 4 May 2026\.");
        Text(Language.Danish, Of(Starting)).Should().MatchRegex(@"✗ Hvis ingen gør noget, forfalder \d+ krav og \d+ opmærksomhedspunkter til og med 30\. juli 2026, det første 4\. maj 2026\.");
    }

    [Fact]
    public void Conclusion_of_nothing_new_goes_by_what_is_missing_already()
    {
        Text(Language.English, Nothing).Should().Contain("✓ Nothing new becomes due by 30 July 2026.").And.NotContain("Already missing");
        Text(Language.English, Of(Starting with { Timeline = new() { Starts = new(2026, 4, 1) } }, days: 3)).Should()
            .Contain("✗ Nothing new becomes due by 4 May 2026.").And.MatchRegex("Already missing on 1 May 2026: .* requirements");
    }

    [Fact]
    public void Finding_says_what_is_missing_and_what_to_do()
    {
        var text = Text(Language.Danish, Of(Starting));

        text.Should().MatchRegex(@"✗ [^\n]* \(krav, mangler · WHY-02 · C20 · P20\)\n +→ ");
        text.Should().Contain("Udledt af politikken:");
    }

    [Fact]
    public void Deviation_that_runs_out_is_told()
    {
        var excused = Starting with { Deviations = [new() { Rule = AalborgRule.Why02, Reason = "Senere.", DecidedBy = "Ledelsen", On = On, Until = new(2026, 5, 20) }] };

        Text(Language.English, Of(excused)).Should().MatchRegex(@"(?s)  21 May 2026\n  ✗ [^\n]*WHY-02[^\n]*\n[^\n]*\n  The deviation no longer applies\.");
    }

    [Fact]
    public void Profile_that_is_not_in_force_yet_is_told_with_its_day()
    {
        var profile = new RuleProfile { Name = "Ældre", DiscussedInMed = new() { Committee = "Lokal-MED", On = new(2026, 6, 1) } };

        Text(Language.English, Of(Starting, book: AalborgPolicy.Rules.TailoredBy(profile))).Should().Contain(", with the profile “Ældre” from 1 June 2026.");
        Text(Language.English, Of(Starting, book: AalborgPolicy.Rules.TailoredBy(profile with { DiscussedInMed = profile.DiscussedInMed with { On = On } })))
            .Should().Contain(", with the profile “Ældre”.");
    }

    [Fact]
    public void Events_beyond_those_listed_are_counted()
    {
        var many = Book([.. Enumerable.Range(1, 1_005).Select(i => new OwnRule($"OWN-{i}", place => place, "/title", AalborgPolicy.Change.Principles[0], gate: ChangePhase.Implementation))]);

        Text(Language.English, Of(Starting, book: many)).Should().Contain("… and 7 more.");
    }

    [Fact]
    public void Many_documents_have_an_overview_and_what_happens_by_date()
    {
        var markdown = Markdown(Language.English, Of(Starting, source: "x.json"), Unreadable("b.json"), Nothing);

        markdown.Should().StartWith("# What becomes due if nobody does anything\n\n3 documents. In 1 of them something becomes due if nobody does anything. 1 could not be read.\n");
        markdown.Should().Contain("| 4 May 2026 |").And.Contain("phase: implementation; ").And.Contain("could not be read").And.Contain("## Uden tid");
        Html(Language.Danish, Of(Starting), Nothing).Should().Contain("Hvad der forfalder, hvis ingen gør noget").And.Contain("href=\"#d1\"");
    }

    [Fact]
    public void Text_tells_the_overview_last()
    {
        var text = Text(Language.English, Of(Starting), Nothing);

        text.IndexOf("Uden tid", StringComparison.Ordinal).Should().BeLessThan(text.IndexOf("2 documents.", StringComparison.Ordinal));
    }

    [Fact]
    public void Document_that_cannot_be_read_is_told_alone() =>
        Text(Language.English, Unreadable("b.json")).Should().Contain("The document could not be read.").And.Contain("Line 3, position 7, /titel");

    [Fact]
    public void Personal_data_is_not_shown()
    {
        var cpr = Starting with { Title = "Vagt 010190-1231 cpr", Why = new() { Goals = [new() { Id = "g", What = "cpr 010190-1231" }] } };

        foreach (var report in new[] { Text(Language.Danish, Of(cpr)), Html(Language.Danish, Of(cpr)), Markdown(Language.Danish, Of(cpr), Nothing) })
        {
            report.Should().NotContain("1231").And.Contain("skjult: personoplysninger");
        }
    }

    [Fact]
    public void Ids_on_a_page_are_unique()
    {
        var ids = Html(Language.English, Of(Starting), Of(Starting)).Split(" id=\"").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]);

        ids.Should().OnlyHaveUniqueItems();
    }
}
