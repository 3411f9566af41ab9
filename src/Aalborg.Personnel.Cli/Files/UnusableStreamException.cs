namespace Aalborg.Personnel.Cli.Files;

/// <summary>A stream is needed that cannot be had.</summary>
/// <param name="reason">What to say of it.</param>
internal sealed class UnusableStreamException(LocalizedText reason) : IOException("The stream cannot be used.")
{
    /// <summary>Gets what to say of it.</summary>
    public LocalizedText Reason { get; } = reason;

    /// <summary>The command was started without standard output.</summary>
    public static UnusableStreamException Closed() => new(new() { Danish = "Standardoutput er lukket.", English = "Standard output is closed." });

    /// <summary>Nobody reads the named pipe that is written to.</summary>
    public static UnusableStreamException Unread() => new(new() { Danish = "Ingen læser fra den navngivne pipe.", English = "Nobody reads from the named pipe." });
}
