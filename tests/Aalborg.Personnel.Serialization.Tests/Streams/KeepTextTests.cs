using System.Text;

namespace Aalborg.Personnel.Serialization.Tests.Streams;

/// <summary>The text of a document is kept when it is asked for, and costs nothing when it is not.</summary>
public class KeepTextTests
{
    private static readonly string Lines = $"\ufeff{Draft.Json}\r\n\n{{\n{Draft.With("\"summary\":\"æøå\"")}";

    private static string Text(InitiativeReading reading) => Encoding.UTF8.GetString(reading.Text.Span);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task TryReadInitiative_keeps_the_bytes_as_they_were_read(int atATime)
    {
        foreach (var document in new[] { $"\ufeff \r\n{Draft.Json}\n", Draft.With($"\"summary\":\"{new string('ø', 70_000)}\""), "{\"id\":1}", "", "nej" })
        {
            Text(PersonnelJson.TryReadInitiative(new DrippingStream(Draft.Utf8(document), atATime), new() { KeepsText = true })).Should().Be(document);
            Text(await PersonnelJson.TryReadInitiativeAsync(new DrippingStream(Draft.Utf8(document), atATime), new() { KeepsText = true })).Should().Be(document);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task ReadInitiatives_keeps_each_line_without_its_line_feed(int atATime)
    {
        string[] expected = [$"\ufeff{Draft.Json}\r", "{", Draft.With("\"summary\":\"æøå\"")];

        PersonnelJson.ReadInitiatives(new DrippingStream(Draft.Utf8(Lines), atATime), new() { KeepsText = true }).ToList().Select(Text).Should().Equal(expected);
        (await PersonnelJson.ReadInitiativesAsync(new DrippingStream(Draft.Utf8(Lines), atATime), new() { KeepsText = true }).AllAsync()).Select(Text).Should().Equal(expected);
    }

    [Fact]
    public async Task Text_is_empty_unless_it_is_asked_for()
    {
        PersonnelJson.TryReadInitiative(new MemoryStream(Draft.Utf8(Draft.Json))).Text.IsEmpty.Should().BeTrue();
        (await PersonnelJson.TryReadInitiativeAsync(new MemoryStream(Draft.Utf8(Draft.Json)))).Text.IsEmpty.Should().BeTrue();
        PersonnelJson.ReadInitiatives(new MemoryStream(Draft.Utf8(Lines))).Should().OnlyContain(reading => reading.Text.IsEmpty);
        PersonnelJson.TryReadInitiative(Draft.Utf8(Draft.Json)).Text.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Text_of_what_is_longer_than_it_may_be_is_empty()
    {
        PersonnelJson.TryReadInitiative(new MemoryStream(Draft.Utf8(Draft.Json)), new() { MaxDocumentBytes = 10, KeepsText = true }).Text.IsEmpty.Should().BeTrue();
        PersonnelJson.ReadInitiatives(new MemoryStream(Draft.Utf8($"{Draft.Json}\n{{\n")), new() { MaxDocumentBytes = 10, KeepsText = true }).Select(Text).Should().Equal("", "{");
    }
}
