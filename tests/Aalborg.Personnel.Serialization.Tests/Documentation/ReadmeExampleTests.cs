namespace Aalborg.Personnel.Serialization.Tests.Documentation;

/// <summary>The C# of the README, as it stands there, compiled and run. <c>File</c> and <c>Console</c> are stood in for, so that it reads a sample and can be heard.</summary>
public class ReadmeExampleTests
{
    [Fact]
    public void Example_says_what_is_missing_and_which_sentence_says_so()
    {
        Example();

        Console.Lines.Should().Contain("/why/goals: Der står ikke noget mål for forandringen endnu. Skriv mindst ét mål: hvad skal være nået, når forandringen er lykkedes?");
        Console.Lines.Should().Contain("C30: »Vi kommunikerer både før, under og efter forandringen.«");
    }

    [Fact]
    public void Example_is_the_code_of_the_readme()
    {
        var block = Readme.BlockWith("assessment.IsReadyFor");
        var here = System.IO.File.ReadAllText(Repository.PathTo("tests/Aalborg.Personnel.Serialization.Tests/Documentation/ReadmeExampleTests.cs"));

        foreach (var line in block.Split('\n').Where(line => line.Length > 0 && !line.StartsWith("using", StringComparison.Ordinal)))
        {
            here.Should().Contain(line.Trim());
        }
    }

#pragma warning disable IDE0011 // The README goes without braces.
    private static void Example()
    {
        var change = PersonnelJson.ReadInitiative(File.ReadAllBytes("idea.json"));
        var assessment = AalborgPolicy.Rules.Assess(change, on: new DateOnly(2026, 2, 1));

        if (!assessment.IsReadyFor(ChangePhase.Implementation))
            foreach (var finding in assessment.MissingBefore(ChangePhase.Implementation))
                Console.WriteLine($"{finding.Pointer}: {finding.Message(Language.Danish)} {finding.Remedy(Language.Danish)}");
        foreach (var statement in assessment.Findings.SelectMany(f => f.Statements).Distinct())
            Console.WriteLine($"{statement.Id}: »{statement.Danish}«");
    }
#pragma warning restore IDE0011

    private static class File
    {
        public static byte[] ReadAllBytes(string name) => System.IO.File.ReadAllBytes(Repository.PathTo($"samples/initiatives/{name}"));
    }

    private static class Console
    {
        public static List<string> Lines { get; } = [];

        public static void WriteLine(string line) => Lines.Add(line);
    }
}
