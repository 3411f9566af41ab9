using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>People's answer (vurdering) to a rule that only people can judge.</summary>
public sealed record Judgement : Extensible, IDescribed<Judgement>
{
    /// <summary>The judgement rule that is answered.</summary>
    public required RuleId Rule { get; init => field = Guard.Against.Null(value, nameof(Rule)); }

    /// <summary>When it was answered. On a date the latest answer of each role up to then counts.</summary>
    public required DateOnly On { get; init => field = DocumentDate.Required(value); }

    /// <summary>Who answered: a role, never a name.</summary>
    public required string JudgedBy { get; init => field = DocumentText.Required(value); }

    /// <summary>The answer; yes where nothing else is said.</summary>
    public JudgementAnswer Answer { get; init => field = Guard.Against.Undefined(value, nameof(Answer)); }

    /// <summary>What was said about it.</summary>
    public string? Note { get; init => field = DocumentText.Optional(value); }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Judgement? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Rule("rule", MemberTraits.Required | MemberTraits.Naming | MemberTraits.Identifying, owner?.Rule);
        visitor.Date("on", MemberTraits.Required | MemberTraits.Identifying, owner?.On);
        visitor.Text("judgedBy", MemberTraits.Required | MemberTraits.Identifying, owner?.JudgedBy);
        visitor.Choice("answer", MemberTraits.Defaulted, owner?.Answer);
        visitor.Text("note", MemberTraits.Optional, owner?.Note);
        visitor.Extensions(owner?.Extensions ?? default);
    }
}
