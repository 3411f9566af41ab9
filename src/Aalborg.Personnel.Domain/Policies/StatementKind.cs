namespace Aalborg.Personnel;

/// <summary>What kind of sentence a statement is.</summary>
/// <remarks>A statement that describes or is a variant accounts for itself; of every other kind something has to become: a rule, a judgement, or a <see cref="StatementNote"/>.</remarks>
public enum StatementKind
{
    /// <summary>It says what is done or must be done.</summary>
    Normative,

    /// <summary>A bullet under a principle: what we bind ourselves to.</summary>
    Commitment,

    /// <summary>One of the questions to begin with.</summary>
    Question,

    /// <summary>Normative, but only people can judge it.</summary>
    Judgement,

    /// <summary>It says how the policy itself is built.</summary>
    Structural,

    /// <summary>It describes or predicts.</summary>
    Descriptive,

    /// <summary>The same sentence again in other words.</summary>
    Variant,
}
