using System.ComponentModel;

namespace Aalborg.Personnel.Testing;

/// <summary>A change initiative with nothing missing, for tests to break in one way. For any municipality's rules; for Aalborg's see <see cref="AalborgInitiative"/>.</summary>
/// <remarks>
/// It is always the same small change: a team plans its own shifts. The stakeholders are "team", "management" and "citizens", and there is one each of
/// "goal", "effect", "decision", "activity", "context-change", "revision" and "input", and the messages "before", "about-decision", "during" and "after".
/// It is told in full, as it is known on a date: what lies ahead is planned, and not yet done, sent or seen. Nothing that a rule allows days for takes a day, so no parameter of a profile is too short. Equal arguments give equal initiatives.
/// </remarks>
public static class CompliantInitiative
{
    /// <summary>An initiative in a phase on a date, which has an answer of yes to every judgement rule of a rule book.</summary>
    /// <param name="phase">
    /// The phase. In preparation it starts in 14 days; in implementation it started 63 days ago; in the follow-up it ended 19 days ago; it was closed 14 days ago;
    /// it was stopped 20 days ago, in the middle of it. An idea has no date yet.
    /// </param>
    /// <param name="on">The date on which it is in that phase, from 1901-01-01 to 2198-12-31.</param>
    /// <param name="book">The rule book whose judgement rules are answered. Whether its other rules have something to say is for an assessment to tell.</param>
    /// <returns>The initiative.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is out of range.</exception>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="phase"/> is not a named value.</exception>
    public static ChangeInitiative In(ChangePhase phase, DateOnly on, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (!Enum.IsDefined(phase))
        {
            throw new InvalidEnumArgumentException(nameof(phase), (int)phase, typeof(ChangePhase));
        }

        if (on.Year is < 1901 or > 2198)
        {
            throw new ArgumentOutOfRangeException(nameof(on), "The story around the date would leave the dates a document may hold.");
        }

        var day = phase switch
        {
            ChangePhase.Idea or ChangePhase.Preparation => Story.DayOfExpectations,
            ChangePhase.Implementation => Story.DayOfContextChange + 19,
            ChangePhase.Stopped => Story.DayOfStop + 20,
            ChangePhase.FollowUp => Story.DayOfEnd + 19,
            ChangePhase.Closed => Story.DayOfClosing + 14,
        };
        var story = new Story(on.AddDays(-day));
        var told = story.Told with { Judgements = [.. book.Rules.Where(rule => rule.IsJudgement).Select(rule => story.Yes(rule.Id))] };
        return phase switch
        {
            ChangePhase.Idea => told.AsKnownOn(on) with { Timeline = Timeline.Unknown },
            ChangePhase.Stopped => story.Stop(told),
            ChangePhase.Preparation or ChangePhase.Implementation or ChangePhase.FollowUp or ChangePhase.Closed => told.AsKnownOn(on),
        };
    }
}
