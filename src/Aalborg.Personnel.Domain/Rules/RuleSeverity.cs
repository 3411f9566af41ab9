namespace Aalborg.Personnel;

/// <summary>How much a rule weighs.</summary>
public enum RuleSeverity
{
    /// <summary>Fejl: mostly where the policy says it is so.</summary>
    Error,

    /// <summary>Advarsel: mostly where the policy says "the more, the better", or where the rule is inferred.</summary>
    Warning,

    /// <summary>Vurdering: only people can judge it.</summary>
    Judgement,
}
