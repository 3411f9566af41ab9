using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>Vi ved hvad og hvordan: what the change is, within which frame, and how it is carried out.</summary>
public sealed record WhatAndHow : Extensible, IDescribed<WhatAndHow>
{
    /// <summary>Nothing is said yet.</summary>
    public static WhatAndHow Empty { get; } = new();

    /// <summary>The frame (rammerne): Q6.</summary>
    public Frame Frame { get; init => field = Guard.Against.Null(value, nameof(Frame)); } = Frame.Empty;

    /// <summary>The expectations that were aligned (forventningsafstemninger).</summary>
    public ValueList<Expectation> Expectations { get; init; }

    /// <summary>The plan: Q7.</summary>
    public Plan Plan { get; init => field = Guard.Against.Null(value, nameof(Plan)); } = Plan.Empty;

    /// <summary>The changes in goals or conditions (ændringer i mål og vilkår) along the way.</summary>
    public ValueList<ContextChange> ContextChanges { get; init; }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, WhatAndHow? owner)
        where TVisitor : struct, IMemberVisitor
    {
        if (visitor.Enter("frame", MemberTraits.Defaulted, owner?.Frame))
        {
            Frame.Describe(ref visitor, owner?.Frame);
            visitor.Leave();
        }

        for (var i = 0; visitor.Item("expectations", owner?.Expectations ?? default, i, out var expectation); i++)
        {
            Expectation.Describe(ref visitor, expectation);
        }

        if (visitor.Enter("plan", MemberTraits.Defaulted, owner?.Plan))
        {
            Plan.Describe(ref visitor, owner?.Plan);
            visitor.Leave();
        }

        for (var i = 0; visitor.Item("contextChanges", owner?.ContextChanges ?? default, i, out var contextChange); i++)
        {
            ContextChange.Describe(ref visitor, contextChange);
        }

        visitor.Extensions(owner?.Extensions ?? default);
    }
}
