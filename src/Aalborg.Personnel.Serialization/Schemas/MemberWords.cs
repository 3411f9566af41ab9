using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>What people call an object or a member of a document, in Danish and English. Schemas and reports use the same words.</summary>
/// <remarks>
/// The words are in words.json, by the name of the object and of the member ("" for the object itself), with * for the members that are the same everywhere.
/// </remarks>
public sealed record MemberWords
{
    private static readonly Dictionary<(string Owner, string Member), MemberWords> All = Read();

    private MemberWords()
    {
    }

    /// <summary>Gets the name, as in »Interessent«.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the description, in a sentence.</summary>
    public required LocalizedText Description { get; init; }

    internal JsonElement Examples { get; private init; }

    /// <summary>Returns the words for an object.</summary>
    /// <param name="described">The structure of the object.</param>
    /// <returns>The words, or <see langword="null"/> if there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="described"/> is <see langword="null"/>.</exception>
    public static MemberWords? Of(ObjectDescription described)
    {
        ArgumentNullException.ThrowIfNull(described);
        return Find(described.Name, "");
    }

    /// <summary>Returns the words for a member of an object.</summary>
    /// <param name="owner">The structure of the object.</param>
    /// <param name="member">The structure of the member.</param>
    /// <returns>The words, or <see langword="null"/> if there are none.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static MemberWords? Of(ObjectDescription owner, MemberDescription member)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(member);
        return Find(owner.Name, member.Name);
    }

    internal static MemberWords? Find(string owner, string member) => All.GetValueOrDefault((owner, member)) ?? All.GetValueOrDefault(("*", member));

    private static Dictionary<(string Owner, string Member), MemberWords> Read()
    {
        var all = new Dictionary<(string Owner, string Member), MemberWords>();
        foreach (var owner in SchemaResource.Element("words.json").EnumerateObject())
        {
            foreach (var member in owner.Value.EnumerateObject())
            {
                all.Add((owner.Name, member.Name), new()
                {
                    Name = InBoth(member.Value.GetProperty("name")),
                    Description = InBoth(member.Value.GetProperty("description")),
                    Examples = member.Value.TryGetProperty("examples", out var examples) ? examples : default,
                });
            }
        }

        return all;
    }

    private static LocalizedText InBoth(JsonElement words) =>
        new() { Danish = words.GetProperty("da").GetString()!, English = words.GetProperty("en").GetString()! };
}
