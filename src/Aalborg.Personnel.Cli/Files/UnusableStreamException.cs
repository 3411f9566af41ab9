namespace Aalborg.Personnel.Cli.Files;

/// <summary>A stream that the command needs cannot be used.</summary>
/// <param name="reason">The reason, for people.</param>
internal sealed class UnusableStreamException(LocalizedText reason) : IOException("The stream cannot be used.")
{
    /// <summary>Gets the reason, for people.</summary>
    public LocalizedText Reason { get; } = reason;

    /// <summary>The command was started without standard output.</summary>
    public static UnusableStreamException Closed() => new(new() { Danish = "Standardoutput er lukket.", English = "Standard output is closed." });

    /// <summary>The named pipe of the output has no reader.</summary>
    public static UnusableStreamException Unread() => new(new() { Danish = "Den navngivne pipe har ingen læser.", English = "The named pipe has no reader." });
}
