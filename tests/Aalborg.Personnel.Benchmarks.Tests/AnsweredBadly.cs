namespace Aalborg.Personnel.Benchmarks.Tests;

/// <summary>Judgements and deviations that rules have something to say against.</summary>
internal static class AnsweredBadly
{
    /// <summary>A document's rule, one that people judge, and one that nobody knows.</summary>
    private static readonly RuleId[] Others = [AalborgRule.Doc01, AalborgRule.Why13, new("WHY-99")];

    public static Func<ChangeInitiative, int, ChangeInitiative>[] Damages { get; } =
    [
        (change, i) => change with { Judgements = [.. change.Judgements.Select((one, place) => place == i % change.Judgements.Count ? No(one) : one)] },
        (change, _) => change with { Judgements = [.. change.Judgements.Select(No)] },
        (change, _) => change with { Judgements = [] },
        (change, _) => change with { Judgements = [.. change.Judgements, .. change.Judgements.Select(No)] },
        (change, _) => change with { Judgements = [.. change.Judgements.Select(No), .. change.Judgements] },
        (change, _) => change with { Judgements = [.. change.Judgements.Select(one => No(one) with { On = one.On.AddDays(1) }), .. change.Judgements] },
        (change, _) => change with { Judgements = [.. change.Judgements, .. change.Judgements.Select(one => No(one) with { On = one.On.AddDays(-1) })] },
        (change, i) => change with { Judgements = [.. change.Judgements, .. change.Judgements.Select((one, place) => No(one) with { On = GeneratedStory.On.AddDays(20 * (place - i % 3)) })] },
        (change, _) => change with { Judgements = [.. change.Judgements.Select(one => one with { Rule = AalborgRule.Why01 }), change.Judgements[0] with { Rule = new("WHY-99") }] },
        (change, _) => change with { Deviations = [.. Others.Select(Deviation)] },
        (change, i) => WithEverythingSetAside(change, GeneratedStory.On.AddDays(-200 + (i % 5 * 50)), until: null),
        (change, i) => WithEverythingSetAside(change, GeneratedStory.On.AddDays(-250), until: 50 + (i % 3 * 100)),
    ];

    /// <summary>With a deviation from every rule that there is: those of what is not violated are needless.</summary>
    public static ChangeInitiative WithEverythingSetAside(ChangeInitiative change) => WithEverythingSetAside(change, GeneratedStory.On, until: null);

    private static ChangeInitiative WithEverythingSetAside(ChangeInitiative change, DateOnly on, int? until) => change with
    {
        Deviations = [.. AalborgPolicy.Rules.Rules.Select(rule => Deviation(rule.Id) with { On = on, Until = until is { } days ? on.AddDays(days) : null })],
    };

    private static Deviation Deviation(RuleId rule) => new() { Rule = rule, Reason = "Vi nåede det ikke.", DecidedBy = "Ledelsen", On = GeneratedStory.On.AddDays(-200) };

    private static Judgement No(Judgement judgement) => judgement with { Answer = JudgementAnswer.No };
}
