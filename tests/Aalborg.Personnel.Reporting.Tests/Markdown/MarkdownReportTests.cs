namespace Aalborg.Personnel.Reporting.Tests.Markdown;

public class MarkdownReportTests
{
    private static readonly ReportDocument Harmless = Reports.Of(Reports.Harmless, ignored: ["/titel"]);

    private static string Page(params ReportDocument[] documents) => Reports.Markdown(Language.English, documents);

    private static string Flat(string text) => text.Replace("\\", "", StringComparison.Ordinal);

    [Fact]
    public void WriteMarkdown_of_one_begins_with_title_phase_source_and_readiness()
    {
        var report = Reports.Content(Harmless);

        Flat(Page(Harmless)).Should().StartWith($"# Fælles vagtplan\n\n{report.Standing.When}\n\n{report.Owner}\n\n`a.json`\n\n{report.Lead}\n\n**✗ {report.Standing.Readiness}**\n");
    }

    [Fact]
    public void WriteMarkdown_has_the_parts_of_the_page() =>
        MarkdownPage.Headings(Page(Harmless)).Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Should().Equal(
            Html.HtmlPage.Read(Reports.Html(Language.English, Harmless)).All("h2").Select(one => $"## {one.Text}"));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void WriteMarkdown_has_headings_that_skip_no_level(bool many)
    {
        var levels = MarkdownPage.Headings(many ? Page(Harmless, Reports.Unreadable(), Harmless) : Page(Harmless)).Select(line => line.IndexOf(' ', StringComparison.Ordinal)).ToArray();

        levels[0].Should().Be(1);
        levels.Count(level => level == 1).Should().Be(1);
        levels.Zip(levels.Skip(1)).Should().NotContain(pair => pair.Second > pair.First + 1);
    }

    [Fact]
    public void WriteMarkdown_has_the_tables_of_the_page()
    {
        var page = Html.HtmlPage.Read(Reports.Html(Language.English, Harmless));
        var tables = MarkdownPage.Tables(Flat(Page(Harmless)));

        tables.Should().HaveCount(5);
        tables.Skip(1).Select(table => table.Where((_, i) => i != 1).ToArray()).Should().BeEquivalentTo(
            page.All("table").Select(table => table.Rows().ToArray()), options => options.WithStrictOrdering());
        tables[0].Skip(2).Select(row => row[0]).Should().Equal(Reports.Content(Harmless).Principles.Select(one => one.Name));
        tables.Should().OnlyContain(table => table[1].All(cell => cell == "---"));
    }

    [Fact]
    public void WriteMarkdown_has_each_finding_with_its_message_place_and_remedy()
    {
        var page = Flat(Page(Harmless));

        foreach (var finding in Harmless.Result.Assessment!.Findings)
        {
            page.Should().Contain($"\n{finding.Message(Language.English)}\n").And.Contain($" `{finding.Pointer}`");
            page.Contains($"\n→ {finding.Remedy(Language.English)}\n", StringComparison.Ordinal).Should().Be(finding.Rule.Id != AalborgRule.Why03);
        }
    }

    [Fact]
    public void WriteMarkdown_has_what_people_are_to_judge()
    {
        Flat(Page(Harmless)).Should().ContainAll(Reports.Content(Harmless).Judgements.Select(one => $"\n**? {one.Rule.Title.English} ({one.Rule.Id}; {one.Principle.Name})**\n\n→ {one.Rule.Remedy.English}\n"));
        Page(Reports.Of(Reports.Harmless with { Timeline = new() { Stopped = new(2026, 4, 1) } })).Should().Contain("## What people are to judge\n\nNo judgement is missing.\n");
    }

    [Fact]
    public void WriteMarkdown_says_where_there_is_nothing()
    {
        var page = Page(Reports.Of(Reports.Draft with { Timeline = new() { Stopped = new(2026, 1, 1) } }));

        page.Should().Contain("## Deviations\n\nNo rule is set aside.\n").And.Contain("Nothing is missing.\n").And.NotContain("Unknown members");
        Page(Reports.Of(Reports.Draft)).Should().Contain("## Before, during and after\n\nThere are no dates yet.\n");
    }

    [Fact]
    public void WriteMarkdown_numbers_five_steps_and_counts_the_rest()
    {
        var next = Reports.Content(Harmless).Next!;

        Flat(Page(Harmless)).Should().Contain($"\n1. {next.Steps[0].What} ({next.Steps[0].Rule})\n").And.Contain($"\n5. {next.Steps[4].What} ({next.Steps[4].Rule})\n\n{next.MoreBelow(Language.English)}\n");
    }

    [Fact]
    public void WriteMarkdown_of_201_events_shows_200_and_counts_the_rest()
    {
        Decision[] decisions = [.. Enumerable.Range(0, 201).Select(i => new Decision { Id = $"d{i}", On = new DateOnly(2026, 1, 1).AddDays(i), What = $"Ja {i}" })];
        var page = Page(Reports.Of(Reports.Draft with { Who = new() { Decisions = [.. decisions] } }));

        page.Should().Contain("| Ja 199 |").And.NotContain("| Ja 200 |").And.Contain("\n… and 1 more.\n");
    }

    [Fact]
    public void WriteMarkdown_of_one_that_could_not_be_read_says_why_and_where() =>
        Page(Reports.Unreadable()).Should().StartWith("# b.json\n\n**✗ The document could not be read.**\n\nLine 3, position 7, /titel\n\nMedlemmet er ukendt. (en)\n");

    [Fact]
    public void WriteMarkdown_of_many_has_a_row_for_each_that_leads_to_its_part()
    {
        var page = Page(Harmless, Reports.Unreadable(), Reports.Of(Reports.Draft, source: "c.json"));
        var rows = MarkdownPage.Tables(page)[0];

        rows[0].Should().StartWith(["Change", "Source", "Phase", "Ready for", "We know why"]).And.EndWith(["Errors", "Warnings", "Open"]);
        rows.Skip(2).Select(row => row[0]).Should().Equal("[Fælles vagtplan](#d1)", "[b.json](#d2)", "[Fælles vagtplan](#d3)");
        rows.Skip(2).Select(row => row[1]).Should().Equal("a.json", "✗ could not be read", "c.json");
        rows.Skip(2).Select(row => row[3]).Should().Equal("✗ no: follow-up", "", "✗ no: preparation");
        page.Should().Contain("<a id=\"d1\"></a>\n\n## Fælles vagtplan\n").And.Contain("<a id=\"d2\"></a>\n\n## b.json\n");
    }

    [Fact]
    public void WriteMarkdown_names_no_folder_of_a_machine()
    {
        var (read, unread) = (Reports.Of(Reports.Draft, source: "/home/x/a.json"), Reports.Unreadable("/home/x/b.json"));

        Page(read, unread).Should().Contain("`a.json`").And.Contain("## b.json").And.NotContain("/home");
    }

    [Fact]
    public void WriteMarkdown_says_of_a_principle_what_stands_in_the_way() =>
        MarkdownPage.Tables(Page(Reports.Awaiting))[0].Skip(2).Select(row => row[1]).Should().ContainSingle(cell => cell.Contains(';', StringComparison.Ordinal))
            .Which.Should().EndWith($"; {Reports.Content(Reports.Awaiting).Principles.Single(one => one.InTheWay is not null).InTheWay}");

    [Fact]
    public void WriteMarkdown_has_300_characters_of_a_long_text()
    {
        var page = Page(Reports.Of(Reports.Draft with { Who = new() { Decisions = [new() { Id = "d", On = new(2026, 1, 2), What = new('x', 301) }] } }));

        page.Should().Contain($"| {new string('x', 299)}… |");
    }

    [Fact]
    public void WriteMarkdown_counts_the_activities_without_a_date() =>
        Page(Reports.Of(Reports.Draft with { Timeline = new() { Starts = new(2026, 3, 2) }, WhatAndHow = new() { Plan = new() { Activities = [new() { Id = "a", What = "Afprøvning" }] } } }))
            .Should().Contain("its end is not known. 1 activity has no date.\n");

    [Fact]
    public void WriteMarkdown_of_many_has_the_rules_that_fail_most() =>
        MarkdownPage.Tables(Page(Harmless, Harmless))[1].Skip(2).Should().BeEquivalentTo(
            new Overview([Harmless, Harmless], Language.English).Worst.Select(one => new[] { one.Rule.Id.Value, one.Rule.Title.English, $"{one.Documents}", $"{one.Findings}" }),
            options => options.WithStrictOrdering());

    [Fact]
    public void WriteMarkdown_ends_with_what_the_signs_mean_and_whose_the_sentences_are() =>
        Page(Harmless).Should().EndWith($"\n---\n\n{Marks.Legend(Language.English)}\n\n{new ReportWords(Language.English).About(AalborgPolicy.Rules)}\n");
}
