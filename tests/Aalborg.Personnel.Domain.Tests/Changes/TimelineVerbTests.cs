namespace Aalborg.Personnel.Domain.Tests.Changes;

public class TimelineVerbTests
{
    private static readonly DateOnly Starts = Compliant.Starts;

    private static readonly DateOnly Ends = Compliant.Ends;

    private static readonly DateOnly After = new(2026, 12, 1);

    [Fact]
    public void Schedule_plans_the_time() => With(new()).Schedule(Starts, Ends).Timeline.Should().Be(new Timeline { Starts = Starts, Ends = Ends });

    [Fact]
    public void Schedule_without_an_end_leaves_it_unknown() => With(new() { Starts = Starts, Ends = Ends }).Schedule(Starts).Timeline.Ends.Should().BeNull();

    [Fact]
    public void Schedule_one_day_is_a_time() => With(new()).Schedule(Starts, Starts).Timeline.Ends.Should().Be(Starts);

    [Fact]
    public void Schedule_backwards_is_refused() =>
        FluentActions.Invoking(() => With(new()).Schedule(Ends, Starts)).Should().Throw<ArgumentException>().WithParameterName("ends");

    [Fact]
    public void Schedule_what_is_over_is_refused()
    {
        Refuses(new() { Closed = After }, change => change.Schedule(Starts));
        Refuses(new() { Stopped = After }, change => change.Schedule(Starts));
    }

    [Fact]
    public void Start_is_the_first_day() => With(new()).Start(Starts).PhaseOn(Starts).Should().Be(ChangePhase.Implementation);

    [Fact]
    public void Start_takes_the_place_of_a_later_plan() =>
        With(new() { Starts = Ends, Ends = After }).Start(Starts).Timeline.Should().Be(new Timeline { Starts = Starts, Ends = After });

    [Fact]
    public void Start_as_planned_changes_nothing() => With(new() { Starts = Starts }).Start(Starts).Should().Be(With(new() { Starts = Starts }));

    [Fact]
    public void Start_what_has_started_is_refused() => Refuses(new() { Starts = Starts }, change => change.Start(Starts.AddDays(1)));

    [Fact]
    public void Start_what_is_over_is_refused()
    {
        Refuses(new() { Stopped = Starts }, change => change.Start(Starts));
        Refuses(new() { Closed = Starts }, change => change.Start(Starts));
    }

    [Fact]
    public void Start_on_the_last_day_is_a_start() => With(new() { Ends = Starts }).Start(Starts).Timeline.Should().Be(new Timeline { Starts = Starts, Ends = Starts });

    [Fact]
    public void Start_after_the_last_day_is_refused() => Refuses(new() { Ends = Starts }, change => change.Start(Starts.AddDays(1)));

    [Fact]
    public void End_is_the_last_day()
    {
        var change = With(new() { Starts = Starts, Ends = After }).End(Ends);

        change.PhaseOn(Ends).Should().Be(ChangePhase.Implementation);
        change.PhaseOn(Ends.AddDays(1)).Should().Be(ChangePhase.FollowUp);
    }

    [Fact]
    public void End_on_the_first_day_is_an_end() => With(new() { Starts = Starts }).End(Starts).Timeline.Ends.Should().Be(Starts);

    [Fact]
    public void End_what_has_not_started_is_refused()
    {
        Refuses(new(), change => change.End(Ends));
        Refuses(new() { Starts = After }, change => change.End(Ends));
    }

    [Fact]
    public void End_what_has_ended_is_refused() => Refuses(new() { Starts = Starts, Ends = Ends }, change => change.End(Ends.AddDays(1)));

    [Fact]
    public void End_what_is_over_is_refused()
    {
        Refuses(new() { Starts = Starts, Stopped = Ends }, change => change.End(Ends));
        Refuses(new() { Starts = Starts, Closed = Ends }, change => change.End(Ends));
    }

    [Fact]
    public void Close_is_the_day_it_is_closed() =>
        With(new() { Starts = Starts, Ends = Ends }).Close(After).Timeline.Should().Be(new Timeline { Starts = Starts, Ends = Ends, Closed = After });

    [Fact]
    public void Close_on_the_last_day_is_a_closing() => With(new() { Starts = Starts, Ends = Ends }).Close(Ends).PhaseOn(Ends).Should().Be(ChangePhase.Closed);

    [Fact]
    public void Close_without_a_known_end_is_for_the_rules_to_say() => With(new() { Starts = Starts }).Close(After).Timeline.Closed.Should().Be(After);

    [Fact]
    public void Close_takes_the_place_of_what_was_planned_for_later() =>
        With(new() { Starts = Starts, Closed = After, Stopped = After }).Close(Ends).Timeline.Should().Be(new Timeline { Starts = Starts, Closed = Ends });

    [Fact]
    public void Close_as_planned_changes_nothing() => With(new() { Starts = Starts, Closed = Ends }).Close(Ends).Should().Be(With(new() { Starts = Starts, Closed = Ends }));

    [Fact]
    public void Close_on_the_first_day_is_a_closing() => With(new() { Starts = Starts }).Close(Starts).Timeline.Closed.Should().Be(Starts);

    [Fact]
    public void Close_what_is_closed_is_refused() => Refuses(new() { Starts = Starts, Closed = Ends }, change => change.Close(After));

    [Fact]
    public void Close_what_is_stopped_is_refused() => Refuses(new() { Starts = Starts, Stopped = After }, change => change.Close(After));

    [Fact]
    public void Close_what_has_not_started_is_refused()
    {
        Refuses(new(), change => change.Close(After));
        Refuses(new() { Starts = After }, change => change.Close(Ends));
    }

    [Fact]
    public void Close_what_goes_on_is_refused() => Refuses(new() { Starts = Starts, Ends = Ends }, change => change.Close(Ends.AddDays(-1)));

    [Fact]
    public void Close_what_the_policy_disapproves_of_is_closed() =>
        AalborgPolicy.Rules.Assess(With(new() { Starts = Starts, Ends = Ends }).Close(After), After).IsReadyFor(ChangePhase.Closed).Should().BeFalse();

    [Fact]
    public void Stop_is_the_day_it_is_stopped() =>
        With(new() { Starts = Starts, Ends = Ends }).Stop(Starts).Timeline.Should().Be(new Timeline { Starts = Starts, Ends = Ends, Stopped = Starts });

    [Fact]
    public void Stop_before_the_start_is_a_stop() => With(new()).Stop(Starts).PhaseOn(Starts).Should().Be(ChangePhase.Stopped);

    [Fact]
    public void Stop_takes_the_place_of_what_was_planned_for_later() =>
        With(new() { Starts = Starts, Closed = After, Stopped = After }).Stop(Ends).Timeline.Should().Be(new Timeline { Starts = Starts, Stopped = Ends });

    [Fact]
    public void Stop_as_planned_changes_nothing() => With(new() { Stopped = Ends }).Stop(Ends).Should().Be(With(new() { Stopped = Ends }));

    [Fact]
    public void Stop_what_is_stopped_is_refused() => Refuses(new() { Stopped = Ends }, change => change.Stop(After));

    [Fact]
    public void Stop_what_is_closed_is_refused() => Refuses(new() { Closed = After }, change => change.Stop(After));

    [Fact]
    public void Date_that_no_document_holds_is_refused_whatever_the_state()
    {
        Action<ChangeInitiative, DateOnly>[] verbs = [(change, on) => change.Start(on), (change, on) => change.End(on), (change, on) => change.Close(on), (change, on) => change.Stop(on)];
        Timeline[] states = [new(), new() { Starts = Starts, Ends = Ends }, new() { Starts = Starts, Closed = After }, new() { Stopped = Starts }];

        foreach (var (verb, state, date) in from verb in verbs from state in states from date in new[] { DateOnly.MinValue, DateOnly.MaxValue } select (verb, state, date))
        {
            FluentActions.Invoking(() => verb(With(state), date)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("on");
        }
    }

    private static ChangeInitiative With(Timeline timeline) => new() { Id = Compliant.Initiative.Id, Title = "Vagtplan", Timeline = timeline };

    private static void Refuses(Timeline timeline, Action<ChangeInitiative> verb) =>
        FluentActions.Invoking(() => verb(With(timeline))).Should().Throw<InvalidOperationException>();
}
