namespace Aalborg.Personnel.Domain.Tests.Documentation;

/// <summary>The C# of the package's README, as it stands there, compiled and run. <c>Console</c> is stood in for, so that it can be heard.</summary>
public class PackageReadmeTests
{
    private const string Package = "Aalborg.Personnel.Domain";

    [Fact]
    public void Example_says_what_the_readme_shows()
    {
        Example();

        PackageReadme.Of(Package).Should().ContainAny(Console.Lines.Select(line => $"```text\n{line}\n```"));
    }

    [Fact]
    public void Example_is_the_code_of_the_readme()
    {
        var here = File.ReadAllText(Repository.PathTo("tests/Aalborg.Personnel.Domain.Tests/Documentation/PackageReadmeTests.cs"));

        PackageReadme.Code(Package).Should().HaveCount(6).And.OnlyContain(line => here.Contains(line));
    }

#pragma warning disable IDE0011 // The README goes without braces.
    private static void Example()
    {
        #region src/Aalborg.Personnel.Domain/README.md 1
        var change = new ChangeInitiative { Id = Guid.NewGuid(), Title = "Fælles vagtplanlægning" }
            .AddStakeholder(new() { Id = "team", Name = "Teamet", Level = StakeholderLevel.Employees, Parts = [StakeholderPart.Affected] })
            .Involve("team", from: new(2026, 1, 8), InvolvementForm.Dialogue, how: "Teammøder");
        var assessment = AalborgPolicy.Rules.Assess(change, on: new DateOnly(2026, 2, 2));

        foreach (var finding in assessment.MissingBefore(ChangePhase.Implementation))
            Console.WriteLine($"{finding.Rule.Id} {finding.Pointer}: {finding.Message(Language.English)} {finding.Remedy(Language.English)}");
        #endregion
    }
#pragma warning restore IDE0011

    private static class Console
    {
        public static List<string> Lines { get; } = [];

        public static void WriteLine(string line) => Lines.Add(line);
    }
}
