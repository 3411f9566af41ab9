namespace Aalborg.Personnel.Cli.Tests;

/// <summary><c>personnel schema</c>.</summary>
public class SchemaTests : CliTests
{
    [Theory]
    [InlineData("change-initiative")]
    [InlineData("policy")]
    [InlineData("profile")]
    [InlineData("assessment")]
    [InlineData("results")]
    [InlineData("comparison")]
    public void Schema_is_the_file_in_schemas(string name)
    {
        var outcome = World.Run("schema", name);

        outcome.ExitStatus.Should().Be(ExitStatus.Success);
        outcome.Error.Should().BeEmpty();
        outcome.Output.Should().Equal(File.ReadAllBytes(Path.Combine(Repository.Root, $"schemas/{name}.schema.json")));
    }

    [Theory]
    [InlineData("polic")]
    [InlineData("")]
    [InlineData("policy", "profile")]
    public void Schema_that_is_not_there_is_refused(params string[] names)
    {
        var outcome = World.Run(["schema", .. names]);

        outcome.ExitStatus.Should().Be(ExitStatus.Unusable);
        outcome.Output.Should().BeEmpty();
        outcome.Error.Should().NotBeEmpty();
    }

    [Fact]
    public void Schema_of_no_name_is_refused() => World.Run("schema").ExitStatus.Should().Be(ExitStatus.Unusable);
}
