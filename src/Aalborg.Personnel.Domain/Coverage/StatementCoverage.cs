namespace Aalborg.Personnel;

/// <summary>One statement of a policy and what became of it.</summary>
public sealed record StatementCoverage
{
    internal StatementCoverage(Statement statement, ValueList<ChangeRule> rules, ValueList<StatementDisposition> dispositions, LocalizedText? note) =>
        (Statement, Rules, Dispositions, Note) = (statement, rules, dispositions, note);

    /// <summary>The statement.</summary>
    public Statement Statement { get; }

    /// <summary>The rules derived from it, those that people judge included, in the order of the rule book.</summary>
    public ValueList<ChangeRule> Rules { get; }

    /// <summary>What became of it, in the order of <see cref="StatementDisposition"/>; a statement may have more than one. Empty where nobody has said.</summary>
    public ValueList<StatementDisposition> Dispositions { get; }

    /// <summary>How it holds, or which statement it varies, where there is something to say.</summary>
    public LocalizedText? Note { get; }

    /// <summary>Whether something became of it.</summary>
    public bool IsAccountedFor => !Dispositions.IsEmpty;
}
