namespace Aalborg.Personnel;

/// <summary>What is due, in the order in which a document tells it.</summary>
public enum DueKind
{
    /// <summary>Forandringen begynder: its first day.</summary>
    Starts,

    /// <summary>Forandringen slutter: its last day.</summary>
    Ends,

    /// <summary>Et mål skal være nået.</summary>
    GoalDue,

    /// <summary>En effekt skal kunne mærkes: it has no result yet.</summary>
    EffectDue,

    /// <summary>Beslutning: of either kind.</summary>
    Decision,

    /// <summary>Drøftelse i MED.</summary>
    MedDiscussion,

    /// <summary>Forventningsafstemning.</summary>
    Expectation,

    /// <summary>En aktivitet begynder: it is not done yet.</summary>
    ActivityStarts,

    /// <summary>En aktivitet slutter: it is not done yet.</summary>
    ActivityEnds,

    /// <summary>En besked skal sendes: it is not sent yet.</summary>
    MessagePlanned,

    /// <summary>Et input skal have svar: it has no response yet.</summary>
    AnswerBy,

    /// <summary>En fravigelse udløber: its last day.</summary>
    DeviationEnds,
}
