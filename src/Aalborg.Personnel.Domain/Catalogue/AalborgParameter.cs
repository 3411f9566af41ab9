namespace Aalborg.Personnel;

/// <summary>The numbers of days that Aalborg's rules go by. They are this library's own standard, not the policy's words; a profile may lower them.</summary>
public static class AalborgParameter
{
    /// <summary>HOW-10: how long a context change in goals or conditions may wait for the plan.</summary>
    public static RuleParameter AdjustWithinDays { get; } = new() { Name = "adjustWithinDays", StandardDays = 14 };

    /// <summary>COM-04, COM-10 and COM-11: how long a context change, a revision, a stop or a decision may wait to be told.</summary>
    public static RuleParameter TellWithinDays { get; } = new() { Name = "tellWithinDays", StandardDays = 14 };

    /// <summary>COM-06: how long an input may wait for its answer.</summary>
    public static RuleParameter AnswerWithinDays { get; } = new() { Name = "answerWithinDays", StandardDays = 30 };

    /// <summary>HOW-01: how long after the start expectations may wait to be aligned.</summary>
    public static RuleParameter AlignWithinDays { get; } = new() { Name = "alignWithinDays", StandardDays = 14 };
}
