using System.Text.Json;

namespace Aalborg.Personnel.Serialization.Tests.Converters;

/// <summary>Our 64 levels are counted from our value, the options' from the beginning of the payload.</summary>
public class EmbeddedDepthTests
{
    /// <summary>An initiative of as many levels, the one it begins with counted.</summary>
    private static string Deep(int levels) => Draft.With($"\"extensions\":{{\"a\":{Repeat("[", levels - 2)}{Repeat("]", levels - 2)}}}");

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static JsonSerializerOptions Options(int maxDepth) => Payload.Options(all => all.MaxDepth = maxDepth);

    [Fact]
    public void Levels_of_the_caller_do_not_count_as_ours()
    {
        var json = $"[[[[[[{{\"TheChange\":{Deep(64)}}}]]]]]]";

        var read = JsonSerializer.Deserialize<CaseFile[][][][][][]>(json, Options(maxDepth: 71))!;

        read[0][0][0][0][0][0].TheChange.Should().Be(Draft.Read(Deep(64)));
    }

    [Fact]
    public void Level_65_of_ours_is_refused_whatever_the_options_allow()
    {
        var json = $"{{\"TheChange\":{Deep(65)}}}";

        var error = Payload.Fail(json, Options(maxDepth: 1000));

        error.Inside().Message.Should().Be(Failing.Read(Deep(65)).Message);
        error.BytePositionInLine.Should().Be(json.LastIndexOf('[') + 1);
    }

    [Fact]
    public void Levels_of_the_options_hold_in_ours()
    {
        var json = $"{{\"TheChange\":{Deep(10)}}}";

        Payload.Read(json, Options(maxDepth: 11)).TheChange.Should().NotBeNull();
        Payload.Fail(json, Options(maxDepth: 10)).Path.Should().Be("$.TheChange");
    }
}
