using Aalborg.Personnel.Reporting.Tests.Sheets;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Reports;

/// <summary>The report of many documents.</summary>
public class DocumentsReportTests
{
    private static readonly CheckResult Harmless = Reported.Of(Reported.Harmless, ignored: ["/titel"]);

    private static readonly CheckResult[] Three = [Harmless, Reported.Unreadable(), Reported.Of(Reported.Draft, source: "c.json")];

    private static HtmlElement Page(params CheckResult[] documents) => HtmlPage.Read(Reported.Html(Language.English, documents));

    [Fact]
    public void Overview_has_a_row_for_each_document()
    {
        var verdicts = Harmless.Assessment!.Verdicts.Select(one => $"{one.Verdict.AsStatus().Sign()} {one.Verdict.InWords().English}");
        var row = new OverviewRow(Harmless, Language.English);
        var rows = MarkdownPage.Tables(Reported.Markdown(Language.English, Three))[0];

        rows[0].Should().Equal("Change", "Phase", "Ready for", "We know why", "We know who", "We know what and how", "We communicate", "Missing", "Not due", "Remarks", "Source");
        rows[2].Should().Equal(["[Fælles vagtplan](#d1)", "implementation", "✗ no: follow-up", .. verdicts, $"{row.Requirements}", $"{row.Open}", $"{row.Remarks}", "a.json"]);
        rows[3].Should().Equal("[b.json](#d2)", "✗ could not be read", "", "", "", "", "", "", "", "", "b.json");
        rows[4][0].Should().Be("[Fælles vagtplan](#d3)");
    }

    [Fact]
    public void Overview_leads_to_each_document()
    {
        var page = Page(Three);

        page.All("section").Single(one => one["class"] == "overview").All("a").Select(link => page.ById(link["href"]![1..]).First("h2").Text)
            .Should().Equal("Fælles vagtplan", "b.json", "Fælles vagtplan");
        Reported.Markdown(Language.English, Three).Should().Contain("<a id=\"d1\"></a>\n\n## Fælles vagtplan\n").And.Contain("<a id=\"d2\"></a>\n\n## b.json\n");
    }

    [Fact]
    public void Overview_comes_first_on_a_page_and_last_at_a_prompt()
    {
        int Of(string report, string text) => report.IndexOf(text, StringComparison.Ordinal);
        var (page, text) = (Reported.Markdown(Language.English, Three), Reported.Text(Language.English, Three));

        Of(page, "Overview").Should().BeLessThan(Of(page, "The principles"));
        Of(text, "Overview").Should().BeGreaterThan(Of(text, "The principles"));
    }

    [Fact]
    public void Overview_is_left_out_of_one_document() => Reported.Text(Language.English, Harmless).Should().NotContain("Overview");

    [Fact]
    public void Overview_has_the_rules_that_are_missing_most_often()
    {
        var overview = new Overview(Language.English);
        overview.Add(Harmless);
        overview.Add(Harmless);
        var rows = MarkdownPage.Tables(Reported.Markdown(Language.English, Harmless, Harmless))[1];

        rows[0].Should().Equal("Rule", "Requirement", "Documents", "Places");
        rows.Skip(2).Should().BeEquivalentTo(
            overview.Worst.Select(one => new[] { one.Rule.Id.Value, one.Rule.Title.English, $"{one.Documents}", $"{one.Findings}" }), options => options.WithStrictOrdering());
        Page(Reported.Unreadable(), Reported.Unreadable()).All("h2").Should().NotContain(one => one.Text == "What is missing most often");
    }

    [Fact]
    public void Text_writes_a_document_before_it_asks_for_the_next()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var written = new List<int>();
        IEnumerable<CheckResult> Documents()
        {
            foreach (var document in Three)
            {
                written.Add(output.ToString().Length);
                yield return document;
            }
        }

        PersonnelReport.WriteText(output, Documents(), Language.Danish);
        written.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
    }

    [Fact]
    public void Report_names_no_folder_of_a_machine()
    {
        var (read, unread) = (Reported.Of(Reported.Draft, source: "/home/x/a.json"), Reported.Unreadable("/home/x/b.json"));

        foreach (var report in (string[])[Reported.Html(Language.Danish, read, unread), Reported.Markdown(Language.Danish, read, unread), Reported.Text(Language.Danish, read, unread)])
        {
            report.Should().Contain("a.json").And.Contain("b.json").And.NotContain("/home");
        }
    }

    [Fact]
    public void Report_ends_with_what_the_signs_mean_whose_the_sentences_are_and_the_source()
    {
        Page(Harmless).First("footer").Children.Select(one => one.Text).Should().SatisfyRespectively(
            legend => legend.Should().Be(StatusSigns.Legend(Language.English)),
            about => about.Should().StartWith("The sentences are those of Aalborg Kommune,"),
            source => source.Should().Be("Source: a.json"));
        Page(Reported.Unreadable()).First("footer").Children.Should().ContainSingle("nothing is quoted, and its source is its title");
        Reported.Markdown(Language.Danish, Harmless).Should().Contain("Sætningerne er Aalborg Kommunes egne");
    }
}
