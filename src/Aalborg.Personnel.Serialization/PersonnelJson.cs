using System.Buffers;

namespace Aalborg.Personnel.Serialization;

/// <summary>The door to JSON: reads change initiatives and profiles strictly, and writes them and what the rules say of them.</summary>
/// <remarks>
/// Whatever the bytes, reading gives either a document or one <see cref="PersonnelJsonException"/> that says what is wrong first, and where.
/// Writing gives the canonical form, UTF-8 without byte order mark: the same value always gives the same bytes.
/// </remarks>
public static class PersonnelJson
{
    /// <summary>The deepest <c>extensions</c> of a document, an involvement's, stand six levels down.</summary>
    private const int ExtensionsMaxDepth = JsonCursor.MaxDepth - 6;

    /// <summary>Reads a change initiative. An unknown member is an error.</summary>
    /// <param name="utf8">The document as UTF-8, with or without a byte order mark.</param>
    /// <returns>The initiative.</returns>
    /// <exception cref="PersonnelJsonException">The document cannot be read.</exception>
    public static ChangeInitiative ReadInitiative(ReadOnlySpan<byte> utf8) =>
        new JsonCursor(utf8).ReadDocument(ChangeInitiativeShape.Instance)!;

    /// <summary>Reads a change initiative, ignoring unknown members; everything else is as strict as <see cref="ReadInitiative"/>.</summary>
    /// <param name="utf8">The document as UTF-8, with or without a byte order mark.</param>
    /// <param name="ignored">The pointers of the members that were ignored, in the order of the document.</param>
    /// <returns>The initiative.</returns>
    /// <exception cref="PersonnelJsonException">The document cannot be read.</exception>
    public static ChangeInitiative ReadInitiativeLeniently(ReadOnlySpan<byte> utf8, out ValueList<string> ignored)
    {
        var json = new JsonCursor(utf8, lenient: true);
        var initiative = json.ReadDocument(ChangeInitiativeShape.Instance)!;
        ignored = json.Ignored();
        return initiative;
    }

    /// <summary>Reads a change initiative without throwing for what is wrong with it.</summary>
    /// <param name="utf8">The document as UTF-8, with or without a byte order mark.</param>
    /// <param name="lenient">Whether unknown members are ignored.</param>
    /// <returns>The initiative, or what is wrong first.</returns>
    public static InitiativeReading TryReadInitiative(ReadOnlySpan<byte> utf8, bool lenient = false) => TryRead(utf8, lenient, line: 1);

    /// <summary>Reads NDJSON: a change initiative a line; blank lines are skipped. A line that cannot be read does not end the stream.</summary>
    /// <param name="utf8">The stream; it is read as the lines are asked for, and not closed.</param>
    /// <param name="lenient">Whether unknown members are ignored.</param>
    /// <returns>What came of each line; it can be gone through once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read (thrown while the lines are asked for).</exception>
    public static IEnumerable<InitiativeReading> ReadInitiatives(Stream utf8, bool lenient = false)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return new NdjsonReader(utf8, lenient).Read();
    }

    /// <summary>Reads a profile for a rule book: it may only raise warnings of the book, and lower parameters that the book declares.</summary>
    /// <param name="utf8">The profile as UTF-8, with or without a byte order mark.</param>
    /// <param name="book">The rule book that it tailors.</param>
    /// <returns>The profile, which <see cref="RuleBook.TailoredBy"/> of that book accepts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is <see langword="null"/>.</exception>
    /// <exception cref="PersonnelJsonException">The profile cannot be read, or does not only tighten.</exception>
    public static RuleProfile ReadProfile(ReadOnlySpan<byte> utf8, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new JsonCursor(utf8).ReadDocument(new RuleProfileShape(book))!;
    }

    /// <summary>Reads a JSON object to be kept as the <c>extensions</c> of a part of a document.</summary>
    /// <param name="utf8">Any JSON object, as UTF-8, of at most 58 levels: as deep as fits everywhere in a document.</param>
    /// <returns>The extensions, in canonical form.</returns>
    /// <exception cref="PersonnelJsonException">It is not a JSON object, or has too many levels.</exception>
    public static ExtensionData ReadExtensions(ReadOnlySpan<byte> utf8) =>
        new JsonCursor(utf8, maxDepth: ExtensionsMaxDepth).ReadDocument(ExtensionsKind.Instance);

    /// <summary>Writes a change initiative in canonical form.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <returns>UTF-8 JSON without byte order mark and without insignificant white space.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="initiative"/> is <see langword="null"/>.</exception>
    public static byte[] WriteInitiative(ChangeInitiative initiative)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return Canonical(initiative).WrittenSpan.ToArray();
    }

    /// <summary>Writes a change initiative for people: indented by two spaces, the canonical form otherwise.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <returns>UTF-8 JSON without byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="initiative"/> is <see langword="null"/>.</exception>
    public static byte[] WriteInitiativeIndented(ChangeInitiative initiative)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return CanonicalWriter.Indent(Canonical(initiative).WrittenSpan).WrittenSpan.ToArray();
    }

    /// <summary>Writes a profile in canonical form.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="book">The rule book that it tailors, whose order of parameters is followed.</param>
    /// <returns>UTF-8 JSON without byte order mark and without insignificant white space.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The profile does not fit the rule book: <see cref="RuleBook.TailoredBy"/> refuses it.</exception>
    public static byte[] WriteProfile(RuleProfile profile, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(book);
        book.TailoredBy(profile);
        return CanonicalWriter.Write(profile, new RuleProfileShape(book).Write).WrittenSpan.ToArray();
    }

    /// <summary>Writes an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of messages and remedies.</param>
    /// <returns>UTF-8 JSON without byte order mark and without insignificant white space.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is <see langword="null"/>.</exception>
    public static byte[] WriteAssessment(Assessment assessment, Language language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return CanonicalWriter.Write(assessment, (writer, value) => AssessmentWriter.Write(writer, value, language)).WrittenSpan.ToArray();
    }

    /// <summary>Writes the result of checking one document, as a line of NDJSON holds it.</summary>
    /// <param name="result">The result.</param>
    /// <param name="language">The language of messages and remedies.</param>
    /// <returns>UTF-8 JSON without byte order mark, without insignificant white space and without a line end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public static byte[] WriteResult(CheckResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Canonical(result, language).WrittenSpan.ToArray();
    }

    /// <summary>Writes results as one indented document, <c>{ "results": [ … ] }</c>, one result at a time however many there are.</summary>
    /// <param name="output">Where to write; it is not closed.</param>
    /// <param name="results">The results, gone through once.</param>
    /// <param name="language">The language of messages and remedies.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteResults(Stream output, IEnumerable<CheckResult> results, Language language)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(results);
        output.Write("{\n  \"results\": ["u8);
        var isFirst = true;
        foreach (var result in results)
        {
            output.Write(isFirst ? "\n    "u8 : ",\n    "u8);
            output.Write(CanonicalWriter.Indent(Canonical(result, language).WrittenSpan, level: 2).WrittenSpan);
            isFirst = false;
        }

        output.Write(isFirst ? "]\n}\n"u8 : "\n  ]\n}\n"u8);
    }

    internal static InitiativeReading TryRead(ReadOnlySpan<byte> utf8, bool lenient, int line)
    {
        try
        {
            var json = new JsonCursor(utf8, lenient, line);
            return new() { Line = line, Initiative = json.ReadDocument(ChangeInitiativeShape.Instance), Ignored = json.Ignored() };
        }
        catch (PersonnelJsonException error)
        {
            return new() { Line = line, Error = error };
        }
    }

    private static ArrayBufferWriter<byte> Canonical(ChangeInitiative initiative) =>
        CanonicalWriter.Write(initiative, ChangeInitiativeShape.Instance.Write);

    private static ArrayBufferWriter<byte> Canonical(CheckResult result, Language language) =>
        CanonicalWriter.Write(result, (writer, value) => ResultWriter.Write(writer, value, language));
}
