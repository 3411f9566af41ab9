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
    public static InitiativeReading TryReadInitiative(ReadOnlySpan<byte> utf8, bool lenient = false) => TryRead(utf8, lenient, line: 1);

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
        return Written(initiative, ChangeInitiativeContract.Instance.Write, indented);
    }

    internal static InitiativeReading TryRead(ReadOnlySpan<byte> utf8, bool lenient, int line)
    {
        try
        {
            var json = new JsonCursor(utf8, lenient, line);
            return new() { Line = line, Initiative = json.ReadDocument(ChangeInitiativeContract.Instance), Ignored = json.Ignored() };
        }
        catch (PersonnelJsonException error)
        {
            return new() { Line = line, Error = error };
        }
    }

    private static byte[] Written<T>(T value, Action<Utf8JsonWriter, T> write, bool indented)
    {
        var canonical = CanonicalWriter.Write(value, write);
        return indented ? CanonicalWriter.Indent(canonical, Indentation.Standard).WrittenSpan.ToArray() : canonical;
    }
}
