using System.Globalization;

namespace Aalborg.Personnel.Serialization;

/// <summary>A document could not be read: the first thing wrong with it, and where. The only exception that reading throws for what is in a document.</summary>
/// <remarks>It never repeats the offending text, which may be personal data: the pointer names the member, nothing else does. Of an unknown statement the pointer of the nearest is given.</remarks>
public sealed class PersonnelJsonException : Exception
{
    /// <summary>The most characters of a pointer that a message has.</summary>
    private const int ShownLength = 200;

    private readonly LocalizedText _problem;

    internal PersonnelJsonException(LocalizedText problem, string pointer, int line, int position)
        : base(Described(problem, pointer, line, position, Language.English))
    {
        _problem = problem;
        Pointer = pointer;
        Line = line;
        Position = position;
    }

    /// <summary>The JSON Pointer (RFC 6901) of the member that is wrong, or where it should have been; empty for what is not JSON, not UTF-8 or too deep, and for the document as a whole.</summary>
    public string Pointer { get; }

    /// <summary>The line, from 1; in NDJSON counted in the file.</summary>
    public int Line { get; }

    /// <summary>The position in the line: bytes from its beginning, from 1.</summary>
    public int Position { get; }

    /// <summary>What is wrong and what was expected.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A sentence or two, without the place.</returns>
    public string Problem(Language language) => _problem.In(language);

    /// <summary>What is wrong and where, on one line that a log or a terminal does not obey: as <see cref="Exception.Message"/>, in the language asked for.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A sentence or two, with the line, the position and the pointer behind it.</returns>
    public string Describe(Language language) => Described(_problem, Pointer, Line, Position, language);

    /// <summary>What is wrong in a part of somebody else's document, which alone knows the line and the position.</summary>
    internal string DescribeInPart() => Pointer.Length == 0 ? Problem(Language.English) : $"{Problem(Language.English)} ({Shown(Pointer)})";

    private static string Described(LocalizedText problem, string pointer, int line, int position, Language language)
    {
        var lineWord = language == Language.Danish ? "linje" : "line";
        var place = pointer.Length == 0 ? "" : $", {Shown(pointer)}";
        return string.Create(CultureInfo.InvariantCulture, $"{problem.In(language)} ({lineWord} {line}, position {position}{place})");
    }

    /// <summary>The name of a member may hold anything, and any amount of it.</summary>
    private static string Shown(string pointer) => Printable.Of(Printable.Shortened(pointer, ShownLength));
}
