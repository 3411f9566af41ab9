namespace Aalborg.Personnel.Catalogue;

/// <summary>HOW-04: nothing is both fixed and open.</summary>
internal sealed class How04FixedIsNotOpen() : ChangeRule(
    AalborgRule.How04, AalborgPrinciple.WeKnowWhatAndHow, RuleSeverity.Error, ChangePhase.Implementation, [AalborgStatement.C28, AalborgStatement.Q6])
{
    /// <summary>The longest list that is searched faster than it is hashed.</summary>
    private const int Few = 16;

    private static readonly LocalizedText BothWays = new()
    {
        Danish = "Det samme er angivet både som fast og som åbent.",
        English = "The same thing is stated both as fixed and as open.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Intet er både fast og åbent",
        English = "Nothing is both fixed and open",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "»Det er vigtigt, at det står klart, hvad det kan og hvad det ikke kan lade sig gøre at få indflydelse på«, siger politikken. Reglen ser efter, om den samme tekst er angivet både som fast og som åben. Store og små bogstaver regnes for ens.",
        English = "The policy says that it is important that it is clear what can and what cannot be influenced. The rule checks that no text is stated both as fixed and as open. Case is ignored.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Beslut, om det ligger fast eller er åbent, og angiv det kun ét sted.",
        English = "Decide whether it is fixed or open, and state it in one place only.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når intet er angivet som fast, eller når intet er angivet som åbent.",
        English = "Does not apply if nothing is stated as fixed or nothing is stated as open.",
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
