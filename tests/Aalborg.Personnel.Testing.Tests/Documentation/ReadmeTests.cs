namespace Aalborg.Personnel.Testing.Tests.Documentation;

/// <summary>The C# of the package's README and that of the repository's about tests, as they stand there, compiled and run.</summary>
public class ReadmeTests
{
    [Theory]
    [InlineData("src/Aalborg.Personnel.Testing/README.md", 1)]
    [InlineData("src/Aalborg.Personnel.Testing/README.md", 2)]
    [InlineData("README.md", 4)]
    public void Example_is_the_code_of_the_readme(string readme, int block)
    {
        var here = File.ReadAllText(Repository.PathTo("tests/Aalborg.Personnel.Testing.Tests/Documentation/ReadmeTests.cs"));

        foreach (var line in File.ReadAllText(Repository.PathTo(readme)).Split("```csharp\n")[block].Split("```")[0].Split('\n').Where(IsCode))
        {
            here.Should().Contain(line.Trim());
        }
    }

    [Fact]
    public void Message_is_that_of_the_readme()
    {
        var on = new DateOnly(2026, 5, 4);
        var change = AalborgInitiative.Compliant(ChangePhase.Implementation, on);
        var broken = change with { Why = change.Why with { Effects = [change.Why.Effects[0] with { For = [] }] } };
        var act = () => AalborgPolicy.Rules.Assess(broken, on).ShouldPass(AalborgRule.Why05);

        File.ReadAllText(Repository.PathTo("src/Aalborg.Personnel.Testing/README.md"))
            .Should().Contain($"```text\n{act.Should().Throw<PersonnelAssertionException>().Which.Message}\n```");
    }

    [Fact]
    public void Effect_without_recipient_fails()
    {
        var on = new DateOnly(2026, 5, 4);
        var change = AalborgInitiative.Compliant(ChangePhase.Implementation, on);
        var broken = change with { Why = change.Why with { Effects = [change.Why.Effects[0] with { For = [] }] } };

        AalborgPolicy.Rules.Assess(change, on).ShouldHaveNoFindings().ShouldBeReadyFor(ChangePhase.FollowUp);
        AalborgPolicy.Rules.Assess(broken, on).ShouldFail(AalborgRule.Why05, at: "/why/effects/0/for").ShouldPass(AalborgRule.Why04);
    }

    [Fact]
    public void Rule_keeps_every_promise() => new SummaryIsWritten().ShouldKeepEveryPromise(AalborgPolicy.Rules);

    [Fact]
    public void All_our_rules_keep_every_promise() => OurPolicy.Rules.ShouldKeepEveryPromise();

    private static bool IsCode(string line) => line.Length > 0 && !line.StartsWith("using", StringComparison.Ordinal);

    private static class OurPolicy
    {
        public static RuleBook Rules { get; } = new("vores", AalborgPolicy.Personnel, AalborgPolicy.Change, [new SummaryIsWritten()]);
    }

    private sealed class SummaryIsWritten() : ChangeRule(
        new RuleId("OWN-01"), AalborgPrinciple.WeKnowWhy, RuleSeverity.Warning, ChangePhase.Preparation, [AalborgStatement.P21], inferred: true)
    {
        public override LocalizedText Title { get; } = new() { Danish = "Der er et resumé", English = "There is a summary" };

        public override LocalizedText Explanation { get; } = new() { Danish = "Så kan andre læse med.", English = "So that others can read along." };

        public override LocalizedText Remedy { get; } = new() { Danish = "Skriv et resumé.", English = "Write a summary." };

        public override void Check(RuleContext context)
        {
            if (context.Initiative.Summary is null)
            {
                context.Violation("/summary", new() { Danish = "Der er intet resumé.", English = "There is no summary." });
            }
        }
    }
}
