using System.Globalization;

namespace Aalborg.Personnel.Testing;

/// <summary>Something that every rule keeps and one does not.</summary>
public sealed record UnmetRequirement
{
    internal UnmetRequirement(RuleRequirement requirement, string message, TestCase? testCase = null, Exception? exception = null)
    {
        (Requirement, Message, Exception) = (requirement, message, exception);
        (Document, Initiative, On) = (testCase?.Document.Name, testCase?.Document.Initiative, testCase?.On);
    }

    /// <summary>What is not kept.</summary>
    public RuleRequirement Requirement { get; }

    /// <summary>What the rule does instead: a sentence.</summary>
    public string Message { get; }

    /// <summary>What tells the document apart in which it was seen, or <see langword="null"/> where it is in every document: as in "without /why/goals".</summary>
    public string? Document { get; }

    /// <summary>The document itself, for a debugger.</summary>
    public ChangeInitiative? Initiative { get; }

    /// <summary>The date of the assessment in which it was seen.</summary>
    public DateOnly? On { get; }

    /// <summary>What the rule threw, where it threw.</summary>
    public Exception? Exception { get; }

    /// <summary>All of it in a line.</summary>
    /// <returns>As in "NeverThrows: It throws NullReferenceException. (a change without /why/goals, on 2026-03-02)".</returns>
    public override string ToString() =>
        Document is null ? $"{Requirement}: {Message}" : string.Create(CultureInfo.InvariantCulture, $"{Requirement}: {Message} (a change {Document}, on {On:yyyy-MM-dd})");
}
