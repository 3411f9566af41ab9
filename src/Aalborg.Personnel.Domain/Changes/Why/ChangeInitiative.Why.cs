using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <content>What happens to why the change is made.</content>
public sealed partial record ChangeInitiative
{
    /// <summary>The purpose that is written was explained (formålet er forklaret) to those it is about.</summary>
    /// <param name="on">When. Where it has been explained before, the first time stays.</param>
    /// <returns>A new initiative that says so.</returns>
    /// <exception cref="InvalidOperationException">No purpose is written yet.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold.</exception>
    public ChangeInitiative ExplainPurpose(DateOnly on) =>
        ExplainPurpose(on, Why.Purpose ?? throw new InvalidOperationException("No purpose is written that could be explained."));

    /// <summary>The purpose (formål) was explained to those it is about, in these words.</summary>
    /// <param name="on">When. Where the same purpose has been explained before, the first time stays; another purpose is first explained now.</param>
    /// <param name="purpose">The purpose; it takes the place of the one that is written.</param>
    /// <returns>A new initiative that says so.</returns>
    /// <exception cref="ArgumentException"><paramref name="purpose"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold.</exception>
    public ChangeInitiative ExplainPurpose(DateOnly on, string purpose)
    {
        var explained = Why with { Purpose = DocumentText.Required(purpose, nameof(purpose)), Explained = on };
        return this with
        {
            Why = Why.Explained < on && string.Equals(explained.Purpose, Why.Purpose, StringComparison.Ordinal) ? explained with { Explained = Why.Explained } : explained,
        };
    }

    /// <summary>A goal (mål) is set.</summary>
    /// <param name="goal">The goal.</param>
    /// <returns>A new initiative with the goal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="goal"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An entry has its id already.</exception>
    public ChangeInitiative SetGoal(Goal goal) =>
        this with { Why = Why with { Goals = [.. Why.Goals, Ids.Unused(Guard.Against.Null(goal))] } };

    /// <summary>A goal (mål) is set; its id is made, as in "goal-1".</summary>
    /// <param name="what">What is to be reached.</param>
    /// <param name="due">By when, where that is known.</param>
    /// <param name="measure">How one can see that it is reached.</param>
    /// <returns>A new initiative with the goal.</returns>
    /// <exception cref="ArgumentException"><paramref name="what"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="due"/> is outside the dates a document may hold.</exception>
    public ChangeInitiative SetGoal(string what, DateOnly? due, string? measure = null) =>
        SetGoal(new Goal { Id = Ids.Next(EntryKinds.Goal), What = what, Due = due, Measure = measure });

    /// <summary>An effect (effekt) is expected.</summary>
    /// <param name="effect">The effect.</param>
    /// <returns>A new initiative with the effect.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="effect"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An entry has its id already, or it is for a stakeholder that is not there.</exception>
    public ChangeInitiative ExpectEffect(Effect effect)
    {
        Ids.RequireAll(Guard.Against.Null(effect).For, EntryKinds.Stakeholder, nameof(Effect.For));
        return this with { Why = Why with { Effects = [.. Why.Effects, Ids.Unused(effect)] } };
    }

    /// <summary>An effect (effekt) is expected; its id is made, as in "effect-1".</summary>
    /// <param name="what">What will be different.</param>
    /// <param name="forWhom">The ids of the stakeholders it is for.</param>
    /// <param name="due">By when it is to be felt, where that is known.</param>
    /// <returns>A new initiative with the effect.</returns>
    /// <exception cref="ArgumentException"><paramref name="what"/> is blank, or the effect is for a stakeholder that is not there.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="due"/> is outside the dates a document may hold.</exception>
    public ChangeInitiative ExpectEffect(string what, ValueList<string> forWhom, DateOnly? due = null) =>
        ExpectEffect(new Effect { Id = Ids.Next(EntryKinds.Effect), What = what, For = forWhom, Due = due });

    /// <summary>It was seen what came of an effect.</summary>
    /// <param name="effectId">The id of the effect.</param>
    /// <param name="result">What came of it, and when that was looked at.</param>
    /// <returns>A new initiative where the effect has the result.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such effect.</exception>
    /// <exception cref="InvalidOperationException">The effect has its result already: what was seen is not overwritten.</exception>
    public ChangeInitiative RecordResult(string effectId, EffectResult result)
    {
        Guard.Against.Null(result);
        var index = Ids.IndexOf(effectId, EntryKinds.Effect, nameof(effectId));
        return Why.Effects[index].Result is null
            ? this with { Why = Why with { Effects = Why.Effects.With(index, Why.Effects[index] with { Result = result }) } }
            : throw new InvalidOperationException("The effect has its result already.");
    }

    /// <summary>It was seen what came of an effect.</summary>
    /// <param name="effectId">The id of the effect.</param>
    /// <param name="on">When it was looked at.</param>
    /// <param name="what">What was seen.</param>
    /// <returns>A new initiative where the effect has the result.</returns>
    /// <exception cref="ArgumentException">There is no such effect, or <paramref name="what"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold.</exception>
    /// <exception cref="InvalidOperationException">The effect has its result already: what was seen is not overwritten.</exception>
    public ChangeInitiative RecordResult(string effectId, DateOnly on, string what) =>
        RecordResult(effectId, new EffectResult { On = on, What = what });

    /// <summary>The change hangs together with a strategy (strategi) of the organisation.</summary>
    /// <param name="strategy">The strategy, and the connection.</param>
    /// <returns>A new initiative with the strategy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="strategy"/> is <see langword="null"/>.</exception>
    public ChangeInitiative ConnectTo(Strategy strategy) =>
        this with { Why = Why with { Strategies = [.. Why.Strategies, Guard.Against.Null(strategy)] } };
}
