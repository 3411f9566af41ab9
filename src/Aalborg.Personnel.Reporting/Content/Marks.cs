namespace Aalborg.Personnel.Reporting;

/// <summary>The signs of the marks, and what gets which.</summary>
internal static class Marks
{
    /// <summary>The sign.</summary>
    public static char Sign(this Mark mark) => mark switch
    {
        Mark.Error => '✗',
        Mark.Warning => '!',
        Mark.Open => '○',
        Mark.Partly => '◐',
        Mark.Judge => '?',
        Mark.Met => '✓',
        _ => '–',
    };

    public static Mark AsMark(this Verdict verdict) => verdict switch
    {
        Verdict.NotMet => Mark.Error,
        Verdict.Contested => Mark.Warning,
        Verdict.MetWithRemarks => Mark.Warning,
        Verdict.Open => Mark.Open,
        Verdict.AwaitingJudgement => Mark.Judge,
        Verdict.Met => Mark.Met,
        _ => Mark.Aside,
    };

    public static Mark AsMark(this QuestionState state) => state switch
    {
        QuestionState.Answered => Mark.Met,
        QuestionState.Partly => Mark.Partly,
        QuestionState.Open => Mark.Open,
        QuestionState.AwaitingJudgement => Mark.Judge,
        _ => Mark.Aside,
    };

    public static Mark AsMark(this Finding finding) => finding switch
    {
        { State: FindingState.Excused } => Mark.Aside,
        { State: FindingState.Open } => Mark.Open,
        { Severity: RuleSeverity.Error } => Mark.Error,
        _ => Mark.Warning,
    };

    /// <summary>What the signs mean, on one line.</summary>
    public static string Legend(Language language) => language.Say(
        "✗ fejl  ! advarsel  ○ skal være på plads senere  – fraveget  ? skal vurderes  ✓ besvaret  ◐ delvist besvaret",
        "✗ error  ! warning  ○ to be in place later  – set aside  ? to be judged  ✓ answered  ◐ partly answered");
}
