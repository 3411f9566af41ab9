using System.Globalization;

namespace Aalborg.Personnel.Testing;

/// <summary>What came of holding a rule to what every rule has to meet: see <see cref="RuleRequirement"/>.</summary>
/// <remarks>
/// The rule is held against a full document, and against some hundreds that differ from it: something missing, doubled, dated early or late, leading nowhere, stopped;
/// against its own example, and against documents of yours; on dates before, during and after the change. Every text in the made documents is marked,
/// so that a message that repeats one gives itself away. It takes about a second.
/// </remarks>
/// <example>
/// <code>
/// new SummaryIsWritten().ShouldMeetEveryRequirement(AalborgPolicy.Rules);   // throws, with a list, when it does not
///
/// foreach (var broken in RuleExamination.Of(new SummaryIsWritten(), AalborgPolicy.Rules).UnmetRequirements)
///     Console.WriteLine(broken);
/// </code>
/// </example>
public sealed class RuleExamination
{
    private RuleExamination(ChangeRule rule, int assessments, ValueList<UnmetRequirement> unmetRequirements) =>
        (Rule, Assessments, UnmetRequirements) = (rule, assessments, unmetRequirements);

    /// <summary>The rule.</summary>
    public ChangeRule Rule { get; }

    /// <summary>How many documents and dates it was held against; none where it does not fit the rule book.</summary>
    public int Assessments { get; }

    /// <summary>The requirements it does not meet, with up to three examples of each requirement; nothing, for a good rule.</summary>
    public ValueList<UnmetRequirement> UnmetRequirements { get; }

    /// <summary>Holds a rule to what every rule has to meet.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="book">The rule book it belongs to, or is to join: its policy has the sentences the rule stands on.</param>
    /// <param name="documents">Documents of yours to hold it against too, where it looks for something the made ones do not have.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static RuleExamination Of(ChangeRule rule, RuleBook book, ValueList<ChangeInitiative> documents = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(book);
        var log = new RequirementLog();
        MetadataRequirements.Look(rule, log);
        if (RuleTestBench.For(rule, book, log) is not { } bench)
        {
            return new(rule, 0, log.Notes);
        }

        TestCase[] testCases = [.. bench.TestCases(documents)];
        TestOutcome[] results = [.. testCases.Select(testCase => testCase.Of(rule))];
        FindingRequirements.Look(rule, testCases, results, log);
        DeterminismRequirements.Look(rule, testCases, results, log);
        if (!log.HasSomeOf(RuleRequirement.Deterministic))
        {
            DeviationRequirement.Look(rule, testCases, results, log);
        }

        ExampleRequirement.Look(rule, bench.Book, results, log);
        return new(rule, testCases.Length, log.Notes);
    }

    /// <summary>The report: every requirement that is not met, in plain words.</summary>
    /// <returns>As in "OWN-01 meets every requirement in 9000 assessments.", or a list.</returns>
    public override string ToString() => UnmetRequirements.IsEmpty
        ? string.Create(CultureInfo.InvariantCulture, $"{Rule} meets every requirement in {Assessments} assessments.")
        : $"{Rule} does not keep what every rule keeps.\n{string.Join('\n', UnmetRequirements.Select(broken => $"- {broken}"))}";
}
