using System.Globalization;

namespace Aalborg.Personnel.Reporting.Tests;

/// <summary>A document may be long; its report stays one that somebody can read.</summary>
public class LongDocumentTests
{
    private const int Many = 20_000;

    private static readonly ChangeInitiative Long = Reported.Draft with
    {
        Timeline = new() { Starts = new(2026, 3, 2) },
        Why = new() { Effects = [.. Enumerable.Range(0, Many).Select(i => new Effect { Id = Id("e", i), What = Id("Færre skift ", i) })] },
        WhatAndHow = new() { Plan = new() { Activities = [.. Enumerable.Range(0, Many).Select(i => new Activity { Id = Id("a", i), What = "Oplæring", Starts = new(2026, 3, 9) })] } },
        Communication = new() { Messages = [.. Enumerable.Range(0, Many).Select(i => new Message { Id = Id("m", i), Planned = new(2026, 5, 9) })] },
    };

    [Fact]
    public void Report_names_the_first_places_and_counts_the_rest()
    {
        string[] reports = [Reported.Html(Language.Danish, Reported.Of(Long, "2026-05-04")), Reported.Markdown(Language.Danish, Reported.Of(Long, "2026-05-04")), Reported.Text(Language.Danish, Reported.Of(Long, "2026-05-04"))];

        reports.Should().OnlyContain(report => report.Contains("Effekten »Færre skift 19«", StringComparison.Ordinal) && !report.Contains("Effekten »Færre skift 20«", StringComparison.Ordinal));
        reports.Should().OnlyContain(report => report.Contains("… og 19980 mere.", StringComparison.Ordinal) && report.Length < 200_000);
    }

    /// <summary>A message that names dates is another one for each entry.</summary>
    [Theory]
    [InlineData(20, 0)]
    [InlineData(21, 1)]
    [InlineData(5000, 4980)]
    public void Messages_that_name_dates_are_written_of_the_first_and_the_rest_counted(int entries, int more)
    {
        var first = new DateOnly(2026, 1, 1);
        var document = Reported.Of(
            Reported.Draft with
            {
                Who = new() { MedDiscussions = [.. Enumerable.Range(0, entries).Select(i => new MedDiscussion { Committee = "Lokal-MED", On = first.AddDays(i), Informed = first.AddDays(i + 1) })] },
            },
            "2026-05-04");

        foreach (var page in new[] { Reported.Html(Language.English, document), Reported.Markdown(Language.English, document) })
        {
            page.Should().Contain("MED discussion 20 (Lokal-MED) › Informed").And.NotContain("MED discussion 21 (Lokal-MED) › Informed");
            page.Contains($"… and {more} more.", StringComparison.Ordinal).Should().Be(more > 0);
            page.Length.Should().BeLessThan(200_000);
        }
    }

    [Fact]
    public void Rows_of_history_and_deviations_beyond_the_first_are_counted()
    {
        var change = Reported.Draft with
        {
            Judgements = [.. Enumerable.Range(0, 150).Select(_ => new Judgement { Rule = AalborgRule.Why13, On = new(2026, 1, 1), JudgedBy = "Lokal-MED" })],
            Deviations = [.. Enumerable.Range(0, 160).Select(_ => new Deviation { Rule = AalborgRule.Why02, Reason = "Senere", DecidedBy = "Styregruppen", On = new(2026, 1, 1) })],
        };

        Reported.Text(Language.English, Reported.Of(change, "2026-05-04")).Should().Contain("… and 50 more.").And.Contain("… and 60 more.");
    }

    [Fact]
    public void Members_that_were_not_read_are_a_hundred_and_counted()
    {
        var ignored = Reported.Of(Reported.Draft, ignored: [.. Enumerable.Range(0, 103).Select(i => Id("/x", i))]);

        Reported.Text(Language.English, ignored).Should().Contain("• /x99\n").And.NotContain("/x100").And.Contain("… and 3 more.");
    }

    [Fact]
    public void Events_of_one_day_stand_in_the_order_of_the_document()
    {
        Message[] messages = [.. Enumerable.Range(0, 50).Select(i => new Message { Id = Id("m", i), Planned = new(2026, 5, 9), Content = Id("besked", i) })];
        var subject = Reported.Subject(Reported.Of(Reported.Draft with { Communication = new() { Messages = [.. messages] } }, "2026-05-04"));

        subject.Timeline.Events.Select(one => one.What).Should().Equal(messages.Select(message => message.Content));
    }

    private static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");
}
