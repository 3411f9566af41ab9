using Aalborg.Personnel;

namespace HrSystem;

/// <summary>What may be stored. A draft may lack anything the policy asks for; but ids that are used twice, references that lead nowhere and CPR numbers are kept out.</summary>
internal static class Admission
{
    /// <summary>Holds an initiative against the rules about the document itself.</summary>
    /// <exception cref="ProblemException">One of them finds an error.</exception>
    public static void Require(ChangeInitiative initiative, DateOnly today)
    {
        var errors = AalborgPolicy.Rules.Assess(initiative, today).Findings
            .Where(finding => finding is { Rule.Principle: null, Severity: RuleSeverity.Error, State: FindingState.Failed })
            .ToArray();
        if (errors.Length > 0)
        {
            throw ProblemException.Refused(errors);
        }
    }
}
