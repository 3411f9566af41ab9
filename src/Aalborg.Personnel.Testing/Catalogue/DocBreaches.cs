namespace Aalborg.Personnel.Testing;

/// <summary>How the rules about the document itself are broken.</summary>
internal static class DocBreaches
{
    public static Breach[] All { get; } =
    [
        new(AalborgRule.Doc01, change => change.Effect(effect => effect with { Id = "goal" })),
        new(AalborgRule.Doc02, change => change.Effect(effect => effect with { For = [.. effect.For, "nobody"] })),
        new(
            AalborgRule.Doc03,
            change => change.Who(who => who with { MedDiscussions = [who.MedDiscussions[0] with { Informed = who.MedDiscussions[0].On.AddDays(1) }] })),
        new(AalborgRule.Doc04, change => change with { Summary = "Det begyndte med CPR 010203-0000." }),
        new(
            AalborgRule.Doc05,
            change => change with { Judgements = [.. change.Judgements, change.Judgements[0] with { Rule = AalborgRule.Why01 }] }),
        new(AalborgRule.Doc06, change => change with { Deviations = [Needless(change)] }),
    ];

    private static Deviation Needless(ChangeInitiative change) => new()
    {
        Rule = AalborgRule.Why05,
        Reason = "Vi nåede det ikke.",
        DecidedBy = "Områdeledelsen",
        On = change.Timeline.Starts!.Value,
    };
}
