using System.Globalization;
using Aalborg.Personnel.Reporting.Tests.Sheets;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Reports.Portfolios;

public class PortfolioReportTests
{
    private static readonly DateOnly On = new(2026, 3, 10);

    private static ChangeInitiative Change(int number, string unit = "Skolen", string? title = null) => new()
    {
        Id = new(number + 1, 0, 0, new byte[8]),
        Title = title ?? $"Forandring {number}",
        Timeline = new() { Starts = On.AddDays(number), Ends = On.AddDays(70) },
        Who = new()
        {
            Stakeholders =
            [
                new() { Id = "lead", Name = "Lederne", Level = StakeholderLevel.Management, Roles = [StakeholderRole.Affected], Unit = new() { Name = unit }, Impact = StakeholderImpact.High, Size = 7 },
            ],
        },
        WhatAndHow = new() { Plan = new() { Activities = [new() { Id = "a", What = "Kursus", Ends = On.AddDays(9), Responsible = "lead" }] } },
        Deviations = [new() { Rule = AalborgRule.Why02, Reason = "Senere", DecidedBy = "Ledelsen", On = On, Until = On.AddDays(5) }],
    };

    private static Portfolio Of(params IEnumerable<ChangeInitiative> changes)
    {
        var portfolio = new Portfolio(AalborgPolicy.Rules, On);
        foreach (var change in changes)
        {
            portfolio.Add(change, AalborgPolicy.Rules.Assess(change, On), $"/home/somebody/{change.Id}.json");
        }

        return portfolio;
    }

    private static string Text(Portfolio portfolio, Language language = Language.Danish, params ReadOnlySpan<UnreadableSource> unreadable) =>
        Written((output, all) => PersonnelReport.WritePortfolioText(output, portfolio, all, language), unreadable);

    private static string Html(Portfolio portfolio, params ReadOnlySpan<UnreadableSource> unreadable) =>
        Written((output, all) => PersonnelReport.WritePortfolioHtml(output, portfolio, all, Language.Danish), unreadable);

    private static string Markdown(Portfolio portfolio) => Written((output, all) => PersonnelReport.WritePortfolioMarkdown(output, portfolio, all, Language.English), []);

    private static string Written(Action<TextWriter, ValueList<UnreadableSource>> write, ReadOnlySpan<UnreadableSource> unreadable)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(output, [.. unreadable]);
        return output.ToString();
    }

    [Fact]
    public void Report_tells_load_timeline_due_and_deviations_in_words()
    {
        var text = Text(Of(Change(1), Change(2), Change(3)));

        text.Should().Contain("3 initiativer den 10. marts 2026.")
            .And.Contain("1 gruppe rammes af 3 eller flere forandringer i samme måned.")
            .And.Contain("Marts 2026 til februar 2027")
            .And.MatchRegex("Ledelse, Skolen +7 +3\u00A0! +3\u00A0! +3\u00A0! +0")
            .And.MatchRegex("Forandring 2 +forberedelse +12\\. marts 2026 +19\\. maj 2026 +1")
            .And.MatchRegex("19\\. marts 2026 +Aktivitet slutter +Forandring 1 +Lederne")
            .And.MatchRegex("WHY-02.*15\\. marts 2026 +○ udløber snart");
    }

    [Fact]
    public void Report_without_anything_says_so()
    {
        var text = Text(Of(), Language.English);

        text.Should().Contain("0 initiatives on 10 March 2026.").And.Contain("No group is hit by 3 or more changes in the same month.").And.Contain("There is nothing.");
        Text(Of(), Language.Danish).Should().Contain("Ingen gruppe rammes i disse måneder.");
    }

    [Fact]
    public void Report_tells_what_has_no_start_what_came_twice_and_what_could_not_be_read()
    {
        var idea = Change(1) with { Timeline = new() };
        var text = Text(Of(idea, idea), Language.Danish, new UnreadableSource("/home/somebody/b.json", new() { Message = new() { Danish = "Ikke JSON.", English = "No JSON." } }));

        text.Should().MatchRegex("Initiativer uden start\\n +[-•–] Forandring 1").And.Contain("Kun det første dokument tæller.").And.MatchRegex("b\\.json +Ikke JSON\\.");
        text.Should().NotContain("/home/somebody", "a report names no folder of a machine");
    }

    [Fact]
    public void Html_has_the_number_in_every_cell_that_has_a_colour()
    {
        var page = HtmlPage.Read(Html(Of(Change(1), Change(2, "Museet"), Change(3, "Museet"), Change(4, "Museet"))));

        page.All("span").Where(span => span["class"]?.StartsWith("heat ", StringComparison.Ordinal) == true).Select(span => $"{span["class"]}: {span.Text}").Distinct(StringComparer.Ordinal)
            .Should().BeEquivalentTo("heat too-much: 3\u00A0!", "heat some: 1", "heat nothing: 0");
    }

    [Fact]
    public void Html_draws_a_bar_for_each_initiative_in_pictures_that_fit_on_a_page()
    {
        var page = HtmlPage.Read(Html(Of(Enumerable.Range(1, 45).Select(i => Change(i)))));

        page.All("rect").Where(bar => bar["class"]?.StartsWith("bar", StringComparison.Ordinal) == true).Should().HaveCount(45);
        page.All("svg").Should().HaveCount(2);
        page.All().Select(one => one["id"]).OfType<string>().Should().OnlyHaveUniqueItems();
        page.All().Select(one => one["aria-label"]).OfType<string>().Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Report_of_thousands_shows_100_rows_and_how_many_more()
    {
        var portfolio = Of(Enumerable.Range(1, 500).Select(i => Change(i % 60, $"Enhed {i % 130}") with { Id = new(i + 1, 0, 0, new byte[8]), Timeline = i <= 350 ? new() { Starts = On.AddDays(-1) } : new() }));
        var text = Text(portfolio);

        text.Split('\n').Where(line => line.StartsWith("  Ledelse, Enhed", StringComparison.Ordinal)).Should().HaveCount(100);
        text.Should().Contain("… og 30 mere.").And.Contain("… og 250 mere, som rammer færre grupper.").And.Contain("… og 50 mere.").And.Contain("… og 900 mere.").And.Contain("… og 400 mere.");
        Html(portfolio).Length.Should().BeLessThan(400_000);
    }

    [Fact]
    public void Report_of_many_months_has_a_table_for_each_twelve()
    {
        var portfolio = new Portfolio(AalborgPolicy.Rules, On) { Months = 14 };
        portfolio.Add(Change(1), AalborgPolicy.Rules.Assess(Change(1), On));

        Text(portfolio).Should().Contain("Marts 2026 til februar 2027").And.Contain("Marts 2027 til april 2027");
    }

    [Theory]
    [MemberData(nameof(Hostile.All), MemberType = typeof(Hostile))]
    public void Html_keeps_hostile_text_text(string text)
    {
        var title = Hostile.At("/title", text);
        var html = Html(Of(Change(1, text.Trim() is { Length: > 0 } unit && unit.Length < 1_000 ? unit : "x", title), Change(2) with { Timeline = new(), Title = title }), new UnreadableSource(text, new() { Message = new() { Danish = "Nej." } }));

        html.Should().NotContain("<script").And.NotContain("onload=x>").And.NotContain("<img").And.NotContain("\u202E").And.NotContain("\u0007");
        Markdown(Of(Change(1, "x", title))).Should().NotMatchRegex("(?<!\\\\)<script").And.NotContain("\u202E");
        Text(Of(Change(1, "x", title))).Should().NotContain("\u001b").And.NotContain("\u202E");
    }

    [Fact]
    public void Report_shows_no_personal_data()
    {
        var change = Change(1, "Hos cpr 010203-0000", "Vagtplan for cpr 010203-0000");
        change = change with { Who = new() { Stakeholders = [change.Who.Stakeholders[0] with { Name = "cpr 010203-0000" }] } };
        var portfolio = Of(change);

        foreach (var report in new[] { Text(portfolio), Html(portfolio), Markdown(portfolio) })
        {
            report.Should().NotContain("010203").And.MatchRegex("personoplysninger|personal data");
        }
    }

    [Fact]
    public void Report_in_English_says_what_it_says_in_English() =>
        Markdown(Of(Change(1), Change(2), Change(3))).Should().Contain("# Many changes at once").And.Contain("| Management, Skolen | 7 | 3").And.Contain("ends soon");
}
