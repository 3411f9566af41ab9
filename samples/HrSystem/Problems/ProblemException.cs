using System.Globalization;
using Aalborg.Personnel;
using Aalborg.Personnel.Serialization;

namespace HrSystem;

/// <summary>A request cannot be done. It says what is wrong and where, and never repeats what the client wrote: that may be personal data.</summary>
internal sealed class ProblemException(ProblemKind kind) : Exception(kind.Type)
{
    private const int MaxFindings = 100;

    public ProblemKind Kind { get; } = kind;

    /// <summary>What to know beyond the kind.</summary>
    public LocalizedText? Detail { get; private init; }

    /// <summary>What a program needs to know: entries of the problem, in a language.</summary>
    public Func<Language, IEnumerable<(string Name, object Value)>> Entries { get; private init; } = _ => [];

    /// <summary>A parameter of the query that cannot be read.</summary>
    public static ProblemException Query(string parameter, string expected) => new(ProblemKind.Query)
    {
        Detail = new() { Danish = $"{parameter} er en af disse eller skrives sådan: {expected}.", English = $"{parameter} is one of these or written like this: {expected}." },
        Entries = _ => [("parameter", parameter)],
    };

    /// <summary>A document that cannot be read: the first thing wrong, and where.</summary>
    public static ProblemException Unreadable(PersonnelJsonException error) => new(ProblemKind.Unreadable)
    {
        Detail = new() { Danish = error.Describe(Language.Danish), English = error.Describe(Language.English) },
        Entries = language => [("error", new ErrorEntry(error.Pointer, error.Line, error.Position, error.Problem(language)))],
    };

    /// <summary>A document that is not even read.</summary>
    public static ProblemException TooLong(int maxBytes)
    {
        var most = maxBytes.ToString(CultureInfo.InvariantCulture);
        return new(ProblemKind.TooLong) { Detail = new() { Danish = $"Det må fylde {most} byte.", English = $"It may take {most} bytes." } };
    }

    /// <summary>A document that the rules about the document itself find errors in. It tells of the first hundred, and how many more there are.</summary>
    public static ProblemException Refused(IReadOnlyList<Finding> findings) => new(ProblemKind.Refused)
    {
        Detail = new() { Danish = "Ret det, der står i findings, og send dokumentet igen.", English = "Mend what findings tell of, and send the document again." },
        Entries = language =>
        [
            ("findings", findings.Take(MaxFindings).Select(finding => FindingEntry.Of(finding, language)).ToArray()),
            .. findings.Count > MaxFindings ? [("more", findings.Count - MaxFindings)] : Array.Empty<(string, object)>(),
        ],
    };
}
