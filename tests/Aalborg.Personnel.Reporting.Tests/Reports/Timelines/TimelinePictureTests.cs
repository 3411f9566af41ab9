using System.Globalization;
using Aalborg.Personnel.Reporting.Tests.Sheets;

namespace Aalborg.Personnel.Reporting.Tests.Reports.Timelines;

/// <summary>The timeline of a page: the picture and the table.</summary>
public class TimelinePictureTests
{
    private static readonly Timeline Known = new() { Starts = new(2026, 3, 2), Ends = new(2026, 9, 30) };

    private static HtmlElement PageOf(ChangeInitiative initiative, string on = "2026-05-04", Language language = Language.English) =>
        HtmlPage.Read(Reported.Html(language, Reported.Of(initiative, on)));

    private static HtmlElement PictureOf(ChangeInitiative initiative, string on = "2026-05-04", Language language = Language.English) =>
        PageOf(initiative, on, language).All("svg").Single();

    private static HtmlElement[] Of(HtmlElement picture, string tag, string className) =>
        [.. picture.All(tag).Where(one => (one["class"] ?? "").Split(' ').Contains(className, StringComparer.Ordinal))];

    private static double Number(HtmlElement element, string attribute) => double.Parse(element[attribute]!, CultureInfo.InvariantCulture);

    private static double LeftOf(HtmlElement path) => double.Parse(path["d"]![1..].Split(' ')[0], CultureInfo.InvariantCulture);

    private static ChangeInitiative At(Timeline timeline) => Reported.Draft with { Timeline = timeline };

    private static ChangeInitiative With(int activities) => At(Known) with
    {
        WhatAndHow = new()
        {
            Plan = new()
            {
                Activities = [.. Enumerable.Range(1, activities).Select(i => new Activity { Id = $"a{i}", What = $"Skridt {i}", Starts = new DateOnly(2026, 3, 2).AddDays(i), Ends = new DateOnly(2026, 3, 2).AddDays(i) })],
            },
        },
    };

    [Fact]
    public void Timeline_of_no_dates_says_so_and_has_no_picture()
    {
        PageOf(Reported.Draft).All("svg").Should().BeEmpty();
        PageOf(Reported.Draft).All("p").Select(one => one.Text).Should().Contain("There are no dates yet.");
    }

    [Theory]
    [InlineData(Language.English, "Before", "During", "After")]
    [InlineData(Language.Danish, "Før", "Under", "Efter")]
    public void Picture_has_before_during_and_after_one_after_the_other(Language language, params string[] bands)
    {
        var picture = PictureOf(At(Known with { Closed = new(2026, 12, 31) }), "2026-01-04", language);
        HtmlElement[] areas = [.. Of(picture, "rect", "around"), .. Of(picture, "rect", "during")];

        Of(picture, "text", "band").Select(one => one.Text).Should().ContainInOrder(bands);
        areas.Should().HaveCount(3);
        areas.Sum(area => Number(area, "width")).Should().BeApproximately(960 - 132 - 16, 0.5);
        areas.Should().OnlyContain(area => Number(area, "width") > 0);
    }

    [Fact]
    public void Picture_of_change_without_an_end_has_no_after() =>
        Of(PictureOf(At(new() { Starts = new(2026, 3, 2) })), "text", "band").Select(one => one.Text).Should().Contain(["Before", "During"]).And.NotContain("After");

    [Fact]
    public void Picture_of_change_that_ends_before_it_starts_has_no_after()
    {
        var picture = PictureOf(At(new() { Starts = new(2026, 3, 2), Ends = new(2026, 1, 1) }));

        Of(picture, "text", "band").Select(one => one.Text).Should().NotContain("After");
        picture.All("rect").Should().OnlyContain(area => Number(area, "width") >= 0);
    }

    [Fact]
    public void Picture_of_change_with_unknown_start_says_so() =>
        Of(PictureOf(At(new() { Ends = new(2026, 9, 30) })), "text", "band").Select(one => one.Text).Should().Contain("The start is not known");

    [Fact]
    public void Picture_marks_the_day_where_it_is()
    {
        var (early, late) = (PictureOf(At(Known), "2026-03-02"), PictureOf(At(Known), "2026-09-30"));

        Of(early, "text", "day").Single().Text.Should().Be("2 March 2026");
        LeftOf(Of(early, "path", "day").Single()).Should().BeApproximately(Number(Of(early, "rect", "during").Single(), "x"), 0.1);
        LeftOf(Of(late, "path", "day").Single()).Should().BeGreaterThan(LeftOf(Of(early, "path", "day").Single()));
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2199-12-31")]
    public void Picture_takes_in_a_day_far_outside_the_change(string on)
    {
        var picture = PictureOf(Reported.Harmless, on);

        LeftOf(Of(picture, "path", "day").Single()).Should().BeInRange(132, 944);
        Of(picture, "path", "tick").Length.Should().BeInRange(1, 12);
        picture.All("text").Select(one => Number(one, "x")).Should().OnlyContain(x => x >= 0 && x <= 960);
    }

    [Fact]
    public void Picture_of_one_day_is_drawn()
    {
        var day = new DateOnly(2026, 5, 4);
        var picture = PictureOf(At(new() { Starts = day, Ends = day }));

        Number(Of(picture, "rect", "during").Single(), "width").Should().BeInRange(1, 200, "it is one of fifteen days");
    }

    [Fact]
    public void Picture_marks_when_it_was_closed_or_stopped()
    {
        Of(PictureOf(At(Known)), "path", "ending").Should().BeEmpty();
        Of(PictureOf(At(Known with { Closed = new(2026, 12, 1) })), "text", "ending").Single().Text.Should().Be("closed");
        Of(PictureOf(At(Known with { Stopped = new(2026, 4, 1) }), language: Language.Danish), "text", "ending").Single().Text.Should().Be("stoppet");
    }

    [Fact]
    public void Picture_has_a_row_for_each_kind_and_says_where_there_is_none()
    {
        var picture = PictureOf(At(Known));

        Of(picture, "text", "name").Select(one => one.Text).Should().Equal(Enum.GetValues<TimelineEventKind>().Select(kind => TimelineEvents.NameOf(kind, Language.English)));
        Of(picture, "text", "none").Select(one => one.Text).Should().Equal(Enumerable.Repeat("none", 7));
        Of(PictureOf(Reported.Harmless), "text", "none").Should().BeEmpty();
    }

    [Fact]
    public void Picture_has_every_event_in_a_mark_or_a_bar()
    {
        var picture = PictureOf(Reported.Harmless);
        var drawn = string.Join('\n', picture.All("g").Select(one => one.First("title").Text));

        var timeline = Reported.Subject(Reported.Of(Reported.Harmless)).Timeline;
        drawn.Should().ContainAll(timeline.Events.Select(one => $"{timeline.DatesOf(one)}: {one.What}"));
        Of(picture, "rect", "bar").Should().HaveCount(2);
        Of(picture, "path", "mark").Select(one => one["d"]!.Length).Should().NotBeEmpty();
    }

    [Fact]
    public void Picture_fills_what_has_happened()
    {
        var change = At(Known) with { Who = new() { Decisions = [new() { Id = "d", On = new(2026, 5, 4), What = "Ja" }] } };

        Of(PictureOf(change, "2026-05-04"), "path", "settled").Should().ContainSingle();
        Of(PictureOf(change, "2026-05-03"), "path", "settled").Should().BeEmpty();
        Of(PictureOf(change, "2026-05-03"), "path", "mark").Should().ContainSingle();
    }

    [Theory]
    [InlineData(12, 12, null)]
    [InlineData(13, 11, "… and 2 more")]
    [InlineData(201, 11, "… and 190 more")]
    public void Picture_shows_so_many_activities_and_counts_the_rest(int activities, int bars, string? rest)
    {
        var picture = PictureOf(With(activities));

        Of(picture, "rect", "bar").Should().HaveCount(bars);
        Of(picture, "text", "none").Select(one => one.Text).Where(text => text != "none").Should().Equal(rest is null ? [] : [rest]);
    }

    [Fact]
    public void Picture_is_described_in_words()
    {
        var description = PictureOf(Reported.Harmless).First("desc").Text;

        description.Should().StartWith("The change runs from 2 March 2026 to 30 September 2026.").And.Contain("Decision: 2").And.Contain("Activity: 2").And.EndWith("has all of it.");
    }

    [Fact]
    public void Picture_has_a_thick_edge_around_what_was_to_have_happened()
    {
        var change = With(1) with { Communication = new() { Messages = [new() { Id = "m", Planned = new(2026, 5, 3) }] } };

        Of(PictureOf(change, "2026-05-04"), "path", "overdue").Should().ContainSingle().Which["class"].Should().Be("mark overdue");
        Of(PictureOf(change, "2026-05-04"), "rect", "overdue").Should().ContainSingle().Which["class"].Should().Be("bar overdue");
        Of(PictureOf(change, "2026-03-03"), "path", "overdue").Should().BeEmpty();
        Of(PictureOf(change, "2026-03-03"), "rect", "overdue").Should().BeEmpty();
    }

    [Fact]
    public void Picture_fills_a_mark_in_part_where_some_of_it_has_happened()
    {
        var decision = new Decision { Id = "d", On = new(2026, 5, 4), What = "Ja" };
        var change = At(Known) with { Who = new() { Decisions = [decision, decision with { Id = "e", On = new(2026, 5, 5) }] } };

        Of(PictureOf(change, "2026-05-04"), "path", "mark").Should().ContainSingle().Which["class"].Should().Be("mark begun");
        Of(PictureOf(change, "2026-05-05"), "path", "mark").Should().ContainSingle().Which["class"].Should().Be("mark settled");
    }

    [Theory]
    [InlineData("2026-05-01", true)]
    [InlineData("2026-04-30", false)]
    public void Picture_of_change_that_is_stopped_ends_where_it_was_stopped(string on, bool isOver) =>
        Of(PictureOf(At(new() { Starts = new(2026, 3, 2), Stopped = new(2026, 5, 1) }), on), "text", "band").Any(one => one.Text == "After").Should().Be(isOver);

    [Fact]
    public void Picture_draws_what_goes_on_until_the_change_ends_and_not_as_overdue()
    {
        var change = At(Known) with { WhatAndHow = new() { Plan = new() { Activities = [new() { Id = "a", What = "Skridt", Starts = new(2026, 3, 2) }] } } };
        var bar = Of(PictureOf(change), "rect", "bar").Single();

        bar["class"].Should().Be("bar open-ended");
        Number(bar, "width").Should().BeApproximately(Number(Of(PictureOf(change), "rect", "during").Single(), "width"), 0.2);
    }

    [Theory]
    [InlineData("2026-03-05")]
    [InlineData("2026-04-10")]
    [InlineData("2026-05-04")]
    [InlineData("2026-06-20")]
    [InlineData("2026-11-28")]
    public void Picture_has_no_label_that_the_line_of_the_day_crosses(string on)
    {
        var picture = PictureOf(Everywhere.Saying(place => place == "/title" ? "Plan" : $"En lang tekst om {place.Replace('/', ' ')}"), on);
        var day = LeftOf(Of(picture, "path", "day").Single());

        foreach (var label in Of(picture, "text", "label"))
        {
            var (x, width) = (Number(label, "x"), label.Text.Length * 6.0);
            var (from, to) = label["class"] == "label before" ? (x - width, x) : (x, x + width);
            (from < day && to > day).Should().BeFalse("»{0}« goes from {1} to {2}, and the day is at {3}", label.Text, from, to, day);
        }
    }

    [Fact]
    public void Table_has_every_event()
    {
        var timeline = Reported.Subject(Reported.Of(Reported.Harmless)).Timeline;

        Reported.Rows(new TimelineSection(), Reported.Of(Reported.Harmless)).Should().BeEquivalentTo(
            timeline.Events.Select(one => new[] { timeline.DatesOf(one), one.What + (one.Overdue is null ? "" : $" ({one.Overdue})"), TimelineEvents.NameOf(one.Kind, Language.English) }),
            options => options.WithStrictOrdering());
    }

    [Theory]
    [InlineData(200, 200, null)]
    [InlineData(203, 200, "… and 3 more.")]
    public void Table_has_200_events_and_counts_the_rest(int activities, int rows, string? rest)
    {
        Reported.Rows(new TimelineSection(), Reported.Of(With(activities))).Should().HaveCount(rows);
        PageOf(With(activities)).All("section").Single(one => one["class"] == "timeline").All("p").Select(one => one.Text).Should().Equal(rest is null ? [] : [rest]);
    }

    [Fact]
    public void Table_has_300_characters_of_a_long_text()
    {
        Decision Saying(int length) => new() { Id = $"d{length}", On = new(2026, 5, 4), What = new('x', length) };

        Reported.Rows(new TimelineSection(), Reported.Of(At(Known) with { Who = new() { Decisions = [Saying(300), Saying(301)] } })).Select(row => row[1])
            .Should().Equal(new('x', 300), $"{new string('x', 299)}…");
    }

    [Fact]
    public void Caption_says_what_the_signs_of_the_picture_mean() =>
        PageOf(At(Known)).First("figcaption").Text.Should().EndWith("The dashed line is 4 May 2026. Filled: had happened by that day. Hollow: not yet. Thick edge: should have happened.");
}
