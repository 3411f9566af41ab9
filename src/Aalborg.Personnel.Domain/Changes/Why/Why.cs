namespace Aalborg.Personnel;

/// <summary>Vi ved hvorfor: why the change is made.</summary>
public sealed record Why : Extensible, IDescribed<Why>
{
    /// <summary>Nothing is said yet.</summary>
    public static Why Empty { get; } = new();

    /// <summary>The purpose (formål) of the change: Q1.</summary>
    public string? Purpose { get; init => field = DocumentText.Optional(value); }

    /// <summary>When the purpose was first explained to those it is about.</summary>
    public DateOnly? Explained { get; init => field = DocumentDate.Optional(value); }

    /// <summary>The goals (mål).</summary>
    public ValueList<Goal> Goals { get; init; }

    /// <summary>The effects (effekter) it is to have, for whom and when: Q2.</summary>
    public ValueList<Effect> Effects { get; init; }

    /// <summary>How it is done now: the one half of Q3.</summary>
    public string? Today { get; init => field = DocumentText.Optional(value); }

    /// <summary>How it will be done: the other half of Q3.</summary>
    public string? Tomorrow { get; init => field = DocumentText.Optional(value); }

    /// <summary>The strategies of the organisation that the change hangs together with: Q4.</summary>
    public ValueList<Strategy> Strategies { get; init; }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Why? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Text("purpose", MemberTraits.Optional, owner?.Purpose);
        visitor.Date("explained", MemberTraits.Optional, owner?.Explained);

        for (var i = 0; visitor.Item("goals", owner?.Goals ?? default, i, out var goal); i++)
        {
            Goal.Describe(ref visitor, goal);
        }

        for (var i = 0; visitor.Item("effects", owner?.Effects ?? default, i, out var effect); i++)
        {
            Effect.Describe(ref visitor, effect);
        }

        visitor.Text("today", MemberTraits.Optional, owner?.Today);
        visitor.Text("tomorrow", MemberTraits.Optional, owner?.Tomorrow);

        for (var i = 0; visitor.Item("strategies", owner?.Strategies ?? default, i, out var strategy); i++)
        {
            Strategy.Describe(ref visitor, strategy);
        }

        visitor.Extensions(owner?.Extensions ?? default);
    }
}
