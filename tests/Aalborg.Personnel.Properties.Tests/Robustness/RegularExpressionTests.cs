using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Properties.Tests.Robustness;

/// <summary>A pattern that backtracks can take for ever over a text that somebody made for it. The packages have none.</summary>
public partial class RegularExpressionTests
{
    public static TheoryData<string> Packages => [typeof(ChangeInitiative).Assembly.Location, typeof(PersonnelJson).Assembly.Location, typeof(PersonnelReport).Assembly.Location];

    public static TheoryData<string> Schemas => [.. Directory.EnumerateFiles(Repository.PathTo("schemas"), "*.json").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_refers_to_no_regular_expressions(string path) =>
        Assembly.LoadFrom(path).GetReferencedAssemblies().Should().NotContain(name => name.Name == "System.Text.RegularExpressions");

    [Fact]
    public void Sources_name_no_regular_expressions() => Directory.EnumerateFiles(Repository.PathTo("src"), "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Where(path => Named().IsMatch(File.ReadAllText(path)))
        .Should().BeEmpty();

    [Theory]
    [InlineData("using System.Text.RegularExpressions;", true)]
    [InlineData("if (Regex.IsMatch(text, pattern))", true)]
    [InlineData("/// without regular expressions", false)]
    public void Sources_would_be_caught(string line, bool caught) => Named().IsMatch(line).Should().Be(caught);

    /// <summary>The patterns of the schemas are for validators of others: each can be matched in one pass, by an engine that knows how.</summary>
    [Theory]
    [MemberData(nameof(Schemas))]
    public void Pattern_of_a_schema_needs_no_backtracking(string file)
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Repository.PathTo($"schemas/{file}")));

        foreach (var pattern in Patterns(schema.RootElement))
        {
            FluentActions.Invoking(() => new Regex(BeyondFfff().Replace(pattern, ""), RegexOptions.NonBacktracking, Regex.InfiniteMatchTimeout)).Should().NotThrow(pattern);
        }
    }

    private static IEnumerable<string> Patterns(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member is { Name: "pattern", Value.ValueKind: JsonValueKind.String } ? [member.Value.GetString()!] : Patterns(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Patterns),
        _ => [],
    };

    /// <summary>What ECMA 262 writes and .NET does not know: a character beyond U+FFFF, or a range of them, in a class of characters.</summary>
    [GeneratedRegex(@"\\u\{[0-9a-f]+\}(-\\u\{[0-9a-f]+\})?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex BeyondFfff();

    [GeneratedRegex(@"\b(RegularExpressions|Regex|GeneratedRegex)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Named();
}
