namespace Aalborg.Personnel.Benchmarks.Tests;

/// <summary>FluentValidation is compared with for speed, so it has to find the same.</summary>
public class InitiativeValidatorTests
{
    private static readonly InitiativeValidator Validator = new();

    private static readonly DatedInitiative[] Documents = [.. BrokenDocuments.All().Where(dated => dated.Phase != ChangePhase.Stopped)];

    [Fact]
    public void Validate_finds_what_the_rule_book_finds()
    {
        foreach (var (i, dated) in Documents.Index())
        {
            Validated(dated).Should().Equal(Assessed(dated), "document {0} breaks that on {1}", i, dated.On);
        }
    }

    [Fact]
    public void Validate_is_tried_on_a_document_that_breaks_each_rule()
    {
        var broken = Documents.SelectMany(Found).Select(finding => finding.Rule.Id).ToHashSet();

        // What is told of a stop is known of stopped changes only.
        AalborgPolicy.Rules.Rules.Select(rule => rule.Id).Except(InitiativeValidator.LeftOut).Except(broken).Should().Equal(AalborgRule.Com10);
    }

    [Fact]
    public void Validate_generated_finds_nothing() =>
        GeneratedDocument.Many(256).Should().OnlyContain(document => Validator.Validate(new DatedInitiative(document.Initiative, document.On)).IsValid);

    [Fact]
    public void LeftOut_holds_eight_rules() => InitiativeValidator.LeftOut.Should().HaveCount(8);

    private static string[] Validated(DatedInitiative dated) =>
        [.. Validator.Validate(dated).Errors.Select(InitiativeValidator.Told).Order(StringComparer.Ordinal)];

    private static string[] Assessed(DatedInitiative dated) => [.. Found(dated).Select(InitiativeValidator.Told).Order(StringComparer.Ordinal)];

    private static IEnumerable<Finding> Found(DatedInitiative dated) =>
        AalborgPolicy.Rules.Assess(dated.Initiative, dated.On).Findings.Where(finding => !InitiativeValidator.LeftOut.Contains(finding.Rule.Id));
}
