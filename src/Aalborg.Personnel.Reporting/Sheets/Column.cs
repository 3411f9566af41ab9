namespace Aalborg.Personnel.Reporting;

/// <summary>A column of a table.</summary>
/// <param name="Heading">What stands above it.</param>
internal sealed record Column(string Heading)
{
    /// <summary>Gets whether it holds numbers.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Gets whether it holds something short, such as a date or a badge, that is not to be broken where there is room.</summary>
    public bool IsShort { get; init; }

    /// <summary>Gets whether it is left out where there is no room for it beside the others.</summary>
    public bool IsDetail { get; init; }

    public static implicit operator Column(string heading) => new(heading);
}
