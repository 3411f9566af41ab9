using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <content>What happens to what the change is and how it is carried out.</content>
public sealed partial record ChangeInitiative
{
    /// <summary>The frame (rammerne) is set: what can and what cannot be influenced.</summary>
    /// <param name="frame">The frame; it takes the place of the one that was set.</param>
    /// <returns>A new initiative with the frame.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="frame"/> is <see langword="null"/>.</exception>
    public ChangeInitiative SetFrame(Frame frame) => this with { WhatAndHow = WhatAndHow with { Frame = Guard.Against.Null(frame) } };

    /// <summary>Expectations were aligned (forventningsafstemning).</summary>
    /// <param name="expectation">What was agreed, when and with whom.</param>
    /// <returns>A new initiative with the expectation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="expectation"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It was made with a stakeholder that is not there.</exception>
    public ChangeInitiative AlignExpectations(Expectation expectation)
    {
        Ids.RequireAll(Guard.Against.Null(expectation).With, EntryKinds.Stakeholder, nameof(Expectation.With));
        return this with { WhatAndHow = WhatAndHow with { Expectations = [.. WhatAndHow.Expectations, expectation] } };
    }

    /// <summary>Expectations were aligned (forventningsafstemning).</summary>
    /// <param name="on">When.</param>
    /// <param name="agreed">What was agreed.</param>
    /// <param name="with">The ids of the stakeholders it was made with.</param>
    /// <returns>A new initiative with the expectation.</returns>
    /// <exception cref="ArgumentException"><paramref name="agreed"/> is blank, or a stakeholder is not there.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold.</exception>
    public ChangeInitiative AlignExpectations(DateOnly on, string agreed, ValueList<string> with) =>
        AlignExpectations(new Expectation { On = on, With = with, Agreed = agreed });

    /// <summary>An activity (aktivitet) is planned.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>A new initiative with the activity in its plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An entry has its id already, the stakeholder responsible for it is not there, or it ends before it starts.</exception>
    public ChangeInitiative PlanActivity(Activity activity)
    {
        if (Guard.Against.Null(activity).Responsible is { } responsible)
        {
            Ids.RequireAll([responsible], EntryKinds.Stakeholder, nameof(Activity.Responsible));
        }

        Guard.Against.InvalidInput(activity, nameof(Activity.Ends), one => !(one.Ends < one.Starts), "The activity cannot end before it starts.");
        return With(Plan with { Activities = [.. Plan.Activities, Ids.Unused(activity)] });
    }

    /// <summary>An activity (aktivitet) is planned that a stakeholder takes on; its id is made, as in "activity-1".</summary>
    /// <param name="responsible">The id of the stakeholder responsible for it.</param>
    /// <param name="starts">When it starts.</param>
    /// <param name="what">What is done.</param>
    /// <param name="ends">Its last day, where it is not that of the change.</param>
    /// <param name="how">How it is done.</param>
    /// <returns>A new initiative with the activity in its plan.</returns>
    /// <exception cref="ArgumentException"><paramref name="what"/> is blank, the stakeholder is not there, or the activity ends before it starts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the dates a document may hold.</exception>
    public ChangeInitiative PlanActivity(string responsible, DateOnly starts, string what, DateOnly? ends = null, string? how = null) => PlanActivity(
        new Activity
        {
            Id = Ids.Next(EntryKinds.Activity),
            What = what,
            How = how,
            Starts = starts,
            Ends = ends,
            Responsible = DocumentText.Required(responsible, nameof(responsible)),
        });

    /// <summary>An activity (aktivitet) was done.</summary>
    /// <param name="activityId">The id of the activity.</param>
    /// <param name="on">When.</param>
    /// <returns>A new initiative where the activity is done.</returns>
    /// <exception cref="ArgumentException">There is no such activity.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold.</exception>
    /// <exception cref="InvalidOperationException">The activity is done already: nothing is done twice.</exception>
    public ChangeInitiative FinishActivity(string activityId, DateOnly on)
    {
        var index = Ids.IndexOf(activityId, EntryKinds.Activity, nameof(activityId));
        return Plan.Activities[index].Done is null
            ? With(Plan with { Activities = Plan.Activities.With(index, Plan.Activities[index] with { Done = on }) })
            : throw new InvalidOperationException("The activity is done already.");
    }

    /// <summary>Goals or conditions changed along the way (ændring i mål og vilkår).</summary>
    /// <param name="contextChange">What changed, and when.</param>
    /// <returns>A new initiative with the context change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contextChange"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An entry has its id already.</exception>
    public ChangeInitiative RecordContextChange(ContextChange contextChange) =>
        this with { WhatAndHow = WhatAndHow with { ContextChanges = [.. WhatAndHow.ContextChanges, Ids.Unused(Guard.Against.Null(contextChange))] } };

    /// <summary>Goals or conditions changed along the way (ændring i mål og vilkår); the id of the context change is made, as in "context-change-1".</summary>
    /// <param name="on">When it came.</param>
    /// <param name="area">What it is a change in.</param>
    /// <param name="what">What changed.</param>
    /// <returns>A new initiative with the context change.</returns>
    /// <exception cref="ArgumentException"><paramref name="what"/> is blank, or <paramref name="area"/> is no value of its enumeration.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold.</exception>
    public ChangeInitiative RecordContextChange(DateOnly on, ContextArea area, string what) =>
        RecordContextChange(new ContextChange { Id = Ids.Next(EntryKinds.ContextChange), On = on, In = area, What = what });

    /// <summary>The plan was revised (justeret), or looked at and kept.</summary>
    /// <param name="revision">The revision.</param>
    /// <returns>A new initiative with the revision in its plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="revision"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An entry has its id already, or it answers a context change that is not there.</exception>
    public ChangeInitiative RevisePlan(Revision revision)
    {
        Ids.RequireAll(Guard.Against.Null(revision).Answers, EntryKinds.ContextChange, nameof(Revision.Answers));
        return With(Plan with { Revisions = [.. Plan.Revisions, Ids.Unused(revision)] });
    }

    /// <summary>The plan was revised (justeret), or looked at and kept; the id of the revision is made, as in "revision-1".</summary>
    /// <param name="on">When.</param>
    /// <param name="outcome">Whether the plan was adjusted or confirmed.</param>
    /// <param name="what">What it comes to.</param>
    /// <param name="answers">The ids of the context changes it answers.</param>
    /// <returns>A new initiative with the revision in its plan.</returns>
    /// <exception cref="ArgumentException"><paramref name="what"/> is blank, a context change is not there, or <paramref name="outcome"/> is no value of its enumeration.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold.</exception>
    public ChangeInitiative RevisePlan(DateOnly on, RevisionOutcome outcome, string what, ValueList<string> answers = default) =>
        RevisePlan(new Revision { Id = Ids.Next(EntryKinds.Revision), On = on, Answers = answers, Outcome = outcome, What = what });
}
