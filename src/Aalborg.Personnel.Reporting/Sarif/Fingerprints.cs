using System.Security.Cryptography;
using System.Text;

namespace Aalborg.Personnel.Reporting;

/// <summary>What tells the results of one document apart and knows them again next time: the initiative, the rule and the place, by ids where there are any.</summary>
/// <remarks>Neither lines nor the order of entries have a part in it, nor have language, date or state.</remarks>
internal sealed class Fingerprints(ChangeInitiative initiative)
{
    /// <summary>The name under which SARIF has it; another way of making it gets another version.</summary>
    public const string Name = "personnelFinding/v1";

    /// <summary>So many bytes of the hash are kept.</summary>
    private const int Length = 16;

    /// <summary>A byte that no UTF-8 has ends each part, so that parts never run into one another.</summary>
    private const byte PartEnd = 0xFF;

    private readonly Dictionary<string, DocumentEntry> _entries = DocumentEntry.In(initiative).Where(entry => entry.Key is not null)
        .ToDictionary(entry => FormattableString.Invariant($"{entry.List}/{entry.Index}"), StringComparer.Ordinal);

    private readonly Dictionary<string, int> _occurrences = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of a result; the second one at a place that cannot be told apart gets a number behind it.</summary>
    public string Of(SarifResult result)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, initiative.Id.ToString("D"));
        Append(hash, result.Rule.Id.Value);
        Append(hash, result.Detail ?? "");
        foreach (var part in PartsOf(result.Pointer))
        {
            Append(hash, part);
        }

        var fingerprint = Convert.ToHexString(hash.GetHashAndReset().AsSpan(0, Length)).ToLowerInvariant();
        var occurrence = _occurrences[fingerprint] = _occurrences.GetValueOrDefault(fingerprint) + 1;
        return occurrence == 1 ? fingerprint : FormattableString.Invariant($"{fingerprint}:{occurrence}");
    }

    /// <summary>A pointer; where it goes through an entry that has a key of its own, the key stands for the entry's index in the list.</summary>
    private string[] PartsOf(string pointer)
    {
        for (var end = pointer.Length; end > 0; end = pointer.LastIndexOf('/', end - 1))
        {
            if (_entries.TryGetValue(pointer[..end], out var entry))
            {
                return [$"{entry.List}/", entry.Key!, pointer[end..]];
            }
        }

        return [pointer];
    }

    private static void Append(IncrementalHash hash, string part)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(part));
        hash.AppendData([PartEnd]);
    }
}
