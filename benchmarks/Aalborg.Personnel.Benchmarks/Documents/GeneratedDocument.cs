using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>An initiative, what it looks like as JSON, and the date to assess it on.</summary>
internal sealed record GeneratedDocument(ChangeInitiative Initiative, DateOnly On)
{
    public byte[] Utf8 => field ??= PersonnelJson.WriteInitiative(Initiative);

    /// <summary>Documents of 6 to 8 KB, each with other words, dates, ids and lengths: as many as asked for, the same ones every time.</summary>
    /// <remarks>Each is as it was read from JSON, which is how a system has them. A document made in code lies about in memory, and shares its words with others.</remarks>
    public static GeneratedDocument[] Many(int count) => [.. Enumerable.Range(0, count).Select(seed => AsRead(new GeneratedStory(seed, Extent.Varied(seed)).Document()))];

    private static GeneratedDocument AsRead(GeneratedDocument made) => new(PersonnelJson.ReadInitiative(made.Utf8), made.On);
}
