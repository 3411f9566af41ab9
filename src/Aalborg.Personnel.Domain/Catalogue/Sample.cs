namespace Aalborg.Personnel.Catalogue;

/// <summary>What the examples of the rules are made of: one small change, and the people it is about.</summary>
internal static class Sample
{
    /// <summary>The day the change starts.</summary>
    public static DateOnly Starts { get; } = new(2026, 3, 2);

    /// <summary>A change that has started; nothing else is known of it.</summary>
    public static ChangeInitiative Change { get; } = new()
    {
        Id = new Guid("6f1d3c0e-58b2-4c0b-9a5e-2f7f0f0c9b11"),
        Title = "Fælles vagtplan",
        Timeline = new() { Starts = Starts },
    };

    /// <summary>What is to be reached.</summary>
    public static Goal Goal { get; } = new() { Id = "maal", What = "Teamet lægger selv sin vagtplan." };

    /// <summary>What the citizens are to feel.</summary>
    public static Effect Effect { get; } = new() { Id = "tryghed", What = "Borgerne møder færre forskellige medarbejdere." };

    /// <summary>What happens first.</summary>
    public static Activity Activity { get; } = new() { Id = "periode", What = "Første planperiode" };

    /// <summary>Those whose everyday work the change alters, and who carry it out.</summary>
    public static Stakeholder Team { get; } = new()
    {
        Id = "team",
        Name = "Teamet",
        Level = StakeholderLevel.Employees,
        Roles = [StakeholderRole.Affected, StakeholderRole.Delivers],
    };

    /// <summary>Those who answer for it.</summary>
    public static Stakeholder Management { get; } = new()
    {
        Id = "ledelse",
        Name = "Ledelsen",
        Level = StakeholderLevel.Management,
        Roles = [StakeholderRole.Responsible],
    };

    /// <summary>Those it is for.</summary>
    public static Stakeholder Citizens { get; } = new()
    {
        Id = "borgere",
        Name = "Borgerne",
        Level = StakeholderLevel.Citizens,
        Roles = [StakeholderRole.Benefits],
    };

    /// <summary>A judgement that is a no and, asked again when something has changed, a yes.</summary>
    public static RuleExample Judged(JudgementRule rule, string by, string no, string yes)
    {
        var first = new Judgement { Rule = rule.Id, On = new(2026, 1, 14), JudgedBy = by, Answer = JudgementAnswer.No, Note = no };
        var second = new Judgement { Rule = rule.Id, On = new(2026, 2, 11), JudgedBy = by, Note = yes };
        return new()
        {
            On = Starts,
            Fails = Change with { Judgements = [first] },
            Mended = Change with { Judgements = [first, second] },
        };
    }
}
