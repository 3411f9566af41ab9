using System.Globalization;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>The one space of ids that all entries of an initiative share: what the verbs hold their ids and references against.</summary>
/// <remarks>Ids are text of the document and may be personal data: an exception says where the nearest is, not what it is.</remarks>
internal sealed class IdSpace(ChangeInitiative initiative)
{
    private const int FewReferences = 16;

    public EntryList Goals => new("goal", "/why/goals", initiative.Why.Goals);

    public EntryList Effects => new("effect", "/why/effects", initiative.Why.Effects);

    public EntryList Stakeholders => new("stakeholder", "/who/stakeholders", initiative.Who.Stakeholders);

    public EntryList Decisions => new("decision", "/who/decisions", initiative.Who.Decisions);

    public EntryList Activities => new("activity", "/whatAndHow/plan/activities", initiative.WhatAndHow.Plan.Activities);

    public EntryList Revisions => new("revision", "/whatAndHow/plan/revisions", initiative.WhatAndHow.Plan.Revisions);

    public EntryList ContextChanges => new("context-change", "/whatAndHow/contextChanges", initiative.WhatAndHow.ContextChanges);

    public EntryList Messages => new("message", "/communication/messages", initiative.Communication.Messages);

    public EntryList Input => new("input", "/communication/input", initiative.Communication.Input);

    private EntryList[] All => [Goals, Effects, Stakeholders, Decisions, Activities, Revisions, ContextChanges, Messages, Input];

    private IEnumerable<string> References =>
    [
        .. initiative.Why.Effects.SelectMany(effect => effect.For),
        .. initiative.Who.Decisions.SelectMany(decision => decision.With),
        .. initiative.WhatAndHow.Expectations.SelectMany(expectation => expectation.With),
        .. initiative.WhatAndHow.Plan.Activities.Select(activity => activity.Responsible).OfType<string>(),
        .. initiative.WhatAndHow.Plan.Revisions.SelectMany(revision => revision.Answers),
        .. initiative.Communication.Messages.SelectMany(message => message.To),
        .. initiative.Communication.Messages.SelectMany(message => message.About),
        .. initiative.Communication.Input.Select(input => input.From).OfType<string>(),
    ];

    /// <summary>
    /// An id for a new entry: its kind, and one more than the highest number that an id of this kind has. A reference that leads nowhere counts too: the new
    /// entry is not what it means.
    /// </summary>
    public string Next(EntryList list)
    {
        var prefix = list.Kind + "-";
        HashSet<string> taken = new(All.SelectMany(one => one.Entries).Select(entry => entry.Id).Concat(References), StringComparer.Ordinal);
        var number = taken.Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).Select(id => NumberIn(id.AsSpan(prefix.Length))).Append(0).Max();
        string next;
        do
        {
            next = string.Create(CultureInfo.InvariantCulture, $"{prefix}{++number}");
        }
        while (taken.Contains(next));

        return next;
    }

    /// <summary>An entry whose id no other has.</summary>
    public T Unused<T>(T entry)
        where T : Entry
    {
        foreach (var list in All)
        {
            Guard.Against.InvalidInput(
                entry, nameof(entry.Id), one => list.FirstWith(one.Id) < 0, $"The id has been used before: {list.Pointer}/{list.FirstWith(entry.Id)} has it.");
        }

        return entry;
    }

    /// <summary>The place of the entry that an id names.</summary>
    public static int PlaceOf(string id, EntryList list, string member) =>
        list.FirstWith(DocumentText.Required(id, member)) is var place and >= 0 ? place : throw Unknown(id, [list], member);

    /// <summary>Sees to it that ids lead to an entry of one of the lists.</summary>
    public static void RequireAll(ValueList<string> ids, EntryList[] lists, string member)
    {
        var known = ids.Count > FewReferences ? lists.SelectMany(list => list.Entries).Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal) : null;
        foreach (var id in ids)
        {
            if (!(known?.Contains(id) ?? lists.Any(list => list.FirstWith(id) >= 0)))
            {
                throw Unknown(id, lists, member);
            }
        }
    }

    private static ArgumentException Unknown(string id, EntryList[] lists, string member)
    {
        var nearest = Nearest.To(id, lists.SelectMany(list => list.Entries).Select(entry => entry.Id));
        var where = nearest is null
            ? "There is none yet."
            : lists.Where(list => list.FirstWith(nearest) >= 0).Select(list => $"The nearest id is that of {list.Pointer}/{list.FirstWith(nearest)}.").First();
        return new($"No {string.Join(" or ", lists.Select(list => list.Kind))} has the id. {where}", member);
    }

    /// <summary>The number an id ends in; 0 where that is no number, or one too long to go on from.</summary>
    private static int NumberIn(ReadOnlySpan<char> digits) =>
        digits.Length <= 9 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
