using Aalborg.Personnel.Catalogue;

namespace Aalborg.Personnel;

/// <summary>Aalborg Kommune's personnel policy, its sub-policy about change, and the rules derived from them. The way in.</summary>
public static class AalborgPolicy
{
    /// <summary>Looked at when it is first asked for: whoever only assesses does not wait for it.</summary>
    private static readonly Lazy<PolicyCoverage> WhatBecameOfThem = new(() => PolicyCoverage.Of(Rules!, StatementNotes.All));

    /// <summary>Personalepolitik: the personnel policy, with its four principles, its six sub-policies and all 77 sentences of the two pages. Updated in August 2018; it carries no version.</summary>
    public static Policy Personnel { get; } = PersonnelPolicy.Policy;

    /// <summary>Delpolitik om Forandringer: the sub-policy about change. The page carries neither version nor date.</summary>
    public static SubPolicy Change { get; } = PersonnelPolicy.Change;

    /// <summary>The headings of the two pages that the sentences come from, in the order of the pages.</summary>
    public static ValueList<PolicyHeading> Headings { get; } = Catalogue.Headings.All;

    /// <summary>The rules, in the order of the principles; those about the document itself come last.</summary>
    public static RuleBook Rules { get; } = new(
        "aalborg",
        Personnel,
        Change,
        RuleList.All,
        [
            AalborgParameter.AdjustWithinDays,
            AalborgParameter.TellWithinDays,
            AalborgParameter.AnswerWithinDays,
            AalborgParameter.AlignWithinDays,
        ]);

    /// <summary>The six of the rules that are about the document itself: any rule book may take them along.</summary>
    public static ValueList<ChangeRule> DocumentRules { get; } = [.. Rules.Rules.Where(rule => rule.Principle is null)];

    /// <summary>Every one of the 77 sentences and what became of it: rules, a judgement that people make, an invariant of the catalogue, or why nothing.</summary>
    public static PolicyCoverage Coverage => WhatBecameOfThem.Value;
}
