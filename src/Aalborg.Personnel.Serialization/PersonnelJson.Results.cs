namespace Aalborg.Personnel.Serialization;

public static partial class PersonnelJson
{
    /// <summary>Writes an assessment, with the sentences that its findings stand on. Of more than 1,000 findings of one rule it has the first, and says how many more there are.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of messages and remedies.</param>
    /// <param name="indented">Whether it is indented for people, by two spaces a level; the canonical form otherwise.</param>
    /// <returns>UTF-8 JSON without byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is <see langword="null"/>.</exception>
    public static byte[] WriteAssessment(Assessment assessment, Language language, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Written(assessment, (writer, value) => AssessmentWriter.Write(writer, value, language), indented);
    }

    /// <summary>Writes the result of checking one document, as a line of NDJSON holds it: without the sentences that its findings stand on.</summary>
    /// <param name="result">The result.</param>
    /// <param name="language">The language of messages and remedies.</param>
    /// <returns>UTF-8 JSON without byte order mark, without insignificant white space and without a line end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public static byte[] WriteResult(CheckResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Written(result, (writer, value) => ResultWriter.Write(writer, value, language), indented: false);
    }

    /// <summary>Writes results as one indented document, <c>{ "results": [ … ], "cited": [ … ] }</c>, one result at a time however many there are. The sentences that the findings stand on come once, behind the results.</summary>
    /// <param name="output">Where to write; it is not closed.</param>
    /// <param name="results">The results, gone through once.</param>
    /// <param name="language">The language of messages and remedies.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteResults(Stream output, IEnumerable<CheckResult> results, Language language)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(results);
        var document = new ResultsDocument();
        output.Write(ResultsDocument.Beginning().Span);
        foreach (var result in results)
        {
            output.Write(Next(document, result, language).Span);
        }

        output.Write(document.End().Span);
    }

    /// <inheritdoc cref="WriteResults"/>
    /// <param name="output">Where to write; it is not closed.</param>
    /// <param name="results">The results, gone through once.</param>
    /// <param name="language">The language of messages and remedies.</param>
    /// <param name="cancellationToken">Ends the writing, in the middle of the document.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="OperationCanceledException">The writing was ended.</exception>
    public static Task WriteResultsAsync(
        Stream output, IAsyncEnumerable<CheckResult> results, Language language, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(results);
        return WriteAsync();

        async Task WriteAsync()
        {
            cancellationToken.ThrowIfCancellationRequested();
            var document = new ResultsDocument();
            await output.WriteAsync(ResultsDocument.Beginning(), cancellationToken).ConfigureAwait(false);
            await foreach (var result in results.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                await output.WriteAsync(Next(document, result, language), cancellationToken).ConfigureAwait(false);
            }

            await output.WriteAsync(document.End(), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes results as NDJSON: a result a line, as <see cref="WriteResult"/> gives it, each line ended by a line feed.</summary>
    /// <param name="output">Where to write; it is not closed.</param>
    /// <param name="results">The results, gone through once.</param>
    /// <param name="language">The language of messages and remedies.</param>
    /// <exception cref="ArgumentNullException">An argument, or a result, is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteResultLines(Stream output, IEnumerable<CheckResult> results, Language language)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(results);
        NdjsonWriter.Write(output, results, (writer, result) => ResultWriter.Write(writer, result, language), CanonicalWriter.OfResults);
    }

    /// <inheritdoc cref="WriteResultLines"/>
    /// <param name="output">Where to write; it is not closed.</param>
    /// <param name="results">The results, gone through once.</param>
    /// <param name="language">The language of messages and remedies.</param>
    /// <param name="cancellationToken">Ends the writing, between lines where the stream allows it.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="OperationCanceledException">The writing was ended.</exception>
    public static Task WriteResultLinesAsync(
        Stream output, IAsyncEnumerable<CheckResult> results, Language language, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(results);
        return NdjsonWriter.WriteAsync(output, results, (writer, result) => ResultWriter.Write(writer, result, language), CanonicalWriter.OfResults, cancellationToken);
    }

    private static ReadOnlyMemory<byte> Next(ResultsDocument document, CheckResult result, Language language)
    {
        if (result.Assessment is { } assessment)
        {
            document.Cite(assessment.RuleBook.Policy, assessment.Cited);
        }

        return document.Next(WriteResult(result, language));
    }
}
