using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Serialization;

/// <summary>A rule profile in payloads of System.Text.Json, read and written as <see cref="PersonnelJson"/> does: against the rule book it tailors.</summary>
/// <remarks>
/// <see cref="PersonnelJsonOptions.ConfigureForPersonnel"/> adds it to options that are told the rule book.
/// An attribute cannot name a rule book; what it can name is a class of one line: <c>sealed class OurProfileConverter() : RuleProfileConverter(OurPolicy.Rules);</c>
/// </remarks>
public class RuleProfileConverter : JsonConverter<RuleProfile>
{
    private readonly RuleBook _book;

    /// <summary>A converter of profiles for a rule book.</summary>
    /// <param name="book">The rule book that the profiles tailor.</param>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is <see langword="null"/>.</exception>
    public RuleProfileConverter(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        _book = book;
    }

    /// <summary>Reads a profile as strictly as <see cref="PersonnelJson.ReadProfile"/>, whatever the options allow.</summary>
    /// <param name="reader">The reader, at the first token of the value.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The profile, which <see cref="RuleBook.TailoredBy"/> of the rule book accepts.</returns>
    /// <exception cref="JsonException">The value is not a profile that only tightens the rule book: the <see cref="PersonnelJsonException"/> inside says what is wrong, and where in the value.</exception>
    public sealed override RuleProfile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EmbeddedDocument.Read(ref reader, utf8 => PersonnelJson.ReadProfile(utf8, _book));

    /// <summary>Writes a profile in its canonical form; indented where the writer indents.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The profile.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException">The writer or the profile is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The profile does not fit the rule book: <see cref="RuleBook.TailoredBy"/> refuses it, for the reason inside.</exception>
    public sealed override void Write(Utf8JsonWriter writer, RuleProfile value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        EmbeddedDocument.Write(writer, Written(value));
    }

    private byte[] Written(RuleProfile profile)
    {
        try
        {
            return PersonnelJson.WriteProfile(profile, _book);
        }
        catch (ArgumentException exception)
        {
            throw new JsonException("The profile does not fit the rule book that the options were told.", exception);
        }
    }
}
