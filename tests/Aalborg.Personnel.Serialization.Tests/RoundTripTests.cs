using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization.Tests.Documents;
using Aalborg.Personnel.Serialization.Tests.Writing;

namespace Aalborg.Personnel.Serialization.Tests;

public class RoundTripTests
{
    public static TheoryData<string> Names => [.. Samples.Names];

    [Fact]
    public void Samples_are_there() => Samples.Names.Should().Contain(["aalborg-forvaltningsstruktur", "complete", "idea"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_what_was_written_gives_the_same_initiative(string sample)
    {
        var initiative = PersonnelJson.ReadInitiative(Samples.Read(sample));

        PersonnelJson.ReadInitiative(PersonnelJson.WriteInitiative(initiative)).Should().Be(initiative);
        PersonnelJson.ReadInitiative(PersonnelJson.WriteInitiative(initiative, indented: true)).Should().Be(initiative);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_what_was_read_gives_the_same_bytes(string sample)
    {
        var initiative = PersonnelJson.ReadInitiative(Samples.Read(sample));
        var canonical = PersonnelJson.WriteInitiative(initiative);
        var indented = PersonnelJson.WriteInitiative(initiative, indented: true);

        PersonnelJson.WriteInitiative(PersonnelJson.ReadInitiative(canonical)).Should().Equal(canonical);
        PersonnelJson.WriteInitiative(PersonnelJson.ReadInitiative(indented), indented: true).Should().Equal(indented);
        WhiteSpace.Without(indented).Should().Equal(canonical);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_a_sample_changes_nothing_but_white_space_and_empties(string sample)
    {
        var written = JsonNode.Parse(PersonnelJson.WriteInitiative(PersonnelJson.ReadInitiative(Samples.Read(sample))))!;
        var original = JsonNode.Parse(Samples.Read(sample))!;
        foreach (var (pointer, _) in original.Parts().Where(part => part.Node is JsonArray { Count: 0 }).ToList())
        {
            original.Without(pointer);
        }

        JsonNode.DeepEquals(written, original).Should().BeTrue(written.Json());
    }

    [Fact]
    public void Read_lenient_and_try_give_the_same_initiative()
    {
        var expected = PersonnelJson.ReadInitiative(FullDocument.Utf8);

        PersonnelJson.ReadInitiativeLeniently(FullDocument.Utf8, out _).Should().Be(expected);
        PersonnelJson.TryReadInitiative(FullDocument.Utf8).Initiative.Should().Be(expected);
    }
}
