namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-04: nothing is both fixed and open.</summary>
internal sealed class How04FixedIsNotOpen() : ChangeRule(
    AalborgRule.How04, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Error, ChangePhase.Implementation, [ChangeStatement.C28, ChangeStatement.Q6])
{
    /// <summary>Up to here looking through the list costs less than hashing it.</summary>
    private const int Few = 16;

    private static readonly LocalizedText BothWays = new()
    {
        Danish = "Det samme står både som fast og som åbent.",
        English = "The same thing stands both as fixed and as open.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Intet er både fast og åbent",
        English = "Nothing is both fixed and open",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Det skal stå klart, hvad man kan og ikke kan få indflydelse på; det samme kan ikke være begge dele. Reglen sammenligner teksterne; der skelnes ikke mellem store og små bogstaver.",
        English = "It must be clear what can and what cannot be influenced; the same thing cannot be both. The rule compares the texts; no difference is made between upper and lower case.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Beslut, om det ligger fast eller er åbent, og lad det stå ét sted.",
        English = "Decide whether it is fixed or open, and let it stand in one place.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når intet står som fast, eller intet står som åbent.",
        English = "It does not apply where nothing stands as fixed, or nothing stands as open.",
    };

    public override RuleExample Example
    {
        get
        {
            var frame = new Frame { Fixed = ["Budgettet", "Hvor langt frem planen ligger"], ToDiscuss = ["Hvor langt frem planen ligger"] };
            return new()
            {
                On = Sample.Starts,
                Fails = Sample.Change with { WhatAndHow = new() { Frame = frame } },
                Mended = Sample.Change with { WhatAndHow = new() { Frame = frame with { Fixed = ["Budgettet"] } } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var frame = context.Initiative.WhatAndHow.Frame;
        if (frame.Fixed.IsEmpty || !frame.HasAnythingOpen)
        {
            context.NotApplicable();
            return;
        }

        var many = frame.Fixed.Count > Few ? new HashSet<string>(frame.Fixed, StringComparer.OrdinalIgnoreCase) : null;
        for (var j = 0; j < frame.ToDiscuss.Count; j++)
        {
            if (IsFixed(frame.ToDiscuss[j]))
            {
                context.Violation($"/whatAndHow/frame/toDiscuss/{j}", BothWays);
            }
        }

        for (var j = 0; j < frame.ToTry.Count; j++)
        {
            if (IsFixed(frame.ToTry[j]))
            {
                context.Violation($"/whatAndHow/frame/toTry/{j}", BothWays);
            }
        }

        for (var j = 0; j < frame.ToLearn.Count; j++)
        {
            if (IsFixed(frame.ToLearn[j]))
            {
                context.Violation($"/whatAndHow/frame/toLearn/{j}", BothWays);
            }
        }

        bool IsFixed(string text)
        {
            if (many is not null)
            {
                return many.Contains(text);
            }

            foreach (var isFixed in frame.Fixed)
            {
                if (string.Equals(isFixed, text, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
