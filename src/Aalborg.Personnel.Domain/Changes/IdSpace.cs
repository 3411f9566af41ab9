using System.Globalization;
using System.Runtime.CompilerServices;

namespace Aalborg.Personnel;

/// <summary>The one space of ids that all entries of an initiative share: the verbs check their ids and references against it.</summary>
/// <remarks>Ids are text of the document and may be personal data: an exception says where the nearest is, not what it is.</remarks>
internal sealed class IdSpace(ChangeInitiative initiative)
{
    private List<KnownId>? _known;

    private List<KnownId> Known => _known ??= Collect();

    /// <summary>
    /// Makes an id for a new entry: its kind, and one more than the highest number that an id of this kind has. A reference that leads nowhere counts too: the new
    /// entry is not what it means.
    /// </summary>
    public string Next(EntryKinds kind)
    {
        var prefix = NameOf(kind) + "-";
        var taken = Known.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var number = taken.Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).Select(id => NumberIn(id.AsSpan(prefix.Length))).Append(0).Max();
        string next;
        do
        {
            next = string.Create(CultureInfo.InvariantCulture, $"{prefix}{++number}");
        }
        while (taken.Contains(next));

        return next;
    }

    /// <summary>Returns an entry whose id no other has.</summary>
    public T Unused<T>(T entry)
        where T : Entry =>
        IsEntry(entry.Id) ? throw Used(entry.Id, nameof(entry.Id)) : entry;

    /// <summary>Returns the index of the first entry of a kind that has the id, in its list.</summary>
    public int IndexOf(string id, EntryKinds kind, string member)
    {
        var required = DocumentText.Required(id, member);
        var index = 0;
        foreach (var known in Known)
        {
            if (known.Kind == kind)
            {
                if (string.Equals(known.Id, required, StringComparison.Ordinal))
                {
                    return index;
                }

                index++;
            }
        }

        throw Unknown(required, kind, member);
    }

    /// <summary>Verifies that each id is that of an entry of one of the kinds.</summary>
    public void RequireAll(ValueList<string> ids, EntryKinds kinds, string member)
    {
        if (ids.IsEmpty)
        {
            return;
        }

        var known = IdsOf(kinds).ToHashSet(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (!known.Contains(id))
            {
                throw Unknown(id, kinds, member);
            }
        }
    }

    private ArgumentException Used(string id, string member) => new($"The id has been used before: {PointerOf(id)} has it.", member);

    private ArgumentException Unknown(string id, EntryKinds kinds, string member)
    {
        var where = !IdsOf(kinds).Any() ? " There is none yet."
            : Nearest.To(id, IdsOf(kinds)) is { } nearest ? $" The nearest id is that of {PointerOf(nearest, kinds)}."
            : "";
        var names = Enum.GetValues<EntryKinds>().Where(kind => kind != EntryKinds.None && kinds.HasFlag(kind)).Select(NameOf);
        return new($"No {string.Join(" or ", names)} has the id.{where}", member);
    }

    private bool IsEntry(string id) => Known.Exists(one => one.Kind != EntryKinds.None && string.Equals(one.Id, id, StringComparison.Ordinal));

    private IEnumerable<string> IdsOf(EntryKinds kinds) => Known.Where(one => (one.Kind & kinds) != EntryKinds.None).Select(one => one.Id);

    private List<KnownId> Collect()
    {
        var collector = new StringWalk<Collector>(new([]));
        ChangeInitiative.Describe(ref collector, initiative);
        return collector.Visitor.Known;
    }

    /// <summary>The pointer of the first entry with the id.</summary>
    private string PointerOf(string id, EntryKinds kinds = (EntryKinds)~0)
    {
        var finder = new StringWalk<Finder>(new(id, kinds));
        ChangeInitiative.Describe(ref finder, initiative);
        return finder.Visitor.Pointer;
    }

    /// <summary>What an id that is made begins with.</summary>
    private static string NameOf(EntryKinds kind) => kind switch
    {
        EntryKinds.Goal => "goal",
        EntryKinds.Effect => "effect",
        EntryKinds.Stakeholder => "stakeholder",
        EntryKinds.Decision => "decision",
        EntryKinds.Activity => "activity",
        EntryKinds.Revision => "revision",
        EntryKinds.ContextChange => "context-change",
        EntryKinds.Message => "message",
        EntryKinds.Input => "input",
        _ => throw new SwitchExpressionException(kind),
    };

    /// <summary>The number an id ends in; 0 if that is no number, or one too long to go on from.</summary>
    private static int NumberIn(ReadOnlySpan<char> digits) =>
        digits.Length <= 9 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>An id that the document has: of an entry of a kind or, without a kind, in a reference.</summary>
    private readonly record struct KnownId(string Id, EntryKinds Kind);

    private readonly struct Collector(List<KnownId> known) : IStringVisitor
    {
        public static bool KeepsPointer => false;

        public List<KnownId> Known => known;

        public static bool Visits(MemberKind kind) => kind is MemberKind.Id or MemberKind.Reference or MemberKind.References;

        public void Visit(string value, StringMember member, in DocumentPointer owner, int index) =>
            known.Add(new(value, member.Kind == MemberKind.Id ? member.Entries : EntryKinds.None));
    }

    private struct Finder(string id, EntryKinds kinds) : IStringVisitor
    {
        public static bool KeepsPointer => true;

        public string Pointer { get; private set; } = "";

        public static bool Visits(MemberKind kind) => kind == MemberKind.Id;

        public void Visit(string value, StringMember member, in DocumentPointer owner, int index)
        {
            if (Pointer.Length == 0 && (member.Entries & kinds) != EntryKinds.None && string.Equals(value, id, StringComparison.Ordinal))
            {
                Pointer = owner.ToString();
            }
        }
    }
}
