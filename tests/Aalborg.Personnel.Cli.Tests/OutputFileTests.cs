namespace Aalborg.Personnel.Cli.Tests;

public class OutputFileTests : CliTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void Check_output_to_a_file_is_what_standard_output_would_have_got(string format)
    {
        var expected = World.CheckInput(Documents.WithError, "--format", format);
        var output = World.Write("resultat", new string('x', 100_000));
        var outcome = World.CheckInput(Documents.WithError, "--format", format, "--output", output);

        outcome.ExitStatus.Should().Be(1);
        outcome.Output.Should().BeEmpty();
        outcome.Error.Should().BeEmpty();
        File.ReadAllBytes(output).Should().Equal(expected.Output);
    }

    [Fact]
    public void Check_output_to_a_file_has_no_colour()
    {
        World.HasColour = true;
        World.CheckInput(Documents.WithError, "--output", World.PathOf("resultat")).ExitStatus.Should().Be(1);

        File.ReadAllText(World.PathOf("resultat")).Should().NotContain("\u001b").And.Contain("DOC-05");
    }

    [Fact]
    public void Check_output_to_a_folder_that_does_not_exist_is_2_with_a_clear_word()
    {
        var output = World.PathOf("findes/ikke.json");
        var outcome = World.CheckInput(Documents.Draft, "--output", output);

        outcome.ExitStatus.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.Error.Should().StartWith("personnel: ").And.Contain(output).And.NotContain("   at ");
        outcome.Error.TrimEnd('\n').Should().NotContain("\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    public void Check_output_to_what_is_no_file_is_2_with_a_word(string output)
    {
        var outcome = World.CheckInput(Documents.Draft, "--output", output);

        outcome.ExitStatus.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.Error.Should().StartWith("personnel: ").And.NotContain("   at ");
    }

    [Fact]
    public void Check_output_that_cannot_be_written_is_told_in_the_language_asked_for()
    {
        string ErrorIn(string language) =>
            World.CheckInput(Documents.Draft, "--output", World.PathOf("findes/ikke.json"), "--language", language).Error;

        ErrorIn("da").Should().NotBe(ErrorIn("en"));
    }

    [Fact]
    public void Check_output_into_a_folder_gives_the_same_every_time()
    {
        World.Write("a.json", Documents.Draft);
        var output = World.PathOf("resultat.json");
        Outcome Check() => World.Check(World.Folder, "--format", "json", "--output", output);

        var first = Check();
        var written = File.ReadAllBytes(output);
        var second = Check();

        (first.ExitStatus, second.ExitStatus).Should().Be((0, 0));
        second.Error.Should().BeEmpty();
        File.ReadAllBytes(output).Should().Equal(written);
    }

    [Fact]
    public void Check_output_leaves_nothing_else_behind()
    {
        World.Write("a.json", Documents.Draft);
        World.Check(World.PathOf("a.json"), "--output", World.PathOf("resultat"));
        World.Check(World.PathOf("a.json"), "--output", World.PathOf("findes/ikke"));

        Directory.EnumerateFileSystemEntries(World.Folder).Should().BeEquivalentTo(World.PathOf("a.json"), World.PathOf("resultat"));
    }

    [Fact]
    public void Check_output_into_a_folder_that_is_checked_is_not_taken_for_an_input()
    {
        World.Write("a.json", Documents.Draft);
        var output = World.PathOf("resultat.json");

        World.Check(World.Folder, "--format", "json", "--output", output).ExitStatus.Should().Be(0);
        File.ReadAllText(output).Should().Contain("/a.json\"").And.NotContain("/resultat.json\"");
    }
}
