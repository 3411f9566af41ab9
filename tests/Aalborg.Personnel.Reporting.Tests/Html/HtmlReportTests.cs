namespace Aalborg.Personnel.Reporting.Tests.Html;

/// <summary>What stands on a page.</summary>
public class HtmlReportTests
{
    private static readonly ReportDocument Harmless = Reports.Of(Reports.Harmless, ignored: ["/titel"]);

    private static HtmlElement Page(params ReportDocument[] documents) => HtmlPage.Read(Reports.Html(Language.English, documents));

    private static HtmlElement SectionOf(HtmlElement page, string heading) =>
        page.All("section").Single(one => one.Children.First().Name == "h2" && one.Children.First().Text == heading);

    private static HtmlElement TableOf(HtmlElement page, string heading) => SectionOf(page, heading).All("table").Single();

    [Fact]
    public void WriteHtml_of_one_begins_with_title_phase_source_and_readiness()
    {
        var page = Page(Harmless);
        var report = Reports.Content(Harmless);

        page.First("header").Children.Select(one => one.Text).Should().Equal("Fælles vagtplan", report.Standing.When, report.Owner, "a.json");
        page.First("main").Children.Take(2).Select(one => one.Text).Should().Equal(report.Lead, $"✗ {report.Standing.Readiness}");
        page.First("main").Children.ElementAt(1)["class"].Should().Be("standing error");
    }

    [Fact]
    public void WriteHtml_of_one_has_the_parts_in_order() =>
        Page(Harmless).All("h2").Select(one => one.Text).Should().Equal(
            "Unknown members that were not read",
            "The principles",
            "What to do next, before follow-up",
            "The questions the good change begins with",
            "Before, during and after",
            "What is missing",
            "What people are to judge",
            "Deviations");

    [Theory]
    [InlineData("2026-04-01", null)]
    [InlineData(null, "2026-04-01")]
    public void WriteHtml_of_what_is_over_has_the_parts_that_still_mean_something(string? stopped, string? closed)
    {
        var timeline = new Timeline
        {
            Starts = new(2026, 3, 2),
            Stopped = stopped is null ? null : Reports.Date(stopped),
            Closed = closed is null ? null : Reports.Date(closed),
        };
        var headings = Page(Reports.Of(Reports.Harmless with { Timeline = timeline })).All("h2").Select(one => one.Text);

        headings.Should().Contain(["The principles", "What is missing", "Deviations"]);
        headings.Contains("The questions the good change begins with", StringComparer.Ordinal).Should().Be(stopped is null);
        headings.Contains("Still missing", StringComparer.Ordinal).Should().Be(stopped is null);
    }

    [Fact]
    public void WriteHtml_has_the_four_principles_with_their_verdicts() =>
        SectionOf(Page(Harmless), "The principles").All("li").Select(one => one.Text.Replace('\u00A0', ' ')).Should().Equal(
            Reports.Content(Harmless).Principles.Select(one => $"{one.Name}{one.Verdict.AsMark().Sign()} {one.Verdict.InWords().English}{one.InTheWay}"));

    [Fact]
    public void WriteHtml_says_of_a_principle_what_stands_in_the_way()
    {
        var report = Reports.Content(Reports.Awaiting);

        SectionOf(Page(Reports.Awaiting), "The principles").All("span").Where(one => one["class"] == "weight").Select(one => one.Text)
            .Should().Equal(report.Principles.Select(one => one.InTheWay).OfType<string>()).And.ContainSingle();
    }

    [Fact]
    public void WriteHtml_has_the_seven_questions_with_their_answers() =>
        TableOf(Page(Harmless), "The questions the good change begins with").Rows().Skip(1).Should().BeEquivalentTo(
            Harmless.Result.Assessment!.Questions.Select(one => new[]
            {
                one.Question.Id, one.Question.Statement.Text.English, $"{one.State.AsMark().Sign()} {one.State.InWords().English}",
            }),
            options => options.WithStrictOrdering());

    [Fact]
    public void WriteHtml_has_each_finding_with_its_message_place_and_remedy()
    {
        var missing = SectionOf(Page(Harmless), "What is missing");

        foreach (var finding in Harmless.Result.Assessment!.Findings)
        {
            var article = missing.ById($"d1-rule-{finding.Rule.Id}");
            article.All("p").Select(one => one.Text).Should().Contain(finding.Message(Language.English));
            article.All("code").Select(one => one.Text).Should().Contain(finding.Pointer);
            article.All("p").Any(one => one.Text == finding.Remedy(Language.English)).Should().Be(finding.Rule.Id != AalborgRule.Why03, "nothing is to be done where a rule is set aside");
            article.All("blockquote").Should().HaveCount(finding.Statements.Count);
        }
    }

    [Fact]
    public void WriteHtml_sets_apart_what_is_inferred()
    {
        foreach (var article in SectionOf(Page(Harmless), "What is missing").All("article"))
        {
            var rule = AalborgPolicy.Rules[new(article["id"]!["d1-rule-".Length..])];
            article["class"]!.Split(' ').Contains("inferred", StringComparer.Ordinal).Should().Be(rule.IsInferred);
        }
    }

    [Fact]
    public void WriteHtml_has_what_people_are_to_judge()
    {
        SectionOf(Page(Harmless), "What people are to judge").All("article").Select(one => one["id"])
            .Should().Equal("d1-rule-WHO-13", "d1-rule-WHO-14", "d1-rule-HOW-13", "d1-rule-COM-12");
        SectionOf(Page(Reports.Of(Reports.Draft with { Timeline = new() { Stopped = new(2026, 4, 1) } })), "What people are to judge").Text
            .Should().EndWith("No judgement is missing.\n");
    }

    [Fact]
    public void WriteHtml_has_the_answers_that_were_given_below_what_people_are_to_judge()
    {
        var section = SectionOf(Page(Harmless), "What people are to judge");

        section.All("h3").Last().Text.Should().Be("Answers that were given");
        section.All("table").Single().Rows().First().Should().Equal("Question", "Answer", "By", "On", "Note");
        section.All("table").Single().Rows().Skip(1).Should().BeEquivalentTo(
            Reports.Content(Harmless).Answers.Select(one => new[] { one.Question, one.Answer, one.By, one.On, one.Note }), options => options.WithStrictOrdering());
        SectionOf(Page(Reports.Of(Reports.Draft)), "What people are to judge").All("table").Should().BeEmpty();
    }

    [Fact]
    public void WriteHtml_has_the_deviations_with_reason_and_end()
    {
        TableOf(Page(Harmless), "Deviations").Rows().Skip(1).Should().BeEquivalentTo(
            Reports.Content(Harmless).Deviations.Select(one => new[] { one.Rule, one.Reason, one.DecidedBy, one.Period, one.Standing }),
            options => options.WithStrictOrdering());
        SectionOf(Page(Reports.Of(Reports.Draft)), "Deviations").Text.Should().Contain("No rule is set aside.");
    }

    [Fact]
    public void WriteHtml_names_the_members_that_were_not_read()
    {
        SectionOf(Page(Harmless), "Unknown members that were not read").All("code").Select(one => one.Text).Should().Equal("/titel");
        Page(Reports.Of(Reports.Draft)).All("h2").Should().NotContain(one => one.Text.StartsWith("Unknown", StringComparison.Ordinal));
    }

    [Fact]
    public void WriteHtml_of_a_principle_without_findings_says_that_nothing_is_missing() =>
        Page(Reports.Of(Reports.Draft with { Timeline = new() { Stopped = new(2026, 1, 1) } })).All("section").Where(one => one["class"] == "principle")
            .Select(one => one.Children.Last().Text).Should().Equal(Enumerable.Repeat("Nothing is missing.", 4));

    [Fact]
    public void WriteHtml_of_one_that_could_not_be_read_says_why_and_where()
    {
        var page = Page(Reports.Unreadable());

        page.First("main").Children.Select(one => one.Text.Trim())
            .Should().Equal("b.json", "✗ The document could not be read.", "Line 3, position 7, /titel", "Medlemmet er ukendt. (en)");
    }

    [Fact]
    public void WriteHtml_of_many_has_a_row_for_each_that_leads_to_its_part()
    {
        var page = Page(Harmless, Reports.Unreadable(), Reports.Of(Reports.Draft, source: "c.json"));
        var table = page.All("table").Single(one => one["class"] == "overview");
        var verdicts = Harmless.Result.Assessment!.Verdicts.Select(one => $"{one.Verdict.AsMark().Sign()} {one.Verdict.InWords().English}");
        var row = new OverviewRow(Harmless.Result, Language.English);

        table.Rows().First().Should().Equal("Change", "Phase", "Ready for", "We know why", "We know who", "We know what and how", "We communicate", "Errors", "Warnings", "Open");
        table.Rows().ElementAt(1).Should().Equal(["Fælles vagtplana.json", "implementation", "✗ no: follow-up", .. verdicts, $"{row.Errors}", $"{row.Warnings}", $"{row.Open}"]);
        table.Rows().ElementAt(2).Should().Equal("b.json", "✗ could not be read");
        table.All("a").Select(link => page.ById(link["href"]![1..]).First("h2").Text).Should().Equal("Fælles vagtplan", "b.json", "Fælles vagtplan");
    }

    [Fact]
    public void WriteHtml_of_many_has_the_rules_that_fail_most()
    {
        var overview = new Overview([Harmless, Harmless], Language.English);
        var rows = TableOf(Page(Harmless, Harmless), "The rules that fail most").Rows();

        rows.First().Should().Equal("Rule", "What it asks for", "Documents", "Places");
        rows.Skip(1).Should().BeEquivalentTo(
            overview.Worst.Select(one => new[] { one.Rule.Id.Value, one.Rule.Title.English, $"{one.Documents}", $"{one.Findings}" }), options => options.WithStrictOrdering());
        Page(Reports.Unreadable(), Reports.Unreadable()).All("h2").Should().NotContain(one => one.Text == "The rules that fail most");
    }

    [Fact]
    public void WriteHtml_of_many_says_nothing_of_the_readiness_of_what_is_stopped() =>
        Page(Harmless, Reports.Of(Reports.Draft with { Timeline = new() { Stopped = new(2026, 1, 1) } })).All("table").Single(one => one["class"] == "overview").Rows().Last()[2]
            .Should().BeEmpty();

    [Fact]
    public void WriteHtml_names_no_folder_of_a_machine()
    {
        var (read, unread) = (Reports.Of(Reports.Draft, source: "/home/x/a.json"), Reports.Unreadable("/home/x/b.json"));

        Reports.Html(Language.Danish, read).Should().Contain(">a.json<").And.NotContain("/home");
        Reports.Html(Language.Danish, unread).Should().Contain(">b.json<").And.NotContain("/home");
        Reports.Html(Language.Danish, read, unread).Should().Contain(">a.json<").And.Contain(">b.json<").And.NotContain("/home");
    }

    [Fact]
    public void WriteHtml_ends_with_what_the_signs_mean_and_whose_the_sentences_are()
    {
        Page(Harmless).First("footer").Children.Select(one => one.Text).Should().Equal(Marks.Legend(Language.English), new ReportWords(Language.English).About(AalborgPolicy.Rules));
        Page(Reports.Unreadable()).First("footer").Children.Should().ContainSingle("nothing is quoted");
    }
}
