namespace Aalborg.Personnel;

/// <summary>Collects the items of a document's lists that have a key or a name.</summary>
internal readonly struct EntryCollector(List<DocumentEntry> entries) : IStringVisitor
{
    public static bool KeepsPointer => true;

    public List<DocumentEntry> Entries => entries;

    public static bool Visits(MemberKind kind) => kind is MemberKind.Id or MemberKind.Rule or MemberKind.Text or MemberKind.Texts;

    public void Visit(string value, StringMember member, in DocumentPointer owner, int index)
    {
        if (member.Kind == MemberKind.Texts)
        {
            entries.Add(new() { List = owner.To(member.Name), Index = index, Name = value, NamePointer = owner.To(member.Name, index) });
        }
        else if (owner.Index >= 0 && (member.Kind != MemberKind.Text || (member.Traits & MemberTraits.Naming) != MemberTraits.Optional))
        {
            Merge(value, member, owner);
        }
    }

    /// <summary>An item has its key before its name, if it has both.</summary>
    private void Merge(string value, StringMember member, in DocumentPointer owner)
    {
        var item = owner.ToString();
        var list = item[..item.LastIndexOf('/')];
        var isBegun = entries.Count > 0 && entries[^1].Index == owner.Index && string.Equals(entries[^1].List, list, StringComparison.Ordinal);
        var entry = isBegun ? entries[^1] : new() { List = list, Index = owner.Index, NamePointer = item };
        if (isBegun)
        {
            entries.RemoveAt(entries.Count - 1);
        }

        var names = (member.Traits & MemberTraits.Naming) != MemberTraits.Optional;
        entries.Add(entry with
        {
            Key = member.Kind is MemberKind.Id or MemberKind.Rule ? value : entry.Key,
            Name = names ? value : entry.Name,
            NamePointer = names ? owner.To(member.Name) : entry.NamePointer,
        });
    }
}
