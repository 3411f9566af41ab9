namespace Aalborg.Personnel.Reporting.Tests.Reports.Initiative;

public class ActionsSectionTests
{
    private static readonly Stakeholder Team = new() { Id = "team", Name = "Teamet", Level = StakeholderLevel.Employees };

    private static readonly ChangeInitiative Change = Reported.Draft with { Timeline = new() { Starts = new(2026, 3, 2) }, Who = new() { Stakeholders = [Team] } };

    private static IReadOnlyList<string[]> Of(ChangeInitiative initiative, Language language = Language.English, string on = "2026-05-04") =>
        Reported.Rows(new ActionsSection(), Reported.Of(initiative, on), language);

    private static ChangeInitiative Planning(params ReadOnlySpan<Activity> activities) => Change with { WhatAndHow = new() { Plan = new() { Activities = [.. activities] } } };

    private static ChangeInitiative Telling(params ReadOnlySpan<Message> messages) => Change with { Communication = new() { Messages = [.. messages] } };

    private static Activity Activity(string id, string? starts = null, string? ends = null, string? done = null) => new()
    {
        Id = id,
        What = $"Skridt {id}",
        Starts = starts is null ? null : Reported.Date(starts),
        Ends = ends is null ? null : Reported.Date(ends),
        Done = done is null ? null : Reported.Date(done),
        Responsible = "team",
    };

    [Fact]
    public void Activity_has_its_date_and_who_is_responsible()
    {
        Of(Planning(Activity("a", "2026-06-01", "2026-06-30")))[0].Should().Equal("1 June 2026", "Skridt a", "Teamet");
        Of(Planning(Activity("a", "2026-05-01", "2026-06-30")))[0].Should().Equal("by 30 June 2026", "Skridt a", "Teamet");
        Of(Planning(Activity("a", "2026-05-01", "2026-06-30")), Language.Danish)[0].Should().Equal("inden 30. juni 2026", "Skridt a", "Teamet");
    }

    [Fact]
    public void Activity_without_an_end_goes_on_and_is_not_overdue()
    {
        Of(Planning(Activity("a", "2026-03-01")))[0].Should().Equal("since 1 March 2026", "Skridt a", "Teamet");
        Of(Planning(Activity("a", "2026-03-01")), Language.Danish)[0].Should().Equal("i gang siden 1. marts 2026", "Skridt a", "Teamet");
    }

    [Theory]
    [InlineData("2026-05-03", true)]
    [InlineData("2026-05-04", false)]
    public void Activity_is_overdue_from_the_day_after_its_end(string ends, bool isOverdue) =>
        Of(Planning(Activity("a", "2026-03-01", ends)))[0][0].StartsWith("✗ overdue ", StringComparison.Ordinal).Should().Be(isOverdue);

    [Fact]
    public void Activity_that_is_done_is_left_out() => Of(Planning(Activity("a", "2026-03-01", "2026-09-01", "2026-05-04"))).Should().NotContain(row => row[1] == "Skridt a");

    [Fact]
    public void Message_has_whom_it_is_to_and_is_overdue_when_its_day_has_passed()
    {
        Message message = new() { Id = "m", Planned = new(2026, 5, 4), To = ["team"], Content = "Sådan går det" };

        Of(Telling(message))[0].Should().Equal("4 May 2026", "Message: Sådan går det", "to Teamet");
        Of(Telling(message), Language.Danish, "2026-05-05")[0].Should().Equal("✗ overskredet 4. maj 2026", "Besked: Sådan går det", "til Teamet");
        Of(Telling(message with { Sent = new(2026, 5, 4) })).Should().NotContain(row => row[1].StartsWith("Message", StringComparison.Ordinal));
    }

    [Fact]
    public void Med_date_that_is_next_is_named_or_said_to_be_missing()
    {
        var discussing = Change with { Who = Change.Who with { MedDiscussions = [new() { Committee = "Lokal-MED", On = new(2026, 6, 1) }, new() { Committee = "Lokal-MED", On = new(2026, 7, 1) }] } };

        Of(discussing).Should().ContainSingle().Which.Should().Equal("1 June 2026", "Discussion in MED: Lokal-MED", "");
        Of(discussing, on: "2026-07-02").Should().ContainSingle().Which.Should().Equal("not agreed", "Next discussion in MED", "");
        Of(Change, Language.Danish).Should().ContainSingle().Which.Should().Equal("ikke aftalt", "Næste drøftelse i MED", "");
    }

    [Fact]
    public void Input_without_a_response_in_time_is_overdue()
    {
        var asked = Change with { Communication = new() { Input = [new() { Id = "i", Received = new(2026, 1, 5), From = "team", Content = "Hvornår?" }] } };

        Of(asked)[0].Should().Equal("✗ overdue 5 January 2026", "Answer to input: Hvornår?", "to Teamet");
        Of(asked, Language.Danish)[0][1].Should().Be("Svar på input: Hvornår?");
        Of(asked, on: "2026-01-20").Should().NotContain(row => row[1].Contains("Hvornår?", StringComparison.Ordinal));
    }

    [Fact]
    public void Effect_whose_result_nobody_has_noted_is_overdue()
    {
        var effect = new Effect { Id = "e", What = "Ro", For = ["team"], Due = new(2026, 5, 3) };
        ChangeInitiative With(Effect one) => Change with { Why = new() { Effects = [one] } };

        Of(With(effect))[0].Should().Equal("✗ overdue 3 May 2026", "Result of the effect: Ro", "Teamet");
        Of(With(effect with { Due = new(2026, 5, 4) })).Should().NotContain(row => row[1].Contains("Ro", StringComparison.Ordinal));
        Of(With(effect with { Result = new() { On = new(2026, 5, 4), What = "Ja" } })).Should().NotContain(row => row[1].Contains("Ro", StringComparison.Ordinal));
    }

    [Fact]
    public void Overdue_are_four_and_the_rest_is_counted()
    {
        var late = Planning([.. Enumerable.Range(1, 6).Select(i => Activity($"{i}", "2026-03-01", $"2026-04-0{i}"))]);

        Of(late).Count(row => row[0].StartsWith('✗')).Should().Be(4);
        Reported.Section(new ActionsSection(), Reported.Of(late)).Should().EndWith("2 more are overdue.\n");
        Reported.Section(new ActionsSection(), Reported.Of(late), Language.Danish).Should().EndWith("2 mere er overskredet.\n");
    }

    [Fact]
    public void Next_are_the_first_four_activities_and_three_messages_in_order_of_time()
    {
        var change = Planning([.. Enumerable.Range(1, 5).Select(i => Activity($"{i}", $"2026-06-0{i}", $"2026-06-2{i}"))]) with
        {
            Communication = new() { Messages = [.. Enumerable.Range(1, 4).Select(i => new Message { Id = $"m{i}", Planned = new(2026, 5, 10 + i), Content = $"B{i}" })] },
        };

        Of(change).Select(row => row[1]).Should().Equal("Message: B1", "Message: B2", "Message: B3", "Skridt 1", "Skridt 2", "Skridt 3", "Skridt 4", "Next discussion in MED");
    }

    [Fact]
    public void Actions_of_what_is_stopped_are_its_messages_alone()
    {
        var stopped = Planning(Activity("a", "2026-03-01", "2026-04-01")) with
        {
            Timeline = new() { Starts = new(2026, 3, 2), Stopped = new(2026, 4, 1) },
            Communication = new() { Messages = [new() { Id = "m", Planned = new(2026, 6, 1), Content = "Stoppet" }] },
        };

        Of(stopped).Select(row => row[1]).Should().Equal("Message: Stoppet");
        Reported.Section(new ActionsSection(), Reported.Of(stopped with { Communication = new() })).Should().Be("No activities or messages are waiting.\n");
    }
}
