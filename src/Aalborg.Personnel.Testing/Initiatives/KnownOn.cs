namespace Aalborg.Personnel.Testing;

/// <summary>An initiative as it is known on a date: what lies ahead is planned, and not yet done, sent or seen.</summary>
internal static class KnownOn
{
    public static ChangeInitiative AsKnownOn(this ChangeInitiative told, DateOnly on)
    {
        ValueList<ContextChange> contextChanges = [.. told.WhatAndHow.ContextChanges.Where(contextChange => contextChange.On <= on)];
        ValueList<Revision> revisions = [.. told.WhatAndHow.Plan.Revisions.Where(revision => revision.On <= on)];
        HashSet<string> subjects =
            [.. contextChanges.Select(contextChange => contextChange.Id), .. revisions.Select(revision => revision.Id), .. told.Who.Decisions.Select(decision => decision.Id)];
        return told with
        {
            Timeline = told.Timeline with { Closed = Past(told.Timeline.Closed) },
            Why = told.Why with { Effects = [.. told.Why.Effects.Select(effect => effect with { Result = effect.Result?.On <= on ? effect.Result : null })] },
            WhatAndHow = told.WhatAndHow with
            {
                Plan = told.WhatAndHow.Plan with
                {
                    Activities = [.. told.WhatAndHow.Plan.Activities.Select(activity => activity with { Done = Past(activity.Done) })],
                    Revisions = revisions,
                },
                ContextChanges = contextChanges,
            },
            Communication = told.Communication with
            {
                Messages =
                [
                    .. told.Communication.Messages.Select(message => message with
                    {
                        Sent = Past(message.Sent),
                        About = [.. message.About.Where(subjects.Contains)],
                    }),
                ],
            },
        };

        DateOnly? Past(DateOnly? date) => date <= on ? date : null;
    }
}
