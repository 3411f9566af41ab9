namespace Aalborg.Personnel;

/// <summary>What became of a statement of a policy.</summary>
public enum StatementDisposition
{
    /// <summary>Rules are derived from it.</summary>
    Rules,

    /// <summary>It holds by the way the catalogue, or the model, is built.</summary>
    Invariant,

    /// <summary>People are asked to judge it.</summary>
    Judgement,

    /// <summary>It binds all work, not a change initiative in particular.</summary>
    General,

    /// <summary>It describes or predicts: there is nothing to hold anything against.</summary>
    Descriptive,

    /// <summary>It says another statement again in other words.</summary>
    Variant,
}
