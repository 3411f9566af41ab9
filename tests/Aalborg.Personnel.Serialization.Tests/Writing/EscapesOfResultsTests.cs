using System.Text;
using System.Text.Json;

namespace Aalborg.Personnel.Serialization.Tests.Writing;

/// <summary>Results hold text of others, and people look at them: what a terminal or an editor would obey is escaped. Documents are in their canonical form.</summary>
public class EscapesOfResultsTests
{
    /// <summary>U+007F–U+009F, U+061C, U+200E, U+200F, U+2028–U+202E and U+2066–U+2069.</summary>
    private static readonly string Obeyed = string.Concat(
        Enumerable.Range(0x7F, 0x21).Append(0x61C).Concat([0x200E, 0x200F]).Concat(Enumerable.Range(0x2028, 7)).Concat(Enumerable.Range(0x2066, 4)).Select(character => (char)character));

    private static readonly string Escaped = string.Concat(Obeyed.Select(character => $"\\u{(int)character:x4}"));

    private static CheckResult Result(string text)
    {
        // A title is one line.
        var title = string.Concat(text.Where(character => character is not ('\u0085' or '\u2028' or '\u2029')));
        var initiative = Draft.Read(Draft.Titled(JsonSerializer.Serialize($"a{title}b")));
        return CheckResult.Of(text, initiative, AalborgPolicy.Rules.Assess(initiative, new(2026, 2, 1))) with { Ignored = [$"/{text}"] };
    }

    private static string Written(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    [Fact]
    public void WriteResult_escapes_what_is_obeyed_in_source_title_and_pointers()
    {
        var written = Encoding.UTF8.GetString(PersonnelJson.WriteResult(Result(Obeyed), Language.Danish));

        written.Should().Contain($"\"source\":\"{Escaped}\"").And.Contain($"\"ignored\":[\"/{Escaped}\"]").And.Contain($"{Escaped[^24..]}b\"");
        written.Should().NotContainAny(Obeyed.Select(character => character.ToString()));
    }

    [Fact]
    public void WriteResult_of_an_error_escapes_its_pointer() =>
        Encoding.UTF8.GetString(PersonnelJson.WriteResult(CheckResult.Of("a", new CheckError { Pointer = $"/{Obeyed}", Message = new() { Danish = "Galt." } }), Language.Danish))
            .Should().Contain($"\"pointer\":\"/{Escaped}\"");

    [Fact]
    public void WriteResults_and_lines_and_an_assessment_alone_escape_it_too()
    {
        CheckResult[] results = [Result(Obeyed)];
        string[] written =
        [
            Written(output => PersonnelJson.WriteResults(output, results, Language.Danish)),
            Written(output => PersonnelJson.WriteResultLines(output, results, Language.Danish)),
            Encoding.UTF8.GetString(PersonnelJson.WriteAssessment(results[0].Assessment!, Language.Danish)),
        ];

        var end = Escaped[^24..];
        written.Should().OnlyContain(one => one.Contains(end) && !one.Any(character => Obeyed.Contains(character)));
    }

    [Fact]
    public void WriteResult_leaves_everything_else_as_it_is() =>
        Encoding.UTF8.GetString(PersonnelJson.WriteResult(Result("æøå 😀 \u00A0\u200B\u2030\u2065\u206A & < ' +"), Language.Danish)).Should().Contain("\"aæøå 😀 \u00A0\u200B\u2030\u2065\u206A & < ' +b\"");

    [Fact]
    public void WriteInitiative_escapes_nothing_but_what_JSON_must_have_escaped()
    {
        var written = Draft.Rewritten(Draft.Titled(JsonSerializer.Serialize("a\u200E\u202E\u2066b")));

        written.Should().Be(Draft.Titled("\"a\u200E\u202E\u2066b\""));
    }
}
