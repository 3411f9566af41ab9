using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization.Tests.Documentation;

/// <summary>The C# of the package's README, as it stands there, compiled and run. <c>File</c> and <c>Console</c> are stood in for. The service is run in Aalborg.Personnel.AspNetCore.Tests.</summary>
public class PackageReadmeTests
{
    [Fact]
    public void Example_writes_the_assessment() => JsonNode.Parse(Run(Draft.Json).Written!)!["on"]!.GetValue<string>().Should().Be("2026-02-02");

    [Fact]
    public void Example_says_where_something_is_wrong()
    {
        var (console, written) = Run("{\"schemaVersion\":\n7}");

        console.Should().StartWith("Line 2, position ").And.Contain(", /schemaVersion: ");
        written.Should().BeNull();
    }

    [Fact]
    public void Example_is_the_code_of_the_readme()
    {
        var here = System.IO.File.ReadAllText(Repository.PathTo("tests/Aalborg.Personnel.Serialization.Tests/Documentation/PackageReadmeTests.cs"))
            + System.IO.File.ReadAllText(Repository.PathTo("tests/Aalborg.Personnel.AspNetCore.Tests/PackageReadmeTests.cs"));

        PackageReadme.Code("Aalborg.Personnel.Serialization").Should().HaveCount(11).And.OnlyContain(line => here.Contains(line));
    }

    private static (string Console, byte[]? Written) Run(string json)
    {
        var console = new Output();
        var file = new Files(Draft.Utf8(json));
        Example(console, file);
        return (console.Line, file.Written);
    }

    private static void Example(Output Console, Files File)
    {
        #region src/Aalborg.Personnel.Serialization/README.md 1
        var reading = PersonnelJson.TryReadInitiative(File.ReadAllBytes("vagtplan.json"));
        if (reading.Error is { } error)
        {
            Console.WriteLine($"Line {error.Line}, position {error.Position}, {error.Pointer}: {error.Problem(Language.English)}");
            return;
        }

        var assessment = AalborgPolicy.Rules.Assess(reading.Initiative!, on: new DateOnly(2026, 2, 2));
        File.WriteAllBytes("assessment.json", PersonnelJson.WriteAssessment(assessment, Language.Danish, indented: true));
        #endregion
    }

    private sealed class Output
    {
        public string Line { get; private set; } = "";

        public void WriteLine(string line) => Line = line;
    }

    private sealed class Files(byte[] document)
    {
        public byte[]? Written { get; private set; }

        public byte[] ReadAllBytes(string path) => path is "vagtplan.json" ? document : throw new FileNotFoundException(path);

        public void WriteAllBytes(string path, byte[] bytes) => Written = path is "assessment.json" ? bytes : throw new FileNotFoundException(path);
    }
}
