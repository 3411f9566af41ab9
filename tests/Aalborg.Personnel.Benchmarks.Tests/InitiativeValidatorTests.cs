using System.Text.RegularExpressions;
using Aalborg.Personnel.Testing;

namespace Aalborg.Personnel.Benchmarks.Tests;

/// <summary>FluentValidation is compared with for speed, so it has to find the same, of the rules that it has.</summary>
public partial class InitiativeValidatorTests
{
    private static readonly Dictionary<string, InitiativeValidator> Validators = new(StringComparer.Ordinal)
    {
        [nameof(InitiativeValidator.Declarative)] = InitiativeValidator.Declarative,
        [nameof(InitiativeValidator.Walking)] = InitiativeValidator.Walking,
    };

    /// <summary>All rules but COM-10, which is known of stopped changes only. A rule that comes has no twin until somebody writes it.</summary>
    private const int FewestTwins = 62;

    private static readonly DatedInitiative[] Documents = [.. BrokenDocuments.All().Where(dated => dated.Phase != ChangePhase.Stopped)];

    /// <summary>The rules of which a validator finds something in some document: those that it has.</summary>
    private static readonly HashSet<string> Twins =
    [
        .. from dated in Documents
           from validator in Validators.Values
           from error in validator.Validate(dated).Errors
           select InitiativeValidator.Told(error).Split(' ')[0],
    ];

    /// <summary>What else is found of a stopped change hangs on what was due when it was stopped, which FluentValidation does not know: it is not compared.</summary>
    private const string NobodyWasTold = "COM-10 /communication/messages";

    public static TheoryData<string> Ways => [.. Validators.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Validate_finds_what_the_rule_book_finds(string way)
    {
        foreach (var (i, dated) in Documents.Index())
        {
            Validated(way, dated).Should().Equal(Assessed(dated), "document {0} breaks that on {1}", i, dated.On);
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Validate_stopped_finds_that_nobody_was_told(string way) =>
        Validated(way, Stopped(AalborgInitiative.Breaking(AalborgRule.Com10, GeneratedStory.On))).Should().Contain(NobodyWasTold);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Validate_stopped_and_told_does_not_find_that_nobody_was(string way) =>
        Validated(way, Stopped(AalborgInitiative.Compliant(ChangePhase.Stopped, GeneratedStory.On))).Should().NotContain(NobodyWasTold);

    [Fact]
    public void Validators_have_the_rules_they_are_compared_by() => Twins.Count.Should().BeGreaterThanOrEqualTo(FewestTwins);

    [Fact]
    public void Validate_is_tried_on_a_number_in_every_text() =>
        Documents.SelectMany(Found).Where(finding => finding.Rule.Id == AalborgRule.Doc04)
            .Select(finding => Place().Replace(finding.Pointer, "/0")).Distinct(StringComparer.Ordinal)
            .Should().HaveCount(58, "so many texts an initiative has");

    [Theory]
    [MemberData(nameof(Ways))]
    public void Validate_generated_finds_nothing(string way) =>
        GeneratedDocument.Many(256).Should().OnlyContain(document => Validators[way].Validate(new DatedInitiative(document.Initiative, document.On)).IsValid);

    private static DatedInitiative Stopped(ChangeInitiative change) => new(change, GeneratedStory.On);

    private static string[] Validated(string way, DatedInitiative dated) =>
        [.. Validators[way].Validate(dated).Errors.Select(InitiativeValidator.Told).Order(StringComparer.Ordinal)];

    private static string[] Assessed(DatedInitiative dated) => [.. Found(dated).Select(InitiativeValidator.Told).Order(StringComparer.Ordinal)];

    private static IEnumerable<Finding> Found(DatedInitiative dated) =>
        AalborgPolicy.Rules.Assess(dated.Initiative, dated.On).Findings.Where(finding => Twins.Contains(finding.Rule.Id.Value));

    [GeneratedRegex("/[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Place();
}
