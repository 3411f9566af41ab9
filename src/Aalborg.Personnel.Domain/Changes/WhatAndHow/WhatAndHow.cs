using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>Vi ved hvad og hvordan: what the change is, within which frame, and how it is carried out.</summary>
public sealed record WhatAndHow : Extensible
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
}
