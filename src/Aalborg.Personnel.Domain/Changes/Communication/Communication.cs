namespace Aalborg.Personnel;

/// <summary>Vi kommunikerer: what is told before, during and after the change, and what comes back.</summary>
public sealed record Communication : Extensible
{
    /// <summary>Nothing is said yet.</summary>
    public static Communication Empty { get; } = new();

    /// <summary>The messages (beskeder), planned and sent.</summary>
    public ValueList<Message> Messages { get; init; }

    /// <summary>The challenges and constructive input (udfordringer og konstruktive input) that came back.</summary>
    public ValueList<Input> Input { get; init; }
}
