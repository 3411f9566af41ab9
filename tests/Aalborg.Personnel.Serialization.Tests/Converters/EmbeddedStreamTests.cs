using System.Text;
using System.Text.Json;
using Aalborg.Personnel.Serialization.Tests.Documents;
using Aalborg.Personnel.Serialization.Tests.Streams;

namespace Aalborg.Personnel.Serialization.Tests.Converters;

/// <summary>Payloads that come and go in pieces.</summary>
public class EmbeddedStreamTests
{
    private static readonly ChangeInitiative Full = PersonnelJson.ReadInitiative(FullDocument.Utf8);

    private static readonly CaseFile Case = new()
    {
        CaseNumber = "S-1",
        TheChange = Full,
        AllChanges = [Full, Payload.Change],
        ByUnit = new(StringComparer.Ordinal) { ["Syd"] = Full },
    };

    private static string Json => JsonSerializer.Serialize(Case, Payload.Options());

    private static void ShouldBeTheCase(CaseFile? read)
    {
        read!.TheChange.Should().Be(Full);
        read.AllChanges.Should().Equal(Full, Payload.Change);
        read.ByUnit!["Syd"].Should().Be(Full);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 16)]
    [InlineData(1000, 64)]
    public async Task Slow_stream_is_read(int atATime, int buffer)
    {
        using var stream = new DrippingStream(Encoding.UTF8.GetBytes(Json), atATime);

        ShouldBeTheCase(await JsonSerializer.DeserializeAsync<CaseFile>(stream, Payload.Options(all => all.DefaultBufferSize = buffer)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void Sequence_is_read(int size) => ShouldBeTheCase(Segments.Read<CaseFile>(Json, size, Payload.Options()));

    [Fact]
    public async Task List_is_read_item_by_item()
    {
        using var stream = new DrippingStream(Encoding.UTF8.GetBytes($"[{Draft.Json},\n{Draft.Written(Full)},{Draft.Titled("7")}]"), 11);
        var options = Payload.Options(all => all.DefaultBufferSize = 32);
        var read = new List<ChangeInitiative?>();

        var error = (await FluentActions.Invoking(async () =>
        {
            await foreach (var initiative in JsonSerializer.DeserializeAsyncEnumerable<ChangeInitiative>(stream, options).ConfigureAwait(false))
            {
                read.Add(initiative);
            }
        }).Should().ThrowAsync<JsonException>()).Which;

        read.Should().StartWith(Draft.Read(Draft.Json));
        error.LineNumber.Should().Be(1);
        error.Inside().Pointer.Should().Be("/title");
    }

    [Fact]
    public async Task Stream_is_written()
    {
        using var output = new MemoryStream();

        await JsonSerializer.SerializeAsync(output, Case, Payload.Options(all => all.DefaultBufferSize = 16));

        Encoding.UTF8.GetString(output.ToArray()).Should().Be(Json);
    }
}
