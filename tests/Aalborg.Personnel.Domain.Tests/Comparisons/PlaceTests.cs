namespace Aalborg.Personnel.Domain.Tests.Comparisons;

/// <summary>Where the places of one version are in the other.</summary>
public class PlaceTests
{
    private static readonly InitiativeComparison Comparison = InitiativeComparison.Between(With("a", "b", "c"), With("c", "x", "a"));

    [Theory]
    [InlineData("/why/goals/0/due", "/why/goals/2/due")]
    [InlineData("/why/goals/1/due", null)]
    [InlineData("/why/goals/2", "/why/goals/0")]
    [InlineData("/why/goals/3", null)]
    [InlineData("/why/goals", "/why/goals")]
    [InlineData("/why/effects/1/for/0", "/why/effects/1/for/0")]
    [InlineData("", "")]
    public void PlaceInNew_exchanges_the_indexes_of_lists(string was, string? @is) => Comparison.PlaceInNew(was).Should().Be(@is);

    [Theory]
    [InlineData("/why/goals/2/due", "/why/goals/0/due")]
    [InlineData("/why/goals/1", null)]
    [InlineData("/why/goals/3", null)]
    [InlineData("/title", "/title")]
    public void PlaceInOld_exchanges_the_indexes_of_lists(string @is, string? was) => Comparison.PlaceInOld(@is).Should().Be(was);

    private static ChangeInitiative With(params string[] ids) => Versions.Draft with { Why = new() { Goals = [.. ids.Select(id => new Goal { Id = id, What = "Ro" })] } };
}
