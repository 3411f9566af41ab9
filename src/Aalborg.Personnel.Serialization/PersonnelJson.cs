using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>The door to JSON: reads change initiatives, policies and profiles strictly, and writes them and what the rules say.</summary>
/// <remarks>
/// Whatever the bytes, reading gives either a document or one <see cref="PersonnelJsonException"/> that says what is wrong first, and where.
/// Writing gives the canonical form, UTF-8 without byte order mark: the same value always gives the same bytes.
/// </remarks>
public static partial class PersonnelJson
{
    /// <summary>The deepest <c>extensions</c> of a document, an involvement's, stand six levels down.</summary>
    private const int ExtensionsMaxDepth = JsonCursor.MaxDepth - 6;

    /// <summary>Reads a change initiative. An unknown member is an error.</summary>
    /// <param name="utf8">The document as UTF-8, with or without a byte order mark.</param>
    /// <returns>The initiative.</returns>
    /// <exception cref="PersonnelJsonException">The document cannot be read.</exception>
    public static ChangeInitiative ReadInitiative(ReadOnlySpan<byte> utf8) =>
        new JsonCursor(utf8).ReadDocument(ChangeInitiativeContract.Instance)!;

    /// <summary>Reads a change initiative, ignoring unknown members and reading newer minor versions of the format; what is written from it has neither. Everything else is as strict as <see cref="ReadInitiative"/>.</summary>
    /// <param name="utf8">The document as UTF-8, with or without a byte order mark.</param>
    /// <param name="ignored">The pointers of the members that were ignored, in the order of the document.</param>
    /// <returns>The initiative.</returns>
    /// <exception cref="PersonnelJsonException">The document cannot be read.</exception>
    public static ChangeInitiative ReadInitiativeLeniently(ReadOnlySpan<byte> utf8, out ValueList<string> ignored)
    {
        var json = new JsonCursor(utf8, lenient: true);
        var initiative = json.ReadDocument(ChangeInitiativeContract.Instance)!;
        ignored = json.Ignored();
        return initiative;
    }

    /// <summary>Reads a change initiative without throwing for what is wrong with it.</summary>
    /// <param name="utf8">The document as UTF-8, with or without a byte order mark.</param>
    /// <param name="lenient">Whether unknown members are ignored.</param>
    /// <returns>The initiative, or what is wrong first.</returns>
    public static InitiativeReading TryReadInitiative(ReadOnlySpan<byte> utf8, bool lenient = false) => InitiativeReading.Of(utf8, lenient);

    /// <summary>Reads a JSON object to be kept as the <c>extensions</c> of a part of a document.</summary>
    /// <param name="utf8">Any JSON object, as UTF-8, of at most 58 levels: as deep as fits everywhere in a document.</param>
    /// <returns>The extensions, in canonical form.</returns>
    /// <exception cref="PersonnelJsonException">It is not a JSON object, or has too many levels.</exception>
    public static ExtensionData ReadExtensions(ReadOnlySpan<byte> utf8) =>
        new JsonCursor(utf8, maxDepth: ExtensionsMaxDepth).ReadDocument(ExtensionsType.Instance);

    /// <summary>Writes a change initiative.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="indented">Whether it is indented for people, by two spaces a level; the canonical form otherwise.</param>
    /// <returns>UTF-8 JSON without byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="initiative"/> is <see langword="null"/>.</exception>
    public static byte[] WriteInitiative(ChangeInitiative initiative, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return WrittenDocument(initiative, ChangeInitiativeContract.Instance.Write, indented);
    }

    /// <summary>Indents JSON for people, by two spaces a level; empty objects and lists stay on one line.</summary>
    /// <param name="utf8">JSON without insignificant white space, as this class writes it.</param>
    /// <param name="level">The level of the JSON in the document that it becomes a part of, from 0.</param>
    /// <returns>UTF-8 JSON. The first line is not indented.</returns>
    public static byte[] Indent(ReadOnlySpan<byte> utf8, int level = 0) => CanonicalWriter.Indent(utf8, Indentation.Standard, level).WrittenSpan.ToArray();

    /// <summary>Returns the name of a value of an enumeration in documents and results, as in "implementation".</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a value of its enumeration.</exception>
    public static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        Enum.IsDefined(value) ? EnumType<TEnum>.NameOf(value).Value : throw new ArgumentOutOfRangeException(nameof(value));

    /// <summary>What people and other systems are told: text of others in it is harmless to look at.</summary>
    private static byte[] Written<T>(T value, Action<Utf8JsonWriter, T> write, bool indented) => Written(value, write, indented, CanonicalWriter.OfResults);

    /// <summary>A document, which is equal to another when its canonical bytes are.</summary>
    private static byte[] WrittenDocument<T>(T value, Action<Utf8JsonWriter, T> write, bool indented) => Written(value, write, indented, CanonicalWriter.OfDocuments);

    private static byte[] Written<T>(T value, Action<Utf8JsonWriter, T> write, bool indented, JsonWriterOptions options)
    {
        var canonical = CanonicalWriter.Write(value, write, options);
        return indented ? CanonicalWriter.Indent(canonical, Indentation.Standard).WrittenSpan.ToArray() : canonical;
    }
}
