namespace Aalborg.Personnel.Testing;

/// <summary>A change that has every member a document can have, but for a stop.</summary>
internal static class FullInitiative
{
    /// <summary>The day it starts.</summary>
    public static DateOnly Starts { get; } = new(2026, 3, 2);

    public static ChangeInitiative Initiative { get; } = MoreOf(new Story(Starts).Told);

    private static ChangeInitiative MoreOf(ChangeInitiative told) => told with
    {
        Summary = "Teamet lægger planen.",
        Organisation = new()
        {
            Name = "Kommunen",
            Cvr = new("29189420"),
            Uuid = new("0c6a1e4f-58f2-4a3c-9e1d-7b2f4d5e6a78"),
            Unit = new() { Name = "Hjemmeplejen", Uuid = new("5f0e6a78-7b2f-4d5e-9e1d-0c6a1e4f58f2") },
        },
        Classification = new() { Kle = new("81.38.00"), Facet = new("A00") },
        Identifiers = [new() { System = "ESDH", Value = "2026-1234" }],
        Why = told.Why with { Strategies = [told.Why.Strategies[0] with { Uri = "https://example.org/strategi" }] },
        Who = told.Who with
        {
            Stakeholders =
            [
                told.Who.Stakeholders[0] with
                {
                    Unit = new() { Name = "Hjemmeplejen", Uuid = new("5f0e6a78-7b2f-4d5e-9e1d-0c6a1e4f58f2") },
                    Size = 24,
                    Impact = StakeholderImpact.High,
                },
                .. told.Who.Stakeholders.Skip(1),
            ],
            UnaffectedLevels = [new() { Level = StakeholderLevel.Politicians, Reason = "Det er drift." }],
            Decisions = [.. told.Who.Decisions, new() { Id = "process", On = Starts.AddDays(-60), Kind = DecisionKind.Process, What = "Vi spørger teamet først." }],
            MedDiscussions = [told.Who.MedDiscussions[0] with { Outcome = "Udvalget ser gerne en prøveperiode." }],
        },
        Communication = told.Communication with
        {
            Messages = [.. told.Communication.Messages.Select(message => message with { Channel = "Teammøde", Content = "Sådan går det." })],
        },
        Judgements = [new() { Rule = new("ANDEN-01"), On = Starts, JudgedBy = "Lokal-MED", Answer = JudgementAnswer.No, Note = "Ikke endnu." }],
        Deviations =
        [
            new() { Rule = new("ANDEN-02"), Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = Starts, Until = Starts.AddDays(30) },
        ],
    };
}
