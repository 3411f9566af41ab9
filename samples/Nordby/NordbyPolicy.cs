using Aalborg.Personnel;
using Aalborg.Personnel.Serialization;

namespace Nordby;

/// <summary>The personnel policy of Nordby Kommune, which does not exist, and the rules derived from its sub-policy about change. The way in.</summary>
public static class NordbyPolicy
{
    /// <summary>The policy, as <c>nordby-politik.json</c> has it.</summary>
    public static Policy Policy { get; } = Read("nordby-politik.json");

    /// <summary>Delpolitik om forandring: the sub-policy that a change is held against.</summary>
    public static SubPolicy Change { get; } = Policy.GetSubPolicy("delpolitik-om-forandring");

    /// <summary>The three rules, one a principle.</summary>
    public static RuleBook Rules { get; } = new(
        "nordby",
        Policy,
        Change,
        [
            new Nordby01SomethingIsTriedFirst(Policy, Change.GetPrinciple("vi-begynder-i-det-smaa")),
            new Nordby02SpeakingUpIsJudged(Policy, Change.GetPrinciple("vi-siger-det-som-det-er")),
            new Nordby03LearningIsWritten(Policy, Change.GetPrinciple("vi-laerer-af-det")),
        ],
        [Nordby03LearningIsWritten.LearnWithinDays]);

    /// <summary>Every sentence of the policy and what became of it.</summary>
    public static PolicyCoverage Coverage { get; } = PolicyCoverage.Of(
        Rules,
        [
            BindsAllWork("N1"),
            StatementNote.Invariant(
                Policy["N2"],
                new()
                {
                    Danish = "Politikken har de to principper, og hver delpolitik står i den.",
                    English = "The policy has the two principles, and every sub-policy stands in it.",
                }),
            BindsAllWork("N3"),
            BindsAllWork("N4"),
        ]);

    private static StatementNote BindsAllWork(string id) => StatementNote.General(
        Policy[id], new() { Danish = "Gælder alt arbejde, ikke kun forandringer.", English = "It binds all work, not changes alone." });

    private static Policy Read(string name)
    {
        using var resource = typeof(NordbyPolicy).Assembly.GetManifestResourceStream(name)!;
        var utf8 = new byte[resource.Length];
        resource.ReadExactly(utf8);
        return PersonnelJson.ReadPolicy(utf8);
    }
}
