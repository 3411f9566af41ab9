namespace Aalborg.Personnel.Serialization;

public static partial class PersonnelJson
{
    /// <summary>
    /// Writes a comparison: the changes of the document and what they mean, with the sentences that the findings stand on. Each of the three lists has at most 1,000
    /// findings of a rule; <c>more</c> says how many are left out.
    /// </summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language of messages and remedies.</param>
    /// <param name="before">The phase that is asked about, <see cref="ChangePhase.Idea"/> to <see cref="ChangePhase.Closed"/>, where one is.</param>
    /// <param name="indented">Whether it is indented for people, by two spaces a level; the canonical form otherwise.</param>
    /// <returns>UTF-8 JSON without byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="before"/> is <see cref="ChangePhase.Stopped"/> or no phase.</exception>
    public static byte[] WriteComparison(AssessmentComparison comparison, Language language, ChangePhase? before = null, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var readiness = before is { } phase ? comparison.ReadinessFor(phase) : null;
        return Written(comparison, (writer, value) => ComparisonWriter.Write(writer, value, readiness, language), indented);
    }
}
