namespace Aalborg.Personnel.Domain.Tests.Rules;

public class IdIndexTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(200)]
    public void FirstWith_finds_each_entry(int count)
    {
        var index = Index(Enumerable.Range(0, count).Select(i => $"id-{i}"));

        index.Count.Should().Be(count);
        for (var i = 0; i < count; i++)
        {
            index.FirstWith($"id-{i}").Should().Be(i);
            index.FirstLike(i).Should().Be(i);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(16)]
    [InlineData(17)]
    public void FirstWith_no_such_id_is_none(int count)
    {
        var index = Index(Enumerable.Range(0, count).Select(i => $"id-{i}"));

        index.FirstWith("nobody").Should().Be(-1);
        index.FirstWith("ID-0").Should().Be(-1, "ids compare exactly");
        index.FirstWith("").Should().Be(-1);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(50)]
    public void FirstWith_id_used_twice_is_the_first(int count)
    {
        var index = Index(Enumerable.Range(0, count).Select(i => i >= 2 ? "twice" : $"id-{i}"));

        index.FirstWith("twice").Should().Be(2);
        index.FirstLike(count - 1).Should().Be(2);
        index.FirstLike(1).Should().Be(1);
    }

    private static IdIndex<Goal> Index(IEnumerable<string> ids) => new([.. ids.Select(id => new Goal { Id = id, What = "Mål" })]);
}
