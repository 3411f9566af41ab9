using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Properties.Tests.Documents;

/// <summary>
/// A change at random, with all that a document can hold: sketches and full ones, dates in and out of order, ids used twice, references that lead nowhere,
/// judgements and deviations of rules known and unknown, stopped and closed.
/// </summary>
internal static class RandomInitiative
{
    private static readonly RuleId[] Judged = [.. AalborgPolicy.Rules.Rules.Where(rule => rule.IsJudgement).Select(rule => rule.Id)];

    private static readonly RuleId[] Others = [.. AalborgPolicy.Rules.Rules.Where(rule => !rule.IsJudgement).Select(rule => rule.Id), new("WHY-99"), new("OWN-01"), new("x")];

    private static readonly ExtensionData[] Extensions =
    [
        default, default, default, PersonnelJson.ReadExtensions("""{"a":[1.0,{"<b>":-1e5}],"æ":null}"""u8), PersonnelJson.ReadExtensions("""{"x":"æ\u0301"}"""u8),
    ];

    public static ChangeInitiative Of(Dice dice) => new()
    {
        Schema = dice.Chance(0.1) ? dice.Text() : null,
        Id = dice.Guid(),
        Title = dice.Chance(0.05) ? "Spørg 120645-6015" : "Fælles vagtplan",
        Summary = dice.Perhaps(dice.Text),
        Organisation = dice.Perhaps(() => OrganisationOf(dice)),
        Classification = new() { Kle = dice.Perhaps(() => new KleNumber(dice.Of("81", "81.20", "81.20.00"))), Facet = dice.Perhaps(() => new KleFacet(dice.Of("G01", "Ø99"))) },
        Identifiers = dice.Few(() => new ExternalIdentifier { System = dice.Text(), Value = dice.Text(), Extensions = dice.Of(Extensions) }),
        Timeline = TimelineOf(dice),
        Why = RandomWhy.Of(dice) with { Extensions = dice.Of(Extensions) },
        Who = RandomWho.Of(dice),
        WhatAndHow = RandomWhatAndHow.Of(dice),
        Communication = RandomCommunication.Of(dice),
        Judgements = dice.Entries(_ => new Judgement
        {
            Rule = dice.Of(dice.Chance(0.9) ? Judged : Others),
            On = dice.Day(),
            JudgedBy = dice.Text(),
            Answer = dice.Any<JudgementAnswer>(),
            Note = dice.Perhaps(dice.Text),
        }),
        Deviations = [.. dice.Few(() => DeviationOf(dice)), .. dice.Few(() => DeviationOf(dice))],
        Extensions = dice.Of(Extensions),
    };

    private static Deviation DeviationOf(Dice dice) => new()
    {
        Rule = dice.Of(dice.Chance(0.9) ? Others : Judged),
        Reason = dice.Text(),
        DecidedBy = dice.Text(),
        On = dice.Day(),
        Until = dice.Chance(0.4) ? dice.Day() : null,
    };

    private static Organisation OrganisationOf(Dice dice) => new()
    {
        Name = dice.Text(),
        Cvr = dice.Perhaps(() => new CvrNumber("29189420")),
        Uuid = dice.Chance(0.5) ? dice.Guid() : null,
        Unit = dice.Perhaps(() => new OrganisationUnit { Name = dice.Text(), Uuid = dice.Chance(0.5) ? dice.Guid() : null }),
    };

    private static Timeline TimelineOf(Dice dice) => new()
    {
        Starts = dice.PerhapsDay(),
        Ends = dice.PerhapsDay(),
        Closed = dice.Chance(0.2) ? dice.Day() : null,
        Stopped = dice.Chance(0.2) ? dice.Day() : null,
    };
}
