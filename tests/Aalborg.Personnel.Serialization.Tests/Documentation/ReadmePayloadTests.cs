using System.Text.Json;

namespace Aalborg.Personnel.Serialization.Tests.Documentation;

/// <summary>The payload of the README, as it stands there, compiled and run. <c>File</c> is stood in for.</summary>
public class ReadmePayloadTests
{
    [Fact]
    public void Payload_is_read()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web).ConfigureForPersonnel(AalborgPolicy.Rules, Language.Danish);
        var payload = JsonSerializer.Deserialize<Dictionary<string, ChangeInitiative>>(File.ReadAllBytes("changes.json"), options);

        payload!["a"].Should().Be(Draft.Read(Draft.Json));
    }

    [Fact]
    public void Payload_is_the_code_of_the_readme()
    {
        var block = Readme.BlockWith("ConfigureForPersonnel");
        var here = System.IO.File.ReadAllText(Repository.PathTo("tests/Aalborg.Personnel.Serialization.Tests/Documentation/ReadmePayloadTests.cs"));

        foreach (var line in block.Split('\n').Where(line => line.Length > 0 && !line.StartsWith("using", StringComparison.Ordinal)))
        {
            here.Should().Contain(line.Trim());
        }
    }

    private static class File
    {
        public static byte[] ReadAllBytes(string path) =>
            path is "changes.json" ? Draft.Utf8($"{{\"a\":{Draft.Json}}}") : throw new FileNotFoundException(path);
    }
}
