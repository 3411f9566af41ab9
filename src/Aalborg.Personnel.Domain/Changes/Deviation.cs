using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A rule that is set aside in this initiative (fravigelse), with the reason and, where there is one, the end.</summary>
public sealed record Deviation : Extensible, IDescribed<Deviation>
{
    /// <summary>The rule that is set aside. Rules about the document itself and judgement rules cannot be.</summary>
    public required RuleId Rule { get; init => field = Guard.Against.Null(value, nameof(Rule)); }

    /// <summary>Why.</summary>
    public required string Reason { get; init => field = DocumentText.Required(value); }

    /// <summary>Who decided it: a role, never a name.</summary>
    public required string DecidedBy { get; init => field = DocumentText.Required(value); }

    /// <summary>From when.</summary>
    public required DateOnly On { get; init => field = DocumentDate.Required(value); }

    /// <summary>The last day it holds; without one it holds until further notice.</summary>
    public DateOnly? Until { get; init => field = DocumentDate.Optional(value); }

    /// <summary>Whether it holds on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether the date lies from <see cref="On"/> to <see cref="Until"/>, both included.</returns>
    public bool HoldsOn(DateOnly date) => On <= date && (Until is not { } until || until >= date);

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Deviation? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Rule("rule", MemberTraits.Required | MemberTraits.Naming | MemberTraits.Identifying, owner?.Rule);
        visitor.Text("reason", MemberTraits.Required, owner?.Reason);
        visitor.Text("decidedBy", MemberTraits.Required, owner?.DecidedBy);
        visitor.Date("on", MemberTraits.Required | MemberTraits.Identifying, owner?.On);
        visitor.Date("until", MemberTraits.Optional, owner?.Until);
        visitor.Extensions(owner?.Extensions ?? default);
    }
}
