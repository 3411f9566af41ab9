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
    public void Check_output_to_an_input_does_not_lose_it()
    {
        var path = World.Write("a.json", Documents.Draft);
        var outcome = World.Check(path, "--format", "ndjson", "--output", path);

        if (outcome.ExitStatus == 2)
        {
            File.ReadAllText(path).Should().Be(Documents.Draft, "what is refused is left alone");
        }
        else
        {
            File.ReadAllText(path).Should().Contain("\"assessment\"", "the document is read before it is written over");
        }
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
