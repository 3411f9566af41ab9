using System.Globalization;

namespace Aalborg.Personnel.Domain.Tests;

/// <summary>
/// What the rules of Aalborg cost when there is nothing to say. Code that the runtime has not optimised yet, its own included, may allocate on the side:
/// the tests give it time, and run alone so that it takes that time.
/// </summary>
[Collection(nameof(AllocationTests))]
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
public class AllocationTests
{
    private const int Rounds = 50;

    private const int Patience = 200;

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2026-01-05")]
    [InlineData("2026-01-19")]
    [InlineData("2026-03-02")]
    [InlineData("2026-05-04")]
    [InlineData("2026-10-01")]
    [InlineData("2026-12-15")]
    [InlineData("2199-12-31")]
    public void Check_of_the_compliant_initiative_allocates_nothing(string on)
    {
        var context = new RuleContext(AalborgPolicy.Rules, Compliant.Initiative, DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture));

        AalborgPolicy.Rules.Rules.Where(rule => !ComesToAllocateNothing(context, rule)).ToArray().Should().BeEmpty();
        context.Findings().Should().BeEmpty();
    }

    [Fact]
    public void Check_that_finds_something_allocates()
    {
        var context = new RuleContext(AalborgPolicy.Rules, new() { Id = Compliant.Initiative.Id, Title = "Ny vagtplan" }, Compliant.Midway);

        AllocatedBy(context, AalborgPolicy.Rules.Find(AalborgRule.Why01)!).Should().BePositive("otherwise nothing is measured here");
    }

    private static bool ComesToAllocateNothing(RuleContext context, ChangeRule rule)
    {
        for (var attempt = 0; attempt < Patience; attempt++)
        {
            if (AllocatedBy(context, rule) == 0)
            {
                return true;
            }

            Thread.Sleep(20);
        }

        return false;
    }

    private static long AllocatedBy(RuleContext context, ChangeRule rule)
    {
        context.Run(rule);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            context.Run(rule);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
