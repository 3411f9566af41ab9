namespace Aalborg.Personnel.Testing;

/// <summary>What every rule has to meet, so that an assessment can be relied on.</summary>
public enum RuleRequirement
{
    /// <summary>Its id is written as in "OWN-01", it stands on sentences of the policy, and it fits the rule book.</summary>
    Metadata,

    /// <summary>Its title, its explanation, its remedy and every message are there in Danish and in English, and are always the same.</summary>
    Texts,

    /// <summary>It never throws: what is missing in a draft is a finding.</summary>
    NeverThrows,

    /// <summary>It gives the same findings for the same input, whatever it was asked before.</summary>
    Deterministic,

    /// <summary>It gives the same findings in every culture.</summary>
    Cultures,

    /// <summary>It gives the same findings when many threads ask at once.</summary>
    Threads,

    /// <summary>Its findings point, as RFC 6901 has it, at a place in the document, or at where a missing member would stand.</summary>
    Pointers,

    /// <summary>Its findings come in the order of the document's members.</summary>
    Order,

    /// <summary>Its findings at one place are told apart by their details.</summary>
    Details,

    /// <summary>Its findings repeat no text from the document, which may be personal data.</summary>
    Discretion,

    /// <summary>A deviation excuses what it finds and changes nothing else.</summary>
    Deviations,

    /// <summary>Where it can be not applicable, it says when.</summary>
    NotApplicable,

    /// <summary>It finds something in one document at least; its example, where it has one, fails and, mended, passes.</summary>
    Example,
}
