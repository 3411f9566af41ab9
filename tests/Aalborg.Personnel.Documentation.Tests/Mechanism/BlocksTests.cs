namespace Documentation;

/// <summary>Every C# block of every page is code that is compiled and run; what it does is asserted around its region.</summary>
public class BlocksTests
{
    private static IEnumerable<Block> Blocks => Page.All.SelectMany(page => page.Blocks).Where(block => block.Language == "csharp");

    public static TheoryData<string> Names => [.. Blocks.Select(block => block.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Block_is_the_code_of_a_region_in_a_test(string name)
    {
        var block = Blocks.Single(block => block.Name == name);

        var region = Region.All.Where(region => region.Name == name).Should().ContainSingle("the block needs one region »#region {0}« that runs it, in a test", name).Which;
        region.Code.Should().Equal(block.Code, "{0} runs what the page shows", region.File);
        block.Usings.Except(region.Usings, StringComparer.Ordinal).Should().BeEmpty("{0} needs the usings that the page shows", region.File);
        region.IsTested.Should().BeTrue("{0} has to assert what comes of it", region.File);
    }

    [Fact]
    public void Region_belongs_to_a_block() =>
        Region.All.Select(region => region.Name).Except(Blocks.Select(block => block.Name), StringComparer.Ordinal).Should().BeEmpty();

    [Fact]
    public void Fences_say_what_they_hold() =>
        Page.All.SelectMany(page => page.Blocks).Where(block => block.Language is not ("csharp" or "json" or "sh" or "text" or "xml" or "mermaid"))
            .Select(block => $"{block.Name}: {block.Language}").Should().BeEmpty("C# in a block of another name would not be found");
}
