namespace Aalborg.Personnel.Reporting;

/// <summary>Something that happens in a change's life.</summary>
/// <param name="Lane">What kind of thing.</param>
/// <param name="Starts">Its day, or its first day.</param>
/// <param name="Ends">Its last day, where it takes more than one.</param>
/// <param name="What">What happens, in a few words.</param>
/// <param name="IsSettled">Whether it has happened, and not only been planned or begun.</param>
internal sealed record ChronicleEvent(Lane Lane, DateOnly Starts, DateOnly Ends, string What, bool IsSettled)
{
    /// <summary>Whether it was to have happened, and nobody says that it has.</summary>
    public bool IsOverdue { get; init; }
}
