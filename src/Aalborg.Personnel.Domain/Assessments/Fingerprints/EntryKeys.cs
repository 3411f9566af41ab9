using System.Security.Cryptography;
using System.Text;

namespace Aalborg.Personnel;

/// <summary>The keys of the entries of a document, as fingerprints hash them: ids, and the rules that judgements and deviations name. A key in which a rule found personal data is missing.</summary>
internal sealed class EntryKeys
{
    /// <summary>A longer key is hashed once, and not again in each fingerprint.</summary>
    private const int LongestKey = 64;

    private readonly Dictionary<string, List<string?>> _keys = new(StringComparer.Ordinal);

    /// <summary>Collects the keys.</summary>
    /// <param name="initiative">The document.</param>
    /// <param name="personalData">The pointers of the findings of rules that find personal data.</param>
    public EntryKeys(ChangeInitiative initiative, HashSet<string> personalData)
    {
        var collector = new StringWalk<Collector>(new(_keys, personalData));
        ChangeInitiative.Describe(ref collector, initiative);
    }

    /// <summary>The key of the entry at an index of a list, or <see langword="null"/> if it has none.</summary>
    public string? Of(string list, int index) =>
        _keys.TryGetValue(list, out var keys) && index < keys.Count ? keys[index] : null;

    /// <summary>Each entry of a list with keys has one, so the items of a list come one after another, from 0.</summary>
    private struct Collector(Dictionary<string, List<string?>> keys, HashSet<string> personalData) : IStringVisitor
    {
        private List<string?> _list = [];

        public static bool KeepsPointer => true;

        public static bool Visits(MemberKind kind) => kind is MemberKind.Id or MemberKind.Rule;

        public void Visit(string value, StringMember member, in DocumentPointer owner, int index)
        {
            if (owner.Index == 0)
            {
                var item = owner.ToString();
                keys.Add(item[..item.LastIndexOf('/')], _list = []);
            }

            _list.Add(IsPersonal(member, owner) ? null : value.Length <= LongestKey ? value : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(value))));
        }

        private readonly bool IsPersonal(StringMember member, in DocumentPointer owner)
        {
            if (personalData.Count > 0)
            {
                for (var place = owner.To(member.Name); place.Length > 0; place = place[..place.LastIndexOf('/')])
                {
                    if (personalData.Contains(place))
                    {
                        return true;
                    }
                }
            }

            return false;
        }
    }
}
