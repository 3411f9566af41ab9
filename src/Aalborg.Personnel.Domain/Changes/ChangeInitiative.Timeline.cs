namespace Aalborg.Personnel;

/// <content>
/// The steps of the change itself. The library knows no clock: of what the timeline says, a date that has come by the date of a step is a fact and stands;
/// a later one is a plan and gives way.
/// </content>
public sealed partial record ChangeInitiative
{
    /// <summary>The time of the change is planned (tiden lægges fast), or planned anew.</summary>
    /// <param name="starts">The first day.</param>
    /// <param name="ends">The last day; without one it is not known, whatever was planned before.</param>
    /// <returns>A new initiative with this time.</returns>
    /// <exception cref="ArgumentException"><paramref name="ends"/> is before <paramref name="starts"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the dates a document may hold.</exception>
    /// <exception cref="InvalidOperationException">The initiative is closed or stopped, or it is planned when it will be: its time is over.</exception>
    public ChangeInitiative Schedule(DateOnly starts, DateOnly? ends = null)
    {
        Refuse(Timeline.Closed is not null || Timeline.Stopped is not null, "An initiative that is closed or stopped is not planned anew.");
        return ends < starts
            ? throw new ArgumentException("A change cannot end before it starts.", nameof(ends))
            : this with { Timeline = Timeline with { Starts = starts, Ends = ends } };
    }

    /// <summary>The change starts (går i gang): the day is its first; where a later one was planned, that gives way.</summary>
    /// <param name="on">The first day.</param>
    /// <returns>A new initiative that starts then. Where just that was planned, it is equal to this one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold.</exception>
    /// <exception cref="InvalidOperationException">
    /// It has started on an earlier day by its timeline: a change starts once, and where that day was only planned, the time is planned anew first (<see cref="Schedule"/>). It is closed or stopped by then: what is over does not start, and what is taken up again is a new
    /// initiative. Or its last day is earlier: the time has to be planned anew first (<see cref="Schedule"/>).
    /// </exception>
    public ChangeInitiative Start(DateOnly on)
    {
        DocumentDate.Required(on, nameof(on));
        RefuseWhatIsOver(on);
        Refuse(Timeline.Starts < on, "By its timeline the change has started on an earlier day: where that was only planned, its time has to be planned anew first.");
        Refuse(Timeline.Ends < on, "The last day of the change is earlier: its time has to be planned anew first.");
        return this with { Timeline = Timeline with { Starts = on } };
    }

    /// <summary>The change ends (slutter): the day is its last, and the follow-up begins on the day after; where a later one was planned, that gives way.</summary>
    /// <param name="on">The last day.</param>
    /// <returns>A new initiative that ends then. Where just that was planned, it is equal to this one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold.</exception>
    /// <exception cref="InvalidOperationException">
    /// It has not started by then: what has not begun does not end. It has ended on an earlier day by its timeline, which is not undone; where that day was only planned, the time is planned anew first (<see cref="Schedule"/>). Or it is closed or stopped by then.
    /// </exception>
    public ChangeInitiative End(DateOnly on)
    {
        DocumentDate.Required(on, nameof(on));
        RefuseWhatIsOver(on);
        Refuse(Timeline.Starts is null || Timeline.Starts > on, "The change has not started by then.");
        Refuse(Timeline.Ends < on, "By its timeline the change has ended on an earlier day: where that was only planned, its time has to be planned anew first.");
        return this with { Timeline = Timeline with { Ends = on } };
    }

    /// <summary>The initiative is closed (afsluttes): it is carried through and followed up.</summary>
    /// <param name="on">The day. A closing that was planned for a later one gives way, and so does a stop.</param>
    /// <returns>A new initiative that is closed then. Where just that was planned, it is equal to this one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold.</exception>
    /// <exception cref="InvalidOperationException">
    /// It was closed on an earlier day, or is stopped by then: it is over once. It has not started by then: what is given up before that is stopped. Or its last
    /// day is later: it has to end first (<see cref="End"/>). Whether it is ready to be closed is for the rules to say.
    /// </exception>
    public ChangeInitiative Close(DateOnly on)
    {
        DocumentDate.Required(on, nameof(on));
        Refuse(Timeline.Closed < on, "The initiative was closed on an earlier day.");
        Refuse(Timeline.Stopped <= on, "The initiative is stopped.");
        Refuse(Timeline.Starts is null || Timeline.Starts > on, "The change has not started by then: what is given up before that is stopped.");
        Refuse(Timeline.Ends > on, "The change goes on after that day: it has to end first.");
        return this with { Timeline = Timeline with { Closed = on, Stopped = null } };
    }

    /// <summary>The initiative is stopped (standses) before it is through, whether it has started or not.</summary>
    /// <param name="on">The day. A stop that was planned for a later one gives way, and so does a closing.</param>
    /// <returns>A new initiative that is stopped then. Where just that was planned, it is equal to this one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold.</exception>
    /// <exception cref="InvalidOperationException">It was stopped on an earlier day, or is closed by then: it is over once.</exception>
    public ChangeInitiative Stop(DateOnly on)
    {
        DocumentDate.Required(on, nameof(on));
        Refuse(Timeline.Stopped < on, "The initiative was stopped on an earlier day.");
        Refuse(Timeline.Closed <= on, "The initiative is closed.");
        return this with { Timeline = Timeline with { Closed = null, Stopped = on } };
    }

    private static void Refuse(bool impossible, string why)
    {
        if (impossible)
        {
            throw new InvalidOperationException(why);
        }
    }

    private void RefuseWhatIsOver(DateOnly on) => Refuse(Timeline.Stopped <= on || Timeline.Closed <= on, "The initiative is closed or stopped by then.");
}
