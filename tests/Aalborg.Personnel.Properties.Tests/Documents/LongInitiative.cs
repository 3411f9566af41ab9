using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Properties.Tests.Documents;

/// <summary>A change at random that is so long as JSON that nobody would write it.</summary>
internal static class LongInitiative
{
    /// <summary>Makes one.</summary>
    /// <param name="bytes">How long its JSON is at least.</param>
    /// <param name="seed">The number that decides it.</param>
    /// <returns>The document.</returns>
    public static byte[] Of(int bytes, int seed)
    {
        for (var entries = bytes / 2000; ; entries += entries / 10)
        {
            var utf8 = PersonnelJson.WriteInitiative(RandomInitiative.Of(new Dice(seed, entries)));
            if (utf8.Length >= bytes)
            {
                return utf8;
            }
        }
    }
}
