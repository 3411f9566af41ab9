using Aalborg.Personnel;

namespace Nordby;

/// <summary>NORDBY-01: something is tried on a small scale before the change applies to everyone.</summary>
/// <param name="policy">The policy, which has the sentences it stands on.</param>
/// <param name="principle">Vi begynder i det små.</param>
public sealed class Nordby01SomethingIsTriedFirst(Policy policy, Principle principle) : ChangeRule(
    new RuleId("NORDBY-01"), principle, RuleSeverity.Error, ChangePhase.Implementation, [policy["N6"], policy["Q1"]])
{
    /// <inheritdoc />
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Noget prøves af i det små",
        English = "Something is tried on a small scale",
    };

    /// <inheritdoc />
    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Vi prøver det nye af i det små, før det gælder for alle. Reglen ser efter, om rammerne siger, hvad vi prøver af.",
        English = "We try what is new on a small scale before it applies to everyone. The rule looks at whether the frame says what we try.",
    };

    /// <inheritdoc />
    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Find én ting, I kan prøve af i det små, og skriv den i rammerne.",
        English = "Find one thing you can try on a small scale, and write it in the frame.",
    };

    /// <inheritdoc />
    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke en forandring på en enkelt dag: den er lille nok i sig selv.",
        English = "It does not apply to a change of a single day: that is small enough in itself.",
    };

    /// <inheritdoc />
    public override RuleExample Example
    {
        get
        {
            var starts = new DateOnly(2026, 5, 4);
            var change = new ChangeInitiative
            {
                Id = new Guid("4a0f7a52-4f0e-4a6b-8d0a-5a1f6f6f3c21"),
                Title = "Fælles morgenmøde",
                Timeline = new() { Starts = starts },
            };
            return new()
            {
                On = starts,
                Fails = change,
                Mended = change with { WhatAndHow = new() { Frame = new() { ToTry = ["Et kvarters morgenmøde i ét team"] } } },
            };
        }
    }

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var timeline = context.Initiative.Timeline;
        if (timeline.Starts is { } starts && timeline.Ends == starts)
        {
            context.NotApplicable();
        }
        else if (context.Initiative.WhatAndHow.Frame.ToTry.IsEmpty)
        {
            context.Violation(
                "/whatAndHow/frame/toTry",
                new() { Danish = "Der står ikke, hvad I prøver af i det små.", English = "It does not say what you try on a small scale." });
        }
    }
}
