using System.Text;
using System.Text.Json;

namespace Aalborg.Personnel.Cli.Inputs;

/// <summary>JSON that is stored next to change initiatives and plainly is none. The members of the outermost object tell its kind.</summary>
internal static class OtherJson
{
    private static readonly LocalizedText Profile = new()
    {
        Danish = "Det er en profil, ikke en forandring: angiv den med --profile.",
        English = "This is a profile, not a change initiative: use it with --profile.",
    };

    private static readonly LocalizedText Policy = new()
    {
        Danish = "Det er en politik, ikke en forandring.",
        English = "This is a policy, not a change initiative.",
    };

    private static readonly LocalizedText Result = new()
    {
        Danish = "Det er et resultat, som kommandoen har skrevet, ikke en forandring.",
        English = "This is a result that the command wrote, not a change initiative.",
    };

    private static readonly LocalizedText Schema = new()
    {
        Danish = "Det er et JSON-skema, ikke en forandring.",
        English = "This is a JSON Schema, not a change initiative.",
    };

    [Flags]
    private enum Signs
    {
        None = 0,
        Initiative = 1,
        Id = 2,
        Profile = 4,
        Policy = 8,
        Schema = 16,
        Result = 32,
    }

    /// <summary>Returns its kind for people; <see langword="null"/> where it may be a change initiative, or is something else.</summary>
    /// <param name="text">The document, or as much of it as there is.</param>
    public static LocalizedText? NameOf(ReadOnlySpan<byte> text) => SignsOf(text) switch
    {
        var signs when signs.HasFlag(Signs.Initiative) => null,
        var signs when signs.HasFlag(Signs.Profile) => Profile,
        var signs when signs.HasFlag(Signs.Policy) => Policy,
        var signs when signs.HasFlag(Signs.Id) => null,
        var signs when signs.HasFlag(Signs.Schema) => Schema,
        var signs when signs.HasFlag(Signs.Result) => Result,
        _ => null,
    };

    private static Signs SignsOf(ReadOnlySpan<byte> text)
    {
        var signs = Signs.None;
        try
        {
            var json = text.StartsWith(Encoding.UTF8.Preamble) ? text[Encoding.UTF8.Preamble.Length..] : text;
            var reader = new Utf8JsonReader(json, isFinalBlock: false, new(new() { MaxDepth = int.MaxValue }));
            var goesOn = reader.Read() && reader.TokenType == JsonTokenType.StartObject;
            while (goesOn && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.ValueSpan;
                goesOn = reader.Read();
                signs |= goesOn ? SignOf(name, reader) : Signs.None;
                goesOn = goesOn && reader.TrySkip();
            }
        }
        catch (JsonException)
        {
            // The members before the error tell the kind.
        }

        return signs;
    }

    private static Signs SignOf(ReadOnlySpan<byte> name, in Utf8JsonReader value) => (Encoding.UTF8.GetString(name[..Math.Min(name.Length, 32)]), value.TokenType) switch
    {
        ("why" or "who" or "whatAndHow" or "communication" or "timeline", _) => Signs.Initiative,
        ("id", _) => Signs.Id,
        ("discussedInMed", JsonTokenType.StartObject) => Signs.Profile,
        ("publisher", JsonTokenType.StartObject) or ("subPolicies", JsonTokenType.StartArray) => Signs.Policy,
        ("$schema", JsonTokenType.String) when value.ValueSpan.StartsWith("https://json-schema.org/"u8) => Signs.Schema,
        ("results" or "verdicts" or "rules" or "statements" or "runs", JsonTokenType.StartArray) => Signs.Result,
        ("assessment" or "error", JsonTokenType.StartObject) => Signs.Result,
        _ => Signs.None,
    };
}
