using System.Globalization;

namespace Aalborg.Personnel.Domain.Tests.Rules;

/// <summary>An initiative of a title and a timeline: from 2 March to 30 September 2026, closed on 1 December.</summary>
internal static class OwnInitiative
{
    public static ChangeInitiative Initiative { get; } = new()
    {
        Id = new Guid("0f8b6f8e-6d0a-4c1e-9d0c-3a54f4f3b2a1"),
        Title = "Ny vagtplan",
        Timeline = new() { Starts = new(2026, 3, 2), Ends = new(2026, 9, 30), Closed = new(2026, 12, 1) },
    };

    public static DateOnly Date(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static ChangeInitiative Stopped(string on) => Initiative with { Timeline = Initiative.Timeline with { Stopped = Date(on) } };

    public static Deviation Deviation(string rule, string on, string? until = null) => new()
    {
        Rule = new(rule),
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = Date(on),
        Until = until is null ? null : Date(until),
    };

    public static Judgement Judgement(string rule, string on, JudgementAnswer answer = JudgementAnswer.Yes) =>
        new() { Rule = new(rule), On = Date(on), JudgedBy = "Lokal-MED", Answer = answer };

    public static Assessment Assess(ChangeRule rule, string on, ChangeInitiative? initiative = null) =>
        OwnPolicy.Book(rule).Assess(initiative ?? Initiative, Date(on));
}
