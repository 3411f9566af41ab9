using System.Globalization;
using System.Text;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>Texts that mean nothing and look like Danish: other ones for each seed, the same ones for the same seed.</summary>
internal sealed class Words(int seed)
{
    private static readonly string[] Known =
    [
        "vagtplan", "teamet", "ledelsen", "borgerne", "møder", "færre", "forskellige", "medarbejdere", "på", "og", "i", "hjemmeplejen", "område", "større", "indflydelse",
        "arbejdstid", "aftaler", "sammen", "ønsker", "bekymringer", "over", "første", "periode", "lærer", "nye", "værktøjer", "så", "alle", "kender", "dem", "der", "kommer", "tryghed",
        "balance", "mellem", "arbejdsliv", "privatliv", "åbne", "spørgsmål", "drøftes", "før", "noget", "besluttes", "fælles", "rammer", "budget", "uger", "frem", "»prøver«", "afløsere",
    ];

    private ulong _state = (ulong)seed + 1;

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public T OneOf<T>(T[] from) => from[Below(from.Length)];

    public string Phrase(int words)
    {
        var text = new StringBuilder();
        for (var i = Below(3) - 1; i < words; i++)
        {
            text.Append(text.Length == 0 ? "" : " ").Append(OneOf(Known));
        }

        text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    public string Sentence(int words) => Phrase(words) + ".";

    public string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{OneOf(Endings)}{number}");

    public string Number(string prefix) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{Below(1_000_000):000000}");

    public Guid Uuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, Next());
        BitConverter.TryWriteBytes(bytes[8..], Next());
        return new(bytes);
    }

    private static readonly string[] Endings = ["", "nord-", "syd-", "a", "midt-", "oest-", "b-", "omraade-"];

    /// <summary>SplitMix64.</summary>
    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
