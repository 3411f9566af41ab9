using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Tests;

/// <summary><c>personnel new</c>.</summary>
public class NewTests : CliTests
{
    [Fact]
    public void New_is_a_draft_that_says_nothing_yet()
    {
        var outcome = World.Run("new", "--title", " Fælles \"vagtplan\" ", "--language", "da");
        var initiative = PersonnelJson.ReadInitiative(outcome.Output);

        outcome.ExitStatus.Should().Be(ExitStatus.Success);
        initiative.Should().Be(new ChangeInitiative { Id = initiative.Id, Schema = "change-initiative.jsonschema", Title = "Fælles \"vagtplan\"" });
        outcome.Error.Should().Contain("personnel schema change-initiative > change-initiative.jsonschema");
    }

    [Fact]
    public void New_names_the_schema_first_and_shows_where_everything_goes()
    {
        var draft = JsonNode.Parse(World.Run("new").Output)!.AsObject();
        var schema = JsonNode.Parse(PersonnelSchema.ChangeInitiative())!.AsObject();

        draft.Select(member => member.Key).Take(4).Should().Equal("schemaVersion", "$schema", "id", "title");
        foreach (var section in new[] { "timeline", "why", "who", "whatAndHow", "communication" })
        {
            draft[section]!.AsObject().Select(member => member.Key).Append("extensions")
                .Should().Equal(schema["$defs"]![section]!["properties"]!.AsObject().Select(member => member.Key));
        }
    }

    [Fact]
    public void New_has_another_id_each_time() =>
        PersonnelJson.ReadInitiative(World.Run("new").Output).Id.Should().NotBe(PersonnelJson.ReadInitiative(World.Run("new").Output).Id);

    [Theory]
    [InlineData("da", "Ny forandring")]
    [InlineData("en", "New change")]
    public void New_without_title_is_called_that(string language, string title) =>
        PersonnelJson.ReadInitiative(World.Run("new", "--language", language).Output).Title.Should().Be(title);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\nb")]
    public void New_title_that_is_none_is_refused(string title)
    {
        var outcome = World.Run("new", "--title", title);

        outcome.ExitStatus.Should().Be(ExitStatus.Unusable);
        outcome.Output.Should().BeEmpty();
        outcome.Error.Should().Contain("--title takes one line of 1 to 255 characters.");
    }

    [Fact]
    public void New_with_its_schema_beside_it_can_be_checked_as_a_folder()
    {
        World.Write("draft.json", World.Run("new").Output);
        World.Write("change-initiative.jsonschema", World.Run("schema", "change-initiative").Output);

        World.Check(World.Folder).ExitStatus.Should().Be(ExitStatus.Success);
    }
}
