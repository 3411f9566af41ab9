using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>One way in which a stakeholder is involved (inddraget).</summary>
public sealed record Involvement : Extensible, IDescribed<Involvement>
{
    /// <summary>The form.</summary>
    public required InvolvementForm Form { get; init => field = Guard.Against.Undefined(value, nameof(Form)); }

    /// <summary>How it is done.</summary>
    public string? How { get; init => field = DocumentText.Optional(value); }

    /// <summary>From when.</summary>
    public DateOnly? Starts { get; init => field = DocumentDate.Optional(value); }

    /// <summary>Whether both sides are heard: dialogue, co-creation or deciding; not being informed or consulted.</summary>
    public bool IsTwoWay => Form is InvolvementForm.Dialogue or InvolvementForm.CoCreation or InvolvementForm.Decides;

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Involvement? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Choice("form", MemberTraits.Required | MemberTraits.Identifying, owner?.Form);
        visitor.Text("how", MemberTraits.Optional, owner?.How);
        visitor.Date("starts", MemberTraits.Optional, owner?.Starts);
        visitor.Extensions(owner?.Extensions ?? default);
    }
}
