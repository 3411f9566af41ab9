namespace Aalborg.Personnel.Reporting;

/// <summary>An event in a change's life.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Starts">Its day, or its first day.</param>
/// <param name="Ends">Its last day; the first where it takes one day, and where its end is not known.</param>
/// <param name="What">What happens, in a few words.</param>
/// <param name="IsSettled">Whether it has happened, and not only been planned or begun.</param>
internal sealed record TimelineEvent(TimelineEventKind Kind, DateOnly Starts, DateOnly Ends, string What, bool IsSettled)
{
    /// <summary>Who does it, or whom it is for; empty where nobody is named.</summary>
    public string Who { get; init; } = "";

    /// <summary>Whether it goes on, and nobody says until when.</summary>
    public bool IsOpenEnded { get; init; }

    /// <summary>What is said of it where it was to have happened and nobody says that it has.</summary>
    public string? Overdue { get; init; }
}
