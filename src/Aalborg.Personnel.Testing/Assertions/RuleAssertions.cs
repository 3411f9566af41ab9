using System.Diagnostics;

namespace Aalborg.Personnel.Testing;

/// <summary>Assertions on rules of your own: that they keep what every rule keeps.</summary>
[StackTraceHidden]
public static class RuleAssertions
{
    /// <summary>A rule meets what every rule has to meet: see <see cref="RuleRequirement"/>.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="book">The rule book it belongs to, or is to join.</param>
    /// <param name="documents">Documents of yours to hold it against too, where it looks for something the made ones do not have.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="PersonnelAssertionException">It does not; the message lists what it does instead, and in which document.</exception>
    public static RuleExamination ShouldMeetEveryRequirement(this ChangeRule rule, RuleBook book, ValueList<ChangeInitiative> documents = default) =>
        Kept(RuleExamination.Of(rule, book, documents));

    /// <summary>Every rule of a book meets what every rule has to meet: see <see cref="RuleRequirement"/>.</summary>
    /// <param name="book">The rule book.</param>
    /// <param name="documents">Documents of yours to hold the rules against too.</param>
    /// <returns>What came of it, rule by rule.</returns>
    /// <exception cref="PersonnelAssertionException">A rule does not; the message lists what each does instead.</exception>
    public static ValueList<RuleExamination> ShouldMeetEveryRequirement(this RuleBook book, ValueList<ChangeInitiative> documents = default)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Kept([.. book.Rules.Select(rule => RuleExamination.Of(rule, book, documents))]);
    }

    private static RuleExamination Kept(RuleExamination examination) => Kept([examination])[0];

    private static ValueList<RuleExamination> Kept(ValueList<RuleExamination> examinations)
    {
        RuleExamination[] broken = [.. examinations.Where(examination => !examination.UnmetRequirements.IsEmpty)];
        return broken.Length == 0
            ? examinations
            : throw new PersonnelAssertionException(
                string.Join("\n\n", broken.Select(examination => examination.ToString())),
                broken.SelectMany(examination => examination.UnmetRequirements).FirstOrDefault(requirement => requirement.Exception is not null)?.Exception);
    }
}
