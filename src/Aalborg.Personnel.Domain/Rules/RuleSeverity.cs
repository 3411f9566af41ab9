namespace Aalborg.Personnel;

/// <summary>How much a rule weighs.</summary>
public enum RuleSeverity
{
    /// <summary>Krav: mostly where the policy says it is so.</summary>
    Error,

    /// <summary>Opmærksomhedspunkt: mostly where the policy says "the more, the better", or where the rule is inferred.</summary>
    Warning,

    /// <summary>Til drøftelse: only people can judge it.</summary>
    Judgement,
}
