using System.Globalization;
using System.Text;
using Aalborg.Personnel.Serialization;
using Ical.Net.CalendarComponents;
using Calendar = Ical.Net.Calendar;

namespace Aalborg.Personnel.Reporting.Tests.Calendars;

/// <summary>The calendars are read by a parser that is not ours: Ical.Net.</summary>
public class WriteCalendarTests
{
    private static readonly DateOnly On = new(2026, 3, 10);

    private static readonly ChangeInitiative Change = new()
    {
        Id = new("5a3c8f0d-9a35-4d5e-8f2c-0f4a3f6f7e10"),
        Title = "Ny vagtplan",
        Timeline = new() { Starts = On.AddDays(5) },
        Who = new() { MedDiscussions = [new() { Committee = "Lokal-MED", On = On.AddDays(6) }] },
        Communication = new() { Messages = [new() { Id = "m1", Planned = On.AddDays(7) }, new() { Id = "m2", Planned = On.AddDays(8) }] },
    };

    private static CheckResult Result(ChangeInitiative change, DateOnly? on = null) =>
        CheckResult.Of($"{change.Id}.json", change, AalborgPolicy.Rules.Assess(change, on ?? On));

    private static string Written(params IEnumerable<CheckResult> results)
    {
        using var output = new MemoryStream();
        PersonnelReport.WriteCalendar(output, results, 60, Language.Danish);
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(output.ToArray());
    }

    private static CalendarEvent[] Events(params IEnumerable<CheckResult> results) => [.. Calendar.Load(Written(results))!.Events];

    private static string UidOf(string summary, ChangeInitiative change, DateOnly? on = null) =>
        Events(Result(change, on)).Single(one => one.Summary!.StartsWith(summary, StringComparison.Ordinal)).Uid!;

    [Fact]
    public void WriteCalendar_has_an_event_of_a_whole_day_for_each_date()
    {
        var events = Events(Result(Change));

        events.Select(one => (one.Summary, one.Start!.Value.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), one.End!.Value.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))).Should().Equal(
            ("Forandringen begynder: Ny vagtplan", "2026-03-15", "2026-03-16"),
            ("Drøftelse i MED: Ny vagtplan", "2026-03-16", "2026-03-17"),
            ("Besked skal sendes: Ny vagtplan", "2026-03-17", "2026-03-18"),
            ("Besked skal sendes: Ny vagtplan", "2026-03-18", "2026-03-19"));
        events.Should().OnlyContain(one => one.IsAllDay && one.DtStamp!.Value == new DateTime(2026, 3, 10) && one.Transparency == "TRANSPARENT");
        events.Select(one => one.Uid).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void WriteCalendar_writes_the_lines_that_RFC_5545_asks_for()
    {
        var lines = Written(Result(Change)).Split("\r\n");

        lines.Should().StartWith(["BEGIN:VCALENDAR", "VERSION:2.0"]).And.EndWith(["END:VCALENDAR", ""]);
        lines.Should().Contain(line => line.StartsWith("PRODID:", StringComparison.Ordinal)).And.Contain("METHOD:PUBLISH");
        lines.Should().Contain("DTSTART;VALUE=DATE:20260315").And.Contain("DTEND;VALUE=DATE:20260316").And.Contain("DTSTAMP:20260310T000000Z");
        lines.Should().NotContain(line => line.Contains('\n') || line.Contains('\r'));
    }

    [Fact]
    public void WriteCalendar_is_the_same_every_time() => Written(Result(Change)).Should().Be(Written(Result(Change)));

    [Fact]
    public void WriteCalendar_without_documents_is_a_calendar() => Calendar.Load(Written())!.Events.Should().BeEmpty();

    [Theory]
    [InlineData("Æøå; en, to\\tre: »fire« \"fem\"")]
    [InlineData("\\n\\N;;,,")]
    public void WriteCalendar_keeps_the_title_as_it_is(string title) =>
        Events(Result(Change with { Title = title }))[0].Summary.Should().Be($"Forandringen begynder: {title}");

    [Theory]
    [InlineData("a")]
    [InlineData("æ")]
    [InlineData("€")]
    [InlineData("\U0001F469\u200D\U0001F52C")]
    public void WriteCalendar_folds_lines_at_75_bytes_and_divides_no_character(string part)
    {
        for (var length = 200; length < 206; length++)
        {
            var title = string.Concat(Enumerable.Repeat(part, length / new StringInfo(part).LengthInTextElements / part.EnumerateRunes().Count())) + new string('x', length - 200);
            var written = Written(Result(Change with { Title = title }));

            written.Split("\r\n").Should().OnlyContain(line => Encoding.UTF8.GetByteCount(line) <= 75);
            Calendar.Load(written)!.Events[0]!.Summary.Should().Be($"Forandringen begynder: {title}");
        }
    }

    [Fact]
    public void WriteCalendar_shows_no_title_with_personal_data()
    {
        var written = Written(Result(Change with { Title = "Ny vagtplan for cpr 010203-0000" }));

        written.Should().NotContain("010203").And.Contain("SUMMARY:Forandringen begynder\r\n");
    }

    [Fact]
    public void WriteCalendar_replaces_what_a_terminal_would_obey() =>
        Written(Result(Change with { Title = "a\u202Eb\u0007c" })).Should().Contain("a\uFFFDb\uFFFDc");

    [Fact]
    public void WriteCalendar_has_one_event_of_an_initiative_that_comes_twice() =>
        Events(Result(Change), Result(Change with { Title = "Senere" })).Should().HaveCount(4).And.OnlyContain(one => one.Summary!.EndsWith("Ny vagtplan", StringComparison.Ordinal));

    [Fact]
    public void WriteCalendar_leaves_out_what_could_not_be_read() =>
        Events(CheckResult.Of("a.json", new CheckError { Message = new() { Danish = "Nej." } })).Should().BeEmpty();

    [Fact]
    public void WriteCalendar_keeps_the_uid_of_what_is_moved_and_has_a_higher_sequence()
    {
        var later = Change with { Timeline = new() { Starts = On.AddDays(30) }, Title = "En anden titel" };
        var moved = Change with { Communication = new() { Messages = [new() { Id = "m0", Planned = On.AddDays(3) }, Change.Communication.Messages[1], Change.Communication.Messages[0]] } };

        UidOf("Forandringen", later, On.AddDays(1)).Should().Be(UidOf("Forandringen", Change));
        Events(Result(Change, On.AddDays(1)))[0].Sequence.Should().BeGreaterThan(Events(Result(Change))[0].Sequence);
        Events(Result(moved)).Select(one => one.Uid).Should().Contain(Events(Result(Change)).Select(one => one.Uid));
    }

    [Fact]
    public void WriteCalendar_has_another_uid_for_each_initiative_kind_and_entry()
    {
        MedDiscussion[] discussions = [.. Enumerable.Range(1, 3).Select(i => new MedDiscussion { Committee = "Lokal-MED", On = On.AddDays(i) })];
        Message[] messages = [.. Enumerable.Range(1, 3).Select(i => new Message { Id = "same", Planned = On.AddDays(i) })];
        var change = Change with
        {
            Who = new() { MedDiscussions = [.. discussions] },
            Communication = new() { Messages = [.. messages] },
            WhatAndHow = new() { Plan = new() { Activities = [new() { Id = "same", What = "Noget", Starts = On, Ends = On }] } },
        };

        Events(Result(change), Result(change with { Id = Guid.NewGuid() })).Select(one => one.Uid).Should().HaveCount(18).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void WriteCalendar_refuses_days_out_of_range()
    {
        using var output = new MemoryStream();

        foreach (var days in new[] { -1, 367 })
        {
            FluentActions.Invoking(() => PersonnelReport.WriteCalendar(output, [], days, Language.Danish)).Should().Throw<ArgumentOutOfRangeException>();
        }

        FluentActions.Invoking(() => PersonnelReport.WriteCalendar(output, [], 60, (Language)9)).Should().Throw<System.ComponentModel.InvalidEnumArgumentException>();
        output.Length.Should().Be(0);
    }
}
