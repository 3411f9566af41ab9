namespace Aalborg.Personnel.Cli.Tests;

/// <summary>The pages about the policy, its rules and the coverage are what the command writes.</summary>
public class GeneratedPagesTests : CliTests
{
    private static readonly string Docs = Path.Combine(Repository.Root, "docs");

    /// <summary>A page in docs/ and how it is written.</summary>
    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var (folder, language) in new[] { ("", "en"), ("da/", "da") })
            {
                pages.Add($"{folder}policy.md", $"policy --language {language}");
                pages.Add($"{folder}coverage.md", $"coverage --language {language}");
                pages.Add($"{folder}rules/README.md", $"rules --language {language}");
                foreach (var rule in AalborgPolicy.Rules.Rules)
                {
                    pages.Add($"{folder}rules/{rule}.md", $"rules {rule} --language {language}");
                }
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_is_what_the_command_writes(string page, string command)
    {
        var outcome = World.Run([.. command.Split(' '), "--format", "markdown"]);
        var written = $"<!-- personnel {command} --format markdown -->\n\n{outcome.Text}";
        outcome.ExitStatus.Should().Be(ExitStatus.Success);
        Approved.Hold($"docs/{page}", written);
    }

    [Fact]
    public void Folders_of_the_rules_hold_no_other_page()
    {
        foreach (var folder in new[] { "rules", "da/rules" })
        {
            Directory.GetFiles(Path.Combine(Docs, folder)).Select(Path.GetFileNameWithoutExtension)
                .Should().BeEquivalentTo(AalborgPolicy.Rules.Rules.Select(rule => rule.Id.Value).Append("README"));
        }
    }

    [Fact]
    public void Pages_quote_every_sentence_word_for_word()
    {
        foreach (var page in new[] { "policy.md", "da/policy.md", "coverage.md", "da/coverage.md" })
        {
            var text = File.ReadAllText(Path.Combine(Docs, page));
            AalborgPolicy.Personnel.Statements.Should().OnlyContain(statement => text.Contains($"»{statement.Danish}«", StringComparison.Ordinal));
        }
    }
}
