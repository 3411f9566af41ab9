namespace Aalborg.Personnel.Reporting;

/// <summary>What an event of a change is: the lane of the timeline that it stands in.</summary>
internal enum Lane
{
    /// <summary>Inddragelse: somebody is involved from a date on.</summary>
    Involvement,

    /// <summary>Beslutning.</summary>
    Decision,

    /// <summary>MED-drøftelse.</summary>
    Med,

    /// <summary>Forventningsafstemning.</summary>
    Expectation,

    /// <summary>Aktivitet, with a beginning and an end.</summary>
    Activity,

    /// <summary>Ændring i mål og vilkår, and the revision that answers it.</summary>
    ContextChange,

    /// <summary>Besked, sent or planned.</summary>
    Message,
}
