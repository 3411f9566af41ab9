using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Inputs;

/// <summary>What is said of an input that is not there or cannot be read.</summary>
internal static class InputErrors
{
    private static readonly CheckError Missing = new()
    {
        Message = new() { Danish = "Filen eller mappen findes ikke.", English = "There is no such file or folder." },
    };

    private static readonly CheckError Quoted = new()
    {
        Message = new()
        {
            Danish = "Filen eller mappen findes ikke, men mønstret passer på filer: skriv det uden anførselstegn, eller angiv mappen.",
            English = "There is no such file or folder, but files match the pattern: write it without quotes, or name the folder.",
        },
    };

    public static CheckError Unreadable { get; } = new()
    {
        Message = new() { Danish = "Filen eller mappen kan ikke læses.", English = "The file or folder cannot be read." },
    };

    public static CheckError TooLong { get; } = new()
    {
        Message = new()
        {
            Danish = $"Filen fylder mere end {PersonnelJson.MaxDocumentBytes} byte, som er det meste, der læses.",
            English = $"The file has more than {PersonnelJson.MaxDocumentBytes} bytes, which is the most that is read.",
        },
    };

    public static CheckError Closed { get; } = new()
    {
        Message = new() { Danish = "Standardinput er lukket.", English = "Standard input is closed." },
    };

    public static CheckError NotThere(string input) => InputPattern.HasMatches(input) ? Quoted : Missing;
}
