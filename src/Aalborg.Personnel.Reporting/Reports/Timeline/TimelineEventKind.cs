namespace Aalborg.Personnel.Reporting;

/// <summary>The kinds of events of a timeline; in its picture each has a row.</summary>
internal enum TimelineEventKind
{
    /// <summary>Inddragelse: somebody is involved from a date on.</summary>
    Involvement,

    /// <summary>Beslutning.</summary>
    Decision,

    /// <summary>MED-drøftelse.</summary>
    Med,

    /// <summary>Forventningsafstemning.</summary>
    Expectation,

    /// <summary>Aktivitet, with a start and an end.</summary>
    Activity,

    /// <summary>Ændring i mål og vilkår, and the revision that answers it.</summary>
    ContextChange,

    /// <summary>Besked, sent or planned.</summary>
    Message,
}
