namespace Aalborg.Personnel;

/// <summary>The answer to a judgement rule.</summary>
public enum JudgementAnswer
{
    /// <summary>Ja.</summary>
    Yes,

    /// <summary>Nej.</summary>
    No,
}
