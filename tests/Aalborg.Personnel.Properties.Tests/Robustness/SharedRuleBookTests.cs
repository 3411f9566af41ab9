using Aalborg.Personnel.Properties.Tests.Documents;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Properties.Tests.Robustness;

/// <summary>One rule book serves as many threads as there are.</summary>
[Collection(nameof(TheWholeProcess))]
public class SharedRuleBookTests
{
    private const int Threads = 64;

    private const int Documents = 32;

    [Fact]
    public void Reading_assessing_and_reporting_on_64_threads_is_as_on_one()
    {
        var book = AalborgPolicy.Rules.TailoredBy(RandomProfile.Of(new(1)));
        var cases = Enumerable.Range(0, Documents).Select(seed => (One: Case.Of(seed), Utf8: PersonnelJson.WriteInitiative(Case.Of(seed).Initiative))).ToArray();
        var expected = Array.ConvertAll(cases, one => Said(book, one.Utf8, one.One.On));
        var different = 0;
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(first => new Thread(() =>
        {
            start.SignalAndWait();
            for (var round = 0; round < Documents / 4; round++)
            {
                var i = ((first * 3) + round) % Documents;
                if (!Said(book, cases[i].Utf8, cases[i].One.On).AsSpan().SequenceEqual(expected[i]))
                {
                    Interlocked.Increment(ref different);
                }
            }
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        different.Should().Be(0);
        expected.Select(Convert.ToBase64String).Distinct(StringComparer.Ordinal).Should().HaveCount(Documents);
    }

    private static byte[] Said(RuleBook book, byte[] utf8, DateOnly on)
    {
        var initiative = PersonnelJson.ReadInitiative(utf8);
        return [.. EveryReport.Of(initiative, book.Assess(initiative, on), utf8, Language.Danish).SelectMany(report => report.Utf8)];
    }
}
