using System.Globalization;

namespace Aalborg.Personnel.Reporting.Tests;

/// <summary>A document may be long; its report stays one that somebody can read.</summary>
public class LongDocumentTests
{
    private const int Many = 20_000;

    private static readonly ChangeInitiative Long = Reports.Draft with
    {
        Timeline = new() { Starts = new(2026, 3, 2) },
        Why = new() { Effects = [.. Enumerable.Range(0, Many).Select(i => new Effect { Id = Id("e", i), What = "Færre skift" })] },
        WhatAndHow = new() { Plan = new() { Activities = [.. Enumerable.Range(0, Many).Select(i => new Activity { Id = Id("a", i), What = "Oplæring", Starts = new(2026, 3, 9) })] } },
        Communication = new() { Messages = [.. Enumerable.Range(0, Many).Select(i => new Message { Id = Id("m", i), Planned = new(2026, 5, 9) })] },
    };

    [Fact]
    public void Html_names_the_first_places_and_counts_the_rest()
    {
        var page = Reports.Html(Language.English, Reports.Of(Long, "2026-05-04"));

        page.Should().Contain("/why/effects/99/for").And.NotContain("/why/effects/100/for");
        page.Should().Contain("… and 19900 more.").And.Contain("… and 39800 more.");
        page.Length.Should().BeLessThan(400_000);
    }

    [Fact]
    public void Markdown_names_the_first_places_and_counts_the_rest()
    {
        var page = Reports.Markdown(Language.Danish, Reports.Of(Long, "2026-05-04"));

        page.Should().Contain("/why/effects/99/for").And.NotContain("/why/effects/100/for");
        page.Should().Contain("… og 19900 mere.").And.Contain("… og 39800 mere.");
        page.Length.Should().BeLessThan(400_000);
    }

    /// <summary>A message that names dates is another one for each entry.</summary>
    [Theory]
    [InlineData(20, 0)]
    [InlineData(21, 1)]
    [InlineData(5000, 4980)]
    public void Messages_that_name_dates_are_written_of_the_first_and_the_rest_counted(int entries, int more)
    {
        var first = new DateOnly(2026, 1, 1);
        var document = Reports.Of(
            Reports.Draft with
            {
                Who = new() { MedDiscussions = [.. Enumerable.Range(0, entries).Select(i => new MedDiscussion { Committee = "Lokal-MED", On = first.AddDays(i), Informed = first.AddDays(i + 1) })] },
            },
            "2026-05-04");

        foreach (var page in new[] { Reports.Html(Language.English, document), Reports.Markdown(Language.English, document) })
        {
            page.Should().Contain("/who/medDiscussions/19/informed").And.NotContain("/who/medDiscussions/20/informed");
            page.Contains($"… and {more} more.", StringComparison.Ordinal).Should().Be(more > 0);
            page.Length.Should().BeLessThan(200_000);
        }
    }

    [Fact]
    public void Answers_and_deviations_beyond_the_first_are_counted()
    {
        var change = Reports.Draft with
        {
            Judgements = [.. Enumerable.Range(0, 150).Select(_ => new Judgement { Rule = AalborgRule.Why13, On = new(2026, 1, 1), JudgedBy = "Lokal-MED" })],
            Deviations = [.. Enumerable.Range(0, 160).Select(_ => new Deviation { Rule = AalborgRule.Why02, Reason = "Senere", DecidedBy = "Styregruppen", On = new(2026, 1, 1) })],
        };

        Reports.Html(Language.English, Reports.Of(change, "2026-05-04")).Should().Contain("… and 50 more.").And.Contain("… and 60 more.");
        Reports.Markdown(Language.English, Reports.Of(change, "2026-05-04")).Should().Contain("… and 50 more.").And.Contain("… and 60 more.");
    }

    [Fact]
    public void Events_of_one_day_stand_in_the_order_of_the_document()
    {
        Message[] messages = [.. Enumerable.Range(0, 50).Select(i => new Message { Id = Id("m", i), Planned = new(2026, 5, 9), Content = Id("besked", i) })];
        var report = Reports.Content(Reports.Of(Reports.Draft with { Communication = new() { Messages = [.. messages] } }, "2026-05-04"));

        report.Chronicle.Events.Select(one => one.What).Should().Equal(messages.Select(message => message.Content));
    }

    private static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");
}
