namespace Aalborg.Personnel;

/// <summary>An effect (effekt) the change is to have: what, for whom and when.</summary>
public sealed record Effect : Entry, IDescribed<Effect>
{
    /// <summary>What will be different.</summary>
    public required string What { get; init => field = DocumentText.Required(value); }

    /// <summary>The ids of the stakeholders it is for.</summary>
    public ValueList<string> For { get; init => field = DocumentText.Items(value); }

    /// <summary>By when it is to be felt.</summary>
    public DateOnly? Due { get; init => field = DocumentDate.Optional(value); }

    /// <summary>What came of it, once that is known.</summary>
    public EffectResult? Result { get; init; }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Effect? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Id("id", EntryKinds.Effect, owner?.Id);
        visitor.Text("what", MemberTraits.Required | MemberTraits.Naming, owner?.What);
        visitor.References("for", EntryKinds.Stakeholder, owner?.For ?? default);
        visitor.Date("due", MemberTraits.Optional, owner?.Due);

        if (visitor.Enter("result", MemberTraits.Optional, owner?.Result))
        {
            EffectResult.Describe(ref visitor, owner?.Result);
            visitor.Leave();
        }

        visitor.Extensions(owner?.Extensions ?? default);
    }
}
