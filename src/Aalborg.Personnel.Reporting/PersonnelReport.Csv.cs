using System.ComponentModel;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

public static partial class PersonnelReport
{
    /// <summary>
    /// Writes the findings as a spreadsheet, a row each, as documents come: CSV (RFC 4180) that begins with a byte order mark, for Excel. What a spreadsheet would compute is made text by an apostrophe before it.
    /// </summary>
    /// <param name="utf8">Where to write; it is not closed.</param>
    /// <param name="results">The results of the documents, enumerated once. One that could not be read has a row that says why; one without findings has none.</param>
    /// <param name="language">The language of words.</param>
    /// <exception cref="ArgumentNullException">An argument, or a result, is <see langword="null"/>.</exception>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="language"/> is not a value of <see cref="Language"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteCsv(Stream utf8, IEnumerable<CheckResult> results, Language language)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var guarded = Guarded(results, language);
        var rows = new FindingRows(new(utf8), language);
        rows.WriteHeadings();
        foreach (var result in guarded)
        {
            rows.Write(result);
        }
    }
}
