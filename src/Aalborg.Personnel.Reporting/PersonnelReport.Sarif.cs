using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

public static partial class PersonnelReport
{
    /// <summary>Writes a SARIF 2.1.0 log, for editors, code scanning and other developers' tools: one run, a result a finding, with the rules that were held and their help.</summary>
    /// <remarks>
    /// Documents are written as they come, one at a time however many there are; until the end only the rules, the files' names and what is to be said of documents that could not be read is kept, of the last no more than 4 MB: what does not fit is counted.
    /// A finding is shown at its line if the result has its <see cref="CheckResult.Text"/>; otherwise only by its pointer.
    /// </remarks>
    /// <param name="utf8">Where to write, UTF-8 without byte order mark; it is not closed.</param>
    /// <param name="results">The results of the documents, enumerated once.</param>
    /// <param name="language">The language of messages, titles and help.</param>
    /// <param name="onlyFailed">Whether what is not due yet, and what people have yet to judge, is left out: code scanning takes 25,000 results of a run.</param>
    /// <exception cref="ArgumentNullException">An argument, or a result, is <see langword="null"/>.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="language"/> is not a value of <see cref="Language"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteSarif(Stream utf8, IEnumerable<CheckResult> results, Language language, bool onlyFailed = false)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var guarded = Guarded(results, language);
        var log = new SarifLog(utf8, language, onlyFailed);
        log.Begin();
        foreach (var result in guarded)
        {
            log.Add(result);
        }

        log.End();
    }
}
