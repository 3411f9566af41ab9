namespace Aalborg.Personnel.Reporting;

/// <summary>What the entries of a document's lists are called by themselves: their id or, of judgements and deviations, the rule they are about.</summary>
internal static class EntryIds
{
    /// <summary>The lists whose entries have a name: how a pointer to an entry begins, and the name of the entry at a place, if there is one.</summary>
    public static IReadOnlyList<(string List, Func<ChangeInitiative, int, string?> NameOf)> Lists { get; } =
    [
        ("/why/goals/", (initiative, place) => Id(initiative.Why.Goals, place)),
        ("/why/effects/", (initiative, place) => Id(initiative.Why.Effects, place)),
        ("/who/stakeholders/", (initiative, place) => Id(initiative.Who.Stakeholders, place)),
        ("/who/decisions/", (initiative, place) => Id(initiative.Who.Decisions, place)),
        ("/whatAndHow/plan/activities/", (initiative, place) => Id(initiative.WhatAndHow.Plan.Activities, place)),
        ("/whatAndHow/plan/revisions/", (initiative, place) => Id(initiative.WhatAndHow.Plan.Revisions, place)),
        ("/whatAndHow/contextChanges/", (initiative, place) => Id(initiative.WhatAndHow.ContextChanges, place)),
        ("/communication/messages/", (initiative, place) => Id(initiative.Communication.Messages, place)),
        ("/communication/input/", (initiative, place) => Id(initiative.Communication.Input, place)),
        ("/judgements/", (initiative, place) => At(initiative.Judgements, place)?.Rule.Value),
        ("/deviations/", (initiative, place) => At(initiative.Deviations, place)?.Rule.Value),
    ];

    private static string? Id<T>(ValueList<T> entries, int place)
        where T : Entry => At(entries, place)?.Id;

    private static T? At<T>(ValueList<T> entries, int place)
        where T : class => place < entries.Count ? entries[place] : null;
}
