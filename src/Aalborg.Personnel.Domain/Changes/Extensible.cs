namespace Aalborg.Personnel;

/// <summary>What every object of a document has: room for what another system wants to keep with it.</summary>
public abstract record Extensible
{
    private protected Extensible()
    {
    }

    /// <summary>The object's <c>extensions</c>: kept and written again, never read by a rule.</summary>
    public ExtensionData Extensions { get; init; }

    /// <summary>What kind of object it is. What it holds may be personal data, so a log does not get it by accident.</summary>
    /// <returns>The name of the type.</returns>
    public sealed override string ToString() => GetType().Name;
}
