namespace Aalborg.Personnel.Domain.Tests;

public class ConcurrencyTests
{
    private const int Threads = 8;

    private const int Rounds = 50;

    [Fact]
    public void Assess_with_one_rule_book_on_many_threads_gives_equal_assessments()
    {
        var book = AalborgPolicy.Rules.TailoredBy(new()
        {
            Name = "Senior og Omsorg",
            DiscussedInMed = new() { Committee = "Forvaltnings-MED", On = new(2026, 1, 1) },
            Raise = [AalborgRule.Why03, AalborgRule.Com07],
            Parameters = new() { Settings = [AalborgParameter.TellWithinDays.At(3)] },
        });
        var stopped = Flawed.Initiative with { Timeline = Flawed.Initiative.Timeline with { Stopped = new(2026, 4, 1) } };
        var initiatives = new[] { Compliant.Initiative, Flawed.Initiative, stopped };
        var expected = Array.ConvertAll(initiatives, initiative => book.Assess(initiative, Compliant.Midway));
        var unequal = 0;
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(first => new Thread(() =>
        {
            start.SignalAndWait();
            for (var round = 0; round < Rounds; round++)
            {
                var i = (first + round) % initiatives.Length;
                if (book.Assess(initiatives[i], Compliant.Midway) != expected[i])
                {
                    Interlocked.Increment(ref unequal);
                }
            }
        })).ToArray();

        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        unequal.Should().Be(0);
        expected.Distinct().Should().HaveCount(initiatives.Length);
    }
}
