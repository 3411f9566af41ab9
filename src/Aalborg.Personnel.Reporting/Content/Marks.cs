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
        Mark.Aside => '–',
    };

    public static Mark AsMark(this Verdict verdict) => verdict switch
    {
        Verdict.NotMet => Mark.Error,
        Verdict.Contested => Mark.Warning,
        Verdict.Open => Mark.Open,
        Verdict.AwaitingJudgement => Mark.Judge,
        Verdict.MetWithRemarks => Mark.Warning,
        Verdict.MetWithDeviations => Mark.Aside,
        Verdict.Met => Mark.Met,
        Verdict.NotApplicable => Mark.Aside,
    };

    public static Mark AsMark(this QuestionState state) => state switch
    {
        QuestionState.Open => Mark.Open,
        QuestionState.Partly => Mark.Partly,
        QuestionState.AwaitingJudgement => Mark.Judge,
        QuestionState.Excused => Mark.Aside,
        QuestionState.Answered => Mark.Met,
        QuestionState.NotApplicable => Mark.Aside,
    };

    public static Mark AsMark(this Finding finding) => finding.State switch
    {
        FindingState.Failed => finding.Severity switch
        {
            RuleSeverity.Error => Mark.Error,
            RuleSeverity.Warning => Mark.Warning,
            RuleSeverity.Judgement => Mark.Warning,
        },
        FindingState.Open => Mark.Open,
        FindingState.Late => Mark.Warning,
        FindingState.Excused => Mark.Aside,
    };

    /// <summary>What the signs mean, on one line.</summary>
    public static string Legend(Language language) => language.Say(
        "✗ fejl  ! advarsel  ○ skal være på plads senere  – fraveget  ? skal vurderes  ✓ besvaret  ◐ delvist besvaret",
        "✗ error  ! warning  ○ to be in place later  – set aside  ? to be judged  ✓ answered  ◐ partly answered");
}
