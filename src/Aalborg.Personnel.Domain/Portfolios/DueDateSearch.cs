namespace Aalborg.Personnel;

/// <summary>Finds what is due in one document.</summary>
internal sealed class DueDateSearch(ChangeInitiative initiative, Assessment assessment, int days, PersonalDataPlaces hidden)
{
    private const string AnswerWithinDays = "answerWithinDays";

    private readonly List<DueDate> _found = [];
    private IdIndex<Stakeholder>? _stakeholders;

    private DateOnly On => assessment.On;

    /// <summary>Finds it, in the order of the document.</summary>
    public ValueList<DueDate> Find()
    {
        var goesOn = assessment.Phase != ChangePhase.Stopped;
        if (goesOn)
        {
            FindTimeline();
            FindWhy();
            FindWho();
            FindWhatAndHow();
        }

        FindCommunication();
        if (goesOn)
        {
            FindDeviations();
        }

        return [.. _found];
    }

    private void FindTimeline()
    {
        Add(DueKind.Starts, initiative.Timeline.Starts);
        Add(DueKind.Ends, initiative.Timeline.Ends);
    }

    private void FindWhy()
    {
        var (goals, effects) = (initiative.Why.Goals, initiative.Why.Effects);
        var ids = new IdIndex<Goal>(goals);
        for (var i = 0; i < goals.Count; i++)
        {
            Add(DueKind.GoalDue, goals[i].Due, i, ids);
        }

        var effectIds = new IdIndex<Effect>(effects);
        for (var i = 0; i < effects.Count; i++)
        {
            if (!(effects[i].Result?.On <= On))
            {
                Add(DueKind.EffectDue, effects[i].Due, i, effectIds);
            }
        }
    }

    private void FindWho()
    {
        var (decisions, discussions) = (initiative.Who.Decisions, initiative.Who.MedDiscussions);
        var ids = new IdIndex<Decision>(decisions);
        for (var i = 0; i < decisions.Count; i++)
        {
            Add(DueKind.Decision, decisions[i].On, i, ids);
        }

        for (var i = 0; i < discussions.Count; i++)
        {
            Add(DueKind.MedDiscussion, discussions[i].On, i);
        }
    }

    private void FindWhatAndHow()
    {
        var (expectations, activities) = (initiative.WhatAndHow.Expectations, initiative.WhatAndHow.Plan.Activities);
        for (var i = 0; i < expectations.Count; i++)
        {
            Add(DueKind.Expectation, expectations[i].On, i);
        }

        var ids = new IdIndex<Activity>(activities);
        for (var i = 0; i < activities.Count; i++)
        {
            if (!activities[i].IsDoneBy(On))
            {
                Add(DueKind.ActivityStarts, activities[i].Starts, i, ids, activities[i].Responsible);
                Add(DueKind.ActivityEnds, activities[i].Ends, i, ids, activities[i].Responsible);
            }
        }
    }

    private void FindCommunication()
    {
        var (messages, inputs) = (initiative.Communication.Messages, initiative.Communication.Input);
        var ids = new IdIndex<Message>(messages);
        for (var i = 0; i < messages.Count; i++)
        {
            if (!messages[i].IsSentBy(On))
            {
                Add(DueKind.MessagePlanned, messages[i].Planned, i, ids);
            }
        }

        if (DaysToAnswer() is { } daysToAnswer)
        {
            var inputIds = new IdIndex<Input>(inputs);
            for (var i = 0; i < inputs.Count; i++)
            {
                if (!(inputs[i].Response?.On <= On))
                {
                    Add(DueKind.AnswerBy, inputs[i].Received.AddDays(daysToAnswer), i, inputIds);
                }
            }
        }
    }

    private void FindDeviations()
    {
        for (var i = 0; i < initiative.Deviations.Count; i++)
        {
            Add(DueKind.DeviationEnds, initiative.Deviations[i].Until, i);
        }
    }

    private int? DaysToAnswer()
    {
        foreach (var parameter in assessment.RuleBook.Parameters)
        {
            if (parameter.Name == AnswerWithinDays)
            {
                return assessment.Days.Of(parameter);
            }
        }

        return null;
    }

    private void Add(DueKind kind, DateOnly? date, int index = 0)
    {
        if (IsNear(date))
        {
            Add(kind, date.Value, index, entryId: null, responsible: null);
        }
    }

    private void Add<T>(DueKind kind, DateOnly? date, int index, IdIndex<T> ids, string? responsible = null)
        where T : Entry
    {
        if (IsNear(date))
        {
            Add(kind, date.Value, index, ids.FirstLike(index) == index ? ids[index].Id : null, responsible);
        }
    }

    private void Add(DueKind kind, DateOnly date, int index, string? entryId, string? responsible)
    {
        var due = new DueDate
        {
            On = date,
            Kind = kind,
            InitiativeId = initiative.Id,
            Title = assessment.Title,
            Index = index,
            EntryId = entryId,
            Responsible = NameOf(responsible),
        };
        _found.Add(entryId is not null && hidden.Contains(IdBeside(due.Pointer)) ? due with { EntryId = null } : due);
    }

    private bool IsNear([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] DateOnly? date) => date >= On && date <= On.AddDays(days);

    private string? NameOf(string? stakeholder)
    {
        if (stakeholder is null)
        {
            return null;
        }

        var place = (_stakeholders ??= new(initiative.Who.Stakeholders)).FirstWith(stakeholder);
        return place >= 0 && !hidden.Contains($"/who/stakeholders/{place}/name") ? initiative.Who.Stakeholders[place].Name : null;
    }

    private static string IdBeside(string pointer) => $"{pointer.AsSpan(0, pointer.LastIndexOf('/'))}/id";
}
