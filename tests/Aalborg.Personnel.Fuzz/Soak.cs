using System.Diagnostics;
using System.Globalization;
using Aalborg.Personnel.Properties.Tests.Documents;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Fuzz;

/// <summary>A long day of a service: documents without end in one process, whose memory stays flat; many threads with one rule book; documents of 10 MB.</summary>
/// <param name="count">How many documents.</param>
/// <param name="seed">The number that decides which.</param>
internal sealed class Soak(int count, int seed)
{
    private const int Samples = 20;

    /// <summary>Reports are written of one in so many: they take far longer than what they report.</summary>
    private const int Reported = 200;

    private const int Threads = 64;

    private const int LongBytes = 10_000_000;

    /// <summary>How much more may be alive at the end than after the first sample.</summary>
    private const long Slack = 4 * 1024 * 1024;

    private static readonly RuleBook Book = AalborgPolicy.Rules.TailoredBy(RandomProfile.Of(new(1)));

    /// <summary>Runs all of it.</summary>
    /// <returns>What did not hold, or nothing.</returns>
    public string? Run() => Documents() ?? Together() ?? Long();

    private string? Documents()
    {
        var clock = Stopwatch.StartNew();
        var (first, findings, bytes) = (0L, 0L, 0L);
        for (var i = 0; i < count; i++)
        {
            var one = Case.Of(unchecked(seed + i) & int.MaxValue);
            var utf8 = PersonnelJson.WriteInitiative(one.Initiative);
            var read = PersonnelJson.ReadInitiative(utf8);
            if (read != one.Initiative || !PersonnelJson.WriteInitiative(read).AsSpan().SequenceEqual(utf8))
            {
                return $"what was written is not what is read: {one}";
            }

            var assessment = Book.Assess(read, one.On);
            findings += assessment.Findings.Count;
            bytes += utf8.Length + PersonnelJson.WriteAssessment(assessment, Language.Danish).Length;
            if (i % Reported == 0)
            {
                bytes += EveryReport.Of(read, assessment, utf8).Sum(report => (long)report.Utf8.Length);
            }

            if ((i + 1) % Math.Max(1, count / Samples) == 0)
            {
                var alive = GC.GetTotalMemory(forceFullCollection: true);
                first = first == 0 ? alive : first;
                Say($"{i + 1} documents, {clock.Elapsed.TotalSeconds:0} s, {findings} findings, {bytes / 1e6:0} MB written: {alive / 1e6:0.0} MB alive, {Environment.WorkingSet / 1e6:0} MB in the process");
                if (alive > first + Slack)
                {
                    return $"memory grows: {first} bytes were alive at first, {alive} now";
                }
            }
        }

        return null;
    }

    private string? Together()
    {
        var clock = Stopwatch.StartNew();
        var cases = Enumerable.Range(0, 1000).Select(i => Case.Of(unchecked(seed + i) & int.MaxValue)).ToArray();
        var expected = Array.ConvertAll(cases, one => PersonnelJson.WriteAssessment(Book.Assess(one.Initiative, one.On), Language.English));
        var (different, assessed) = (0, 0);
        var threads = Enumerable.Range(0, Threads).Select(first => new Thread(() =>
        {
            for (var i = 0; i < cases.Length; i++)
            {
                var at = (i + (first * 7)) % cases.Length;
                var there = PersonnelJson.WriteAssessment(Book.Assess(cases[at].Initiative, cases[at].On), Language.English);
                Interlocked.Increment(ref assessed);
                if (!there.AsSpan().SequenceEqual(expected[at]))
                {
                    Interlocked.Increment(ref different);
                }
            }
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Say($"{Threads} threads, one rule book: {assessed} assessments in {clock.Elapsed.TotalSeconds:0} s, {different} of them another than on one thread");
        return different == 0 ? null : "threads disturb each other";
    }

    private string? Long()
    {
        var utf8 = LongInitiative.Of(LongBytes, seed);
        var clock = Stopwatch.StartNew();
        var initiative = PersonnelJson.ReadInitiative(utf8);
        Say($"{utf8.Length / 1e6:0.0} MB in one document: read in {clock.ElapsedMilliseconds} ms");
        clock.Restart();
        var assessment = Book.Assess(initiative, new(2026, 5, 4));
        Say($"  assessed in {clock.ElapsedMilliseconds} ms: {assessment.Findings.Count} findings");
        clock.Restart();
        foreach (var (format, report) in EveryReport.Of(initiative, assessment, utf8))
        {
            Say($"  {format}: {report.Length / 1e6:0.0} MB in {clock.ElapsedMilliseconds} ms");
            clock.Restart();
        }

        return PersonnelJson.WriteInitiative(initiative).AsSpan().SequenceEqual(utf8) ? null : "the long document is written as another";
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
