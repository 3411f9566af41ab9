namespace Aalborg.Personnel.Serialization;

public static partial class PersonnelJson
{
    /// <summary>The most bytes that a document from a stream may have, where nothing else is said: 16 MB.</summary>
    public const int MaxDocumentBytes = 16 * 1024 * 1024;

    /// <summary>Reads a change initiative from a stream, without throwing for what is wrong with it.</summary>
    /// <param name="utf8">The stream, which holds one document; it is not closed.</param>
    /// <param name="options">How to read; <see cref="ReadingOptions.Standard"/> where nothing is said.</param>
    /// <returns>The initiative, or what is wrong first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static InitiativeReading TryReadInitiative(Stream utf8, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        options ??= ReadingOptions.Standard;
        var buffer = new StreamBuffer(options.MaxDocumentBytes);
        while (!buffer.IsOver && buffer.Add(utf8.Read(buffer.Room().Span)))
        {
        }

        return TryRead(buffer, options);
    }

    /// <inheritdoc cref="TryReadInitiative(Stream, ReadingOptions?)"/>
    /// <param name="utf8">The stream, which holds one document; it is not closed.</param>
    /// <param name="options">How to read; <see cref="ReadingOptions.Standard"/> where nothing is said.</param>
    /// <param name="cancellationToken">Ends the reading, also within a document: between two texts.</param>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static Task<InitiativeReading> TryReadInitiativeAsync(
        Stream utf8, ReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        options ??= ReadingOptions.Standard;
        return ReadAsync();

        async Task<InitiativeReading> ReadAsync()
        {
            var buffer = new StreamBuffer(options.MaxDocumentBytes);
            cancellationToken.ThrowIfCancellationRequested();
            while (!buffer.IsOver && buffer.Add(await utf8.ReadAsync(buffer.Room(), cancellationToken).ConfigureAwait(false)))
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            return TryRead(buffer, options, cancellationToken);
        }
    }

    /// <summary>Reads NDJSON: a change initiative a line; blank lines are skipped. A line that cannot be read does not end the stream, nor does one that is too long.</summary>
    /// <remarks>However long the stream, no more than a line is held in memory, and of a line that is too long no more than <see cref="ReadingOptions.MaxDocumentBytes"/>.</remarks>
    /// <param name="utf8">The stream; it is read as the lines are asked for, and not closed.</param>
    /// <param name="options">How to read; <see cref="ReadingOptions.Standard"/> where nothing is said.</param>
    /// <returns>What came of each line; it can be gone through once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The lines are gone through for the second time (thrown while they are asked for).</exception>
    /// <exception cref="IOException">The stream cannot be read (thrown while the lines are asked for).</exception>
    public static IEnumerable<InitiativeReading> ReadInitiatives(Stream utf8, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        options ??= ReadingOptions.Standard;
        return new NdjsonReader(utf8, options).Read();
    }

    /// <inheritdoc cref="ReadInitiatives"/>
    /// <param name="utf8">The stream; it is read as the lines are asked for, and not closed.</param>
    /// <param name="options">How to read; <see cref="ReadingOptions.Standard"/> where nothing is said.</param>
    /// <param name="cancellationToken">Ends the reading, also within a document: between two texts.</param>
    /// <exception cref="OperationCanceledException">The reading was ended (thrown while the lines are asked for).</exception>
    public static IAsyncEnumerable<InitiativeReading> ReadInitiativesAsync(
        Stream utf8, ReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        options ??= ReadingOptions.Standard;
        return new NdjsonReader(utf8, options).ReadAsync(cancellationToken);
    }

    /// <summary>Writes NDJSON: a change initiative a line, in the canonical form, each line ended by a line feed. It holds one at a time however many there are.</summary>
    /// <param name="output">Where to write; it is not closed.</param>
    /// <param name="initiatives">The initiatives, gone through once.</param>
    /// <exception cref="ArgumentNullException">An argument, or an initiative, is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteInitiatives(Stream output, IEnumerable<ChangeInitiative> initiatives)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(initiatives);
        NdjsonWriter.Write(output, initiatives, ChangeInitiativeContract.Instance.Write, CanonicalWriter.OfDocuments);
    }

    /// <inheritdoc cref="WriteInitiatives"/>
    /// <param name="output">Where to write; it is not closed.</param>
    /// <param name="initiatives">The initiatives, gone through once.</param>
    /// <param name="cancellationToken">Ends the writing, between lines where the stream allows it.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="OperationCanceledException">The writing was ended.</exception>
    public static Task WriteInitiativesAsync(Stream output, IAsyncEnumerable<ChangeInitiative> initiatives, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(initiatives);
        return NdjsonWriter.WriteAsync(output, initiatives, ChangeInitiativeContract.Instance.Write, CanonicalWriter.OfDocuments, cancellationToken);
    }

    private static InitiativeReading TryRead(StreamBuffer buffer, ReadingOptions options, CancellationToken cancellationToken = default)
    {
        if (!buffer.IsOver)
        {
            var reading = InitiativeReading.Of(buffer.Bytes, options.IsLenient, cancellationToken: cancellationToken);
            return options.KeepsText ? reading with { Text = buffer.Memory } : reading;
        }

        var (line, position) = JsonLocation.Of(buffer.Bytes, buffer.MaxDocumentBytes);
        return new() { Error = new(Problems.TooLong(buffer.MaxDocumentBytes), "", line, position) };
    }
}
