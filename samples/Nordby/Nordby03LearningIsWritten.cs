using Aalborg.Personnel;

namespace Nordby;

/// <summary>NORDBY-03: what was learnt is written down soon after the change has ended.</summary>
/// <param name="policy">The policy, which has the sentences it stands on.</param>
/// <param name="principle">Vi lærer af det.</param>
public sealed class Nordby03LearningIsWritten(Policy policy, Principle principle) : ChangeRule(
    new RuleId("NORDBY-03"), principle, RuleSeverity.Warning, ChangePhase.FollowUp, [policy["N10"], policy["Q3"]])
{
    /// <summary>How long after the end of the change what was learnt may wait to be written down.</summary>
    public static RuleParameter LearnWithinDays { get; } = new() { Name = "learnWithinDays", StandardDays = 30 };

    /// <inheritdoc />
    public override ValueList<RuleParameter> Parameters => [LearnWithinDays];

    /// <inheritdoc />
    public override LocalizedText Title { get; } = new() { Danish = "Det lærte er skrevet ned", English = "What was learnt is written down" };

    /// <inheritdoc />
    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Vi skriver ned, hvad vi har lært, når forandringen er slut: som resultatet af en effekt eller som en justering af planen. Der er 30 dage til det, men hellere sent end aldrig. En profil kan sætte dagene ned.",
        English = "We write down what we have learnt when the change has ended: as the result of an effect or as a revision of the plan. There are 30 days for it, but better late than never. A profile may lower the days.",
    };

    /// <inheritdoc />
    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Sæt jer sammen, når forandringen er slut, og se tilbage. Skriv under en effekt, hvad der kom ud af den – eller som en justering, hvad der nu skal være anderledes.",
        English = "Sit down together when the change has ended, and look back. Write under an effect what came of it – or, as a revision, what is to be different now.",
    };

    /// <inheritdoc />
    public override RuleExample Example
    {
        get
        {
            var ends = new DateOnly(2026, 8, 31);
            var effect = new Effect { Id = "ro", What = "Teamet begynder dagen roligt." };
            var change = new ChangeInitiative
            {
                Id = new Guid("4a0f7a52-4f0e-4a6b-8d0a-5a1f6f6f3c22"),
                Title = "Fælles morgenmøde",
                Timeline = new() { Starts = new(2026, 5, 4), Ends = ends },
                Why = new() { Effects = [effect] },
            };
            var result = new EffectResult { On = ends.AddDays(14), What = "Et kvarter er nok. Tavlen hjælper mere end mødet." };
            return new()
            {
                On = ends.AddDays(LearnWithinDays.StandardDays + 1),
                Fails = change,
                Mended = change with { Why = new() { Effects = [effect with { Result = result }] } },
            };
        }
    }

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var lastDay = LastDayOf(context.Initiative.Timeline);
        if (lastDay is not { } ended || !IsWritten(context.Initiative, ended, context.On))
        {
            context.Violation(
                "/why/effects",
                context.Phase >= Gate ? NotWritten(lastDay!.Value) : ToBeWritten,
                dueAfter: lastDay?.AddDays(context.Days(LearnWithinDays)));
        }
    }

    private static LocalizedText ToBeWritten { get; } = new()
    {
        Danish = "Forandringen er ikke slut endnu. Når den er, skal her stå, hvad I lærte af den.",
        English = "The change has not ended yet. When it has, it is to say here what you learnt from it.",
    };

    private static LocalizedText NotWritten(DateOnly ended) => new()
    {
        Danish = $"Forandringen sluttede den {Vocabulary.InWords(ended).Danish}, og der står ikke, hvad I lærte af den.",
        English = $"The change ended on {Vocabulary.InWords(ended).English}, and it does not say what you learnt from it.",
    };

    /// <summary>The end of the change, or the day it was closed where that is earlier or no end is known.</summary>
    private static DateOnly? LastDayOf(Timeline timeline) =>
        timeline.Closed < timeline.Ends ? timeline.Closed : timeline.Ends ?? timeline.Closed;

    private static bool IsWritten(ChangeInitiative change, DateOnly ended, DateOnly on) =>
        change.Why.Effects.Any(effect => effect.Result is { } result && result.On >= ended && result.On <= on)
        || change.WhatAndHow.Plan.Revisions.Any(revision => revision.On >= ended && revision.On <= on);
}
