using System.Globalization;

namespace Aalborg.Personnel.Testing;

/// <summary>What came of holding a rule to what every rule keeps: see <see cref="RulePromise"/>.</summary>
/// <remarks>
/// The rule is held against a full document, and against some hundreds that differ from it: something missing, doubled, dated early or late, leading nowhere, stopped;
/// against its own example, and against documents of yours; on dates before, during and after the change. Every text in the made documents is marked,
/// so that a message that repeats one gives itself away. It takes about a second.
/// </remarks>
/// <example>
/// <code>
/// new SummaryIsWritten().ShouldKeepEveryPromise(AalborgPolicy.Rules);   // throws, with a list, when it does not
///
/// foreach (var broken in RuleExamination.Of(new SummaryIsWritten(), AalborgPolicy.Rules).BrokenPromises)
///     Console.WriteLine(broken);
/// </code>
/// </example>
public sealed class RuleExamination
{
    private RuleExamination(ChangeRule rule, int assessments, ValueList<BrokenPromise> brokenPromises) =>
        (Rule, Assessments, BrokenPromises) = (rule, assessments, brokenPromises);

    /// <summary>The rule.</summary>
    public ChangeRule Rule { get; }

    /// <summary>How many documents and dates it was held against; none where it does not fit the rule book.</summary>
    public int Assessments { get; }

    /// <summary>What it does not keep, with up to three examples of each promise; nothing, for a good rule.</summary>
    public ValueList<BrokenPromise> BrokenPromises { get; }

    /// <summary>Holds a rule to what every rule keeps.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="book">The rule book it belongs to, or is to join: its policy has the sentences the rule stands on.</param>
    /// <param name="documents">Documents of yours to hold it against too, where it looks for something the made ones do not have.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static RuleExamination Of(ChangeRule rule, RuleBook book, ValueList<ChangeInitiative> documents = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(book);
        var notes = new Notebook();
        SaidPromises.Look(rule, notes);
        if (Bench.For(rule, book, notes) is not { } bench)
        {
            return new(rule, 0, notes.Notes);
        }

        Trial[] trials = [.. bench.Trials(documents)];
        TrialResult[] results = [.. trials.Select(trial => trial.Of(rule))];
        FoundPromises.Look(rule, trials, results, notes);
        SamePromises.Look(rule, trials, results, notes);
        if (!notes.HasSomeOf(RulePromise.Deterministic))
        {
            DeviationPromise.Look(rule, trials, results, notes);
        }

        ExamplePromise.Look(rule, bench.Book, results, notes);
        return new(rule, trials.Length, notes.Notes);
    }

    /// <summary>The report: every promise that is not kept, in plain words.</summary>
    /// <returns>As in "OWN-01 keeps every promise in 9000 assessments.", or a list.</returns>
    public override string ToString() => BrokenPromises.IsEmpty
        ? string.Create(CultureInfo.InvariantCulture, $"{Rule} keeps every promise in {Assessments} assessments.")
        : $"{Rule} does not keep what every rule keeps.\n{string.Join('\n', BrokenPromises.Select(broken => $"- {broken}"))}";
}
