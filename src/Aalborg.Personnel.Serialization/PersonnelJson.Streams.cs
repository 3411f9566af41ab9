namespace Aalborg.Personnel.Serialization;

public static partial class PersonnelJson
{
    /// <summary>The most bytes that a document from a stream may have, where nothing else is said: 16 MB.</summary>
    public const int MaxDocumentBytes = 16 * 1024 * 1024;

    /// <summary>Reads a change initiative from a stream, without throwing for what is wrong with it.</summary>
    /// <param name="utf8">The stream, which holds one document; it is not closed.</param>
    /// <param name="lenient">Whether unknown members are ignored.</param>
    /// <param name="maxDocumentBytes">The most bytes that the document may have, white space and all. One that has more is an error, and is not read to its end.</param>
    /// <param name="keepText">Whether the reading keeps the bytes of the document, as <see cref="InitiativeReading.Text"/>.</param>
    /// <returns>The initiative, or what is wrong first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDocumentBytes"/> is less than 1.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static InitiativeReading TryReadInitiative(Stream utf8, bool lenient = false, int maxDocumentBytes = MaxDocumentBytes, bool keepText = false)
    {
        Refuse(utf8, maxDocumentBytes);
        var buffer = new StreamBuffer(maxDocumentBytes);
        while (!buffer.IsOver && buffer.Add(utf8.Read(buffer.Room().Span)))
        {
        }

        return TryRead(buffer, lenient, keepText);
    }

    /// <inheritdoc cref="TryReadInitiative(Stream, bool, int, bool)"/>
    /// <param name="utf8">The stream, which holds one document; it is not closed.</param>
    /// <param name="lenient">Whether unknown members are ignored.</param>
    /// <param name="maxDocumentBytes">The most bytes that the document may have, white space and all. One that has more is an error, and is not read to its end.</param>
    /// <param name="keepText">Whether the reading keeps the bytes of the document, as <see cref="InitiativeReading.Text"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static Task<InitiativeReading> TryReadInitiativeAsync(
        Stream utf8, bool lenient = false, int maxDocumentBytes = MaxDocumentBytes, bool keepText = false, CancellationToken cancellationToken = default)
    {
        Refuse(utf8, maxDocumentBytes);
        return ReadAsync();

        async Task<InitiativeReading> ReadAsync()
        {
            var buffer = new StreamBuffer(maxDocumentBytes);
            cancellationToken.ThrowIfCancellationRequested();
            while (!buffer.IsOver && buffer.Add(await utf8.ReadAsync(buffer.Room(), cancellationToken).ConfigureAwait(false)))
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            return TryRead(buffer, lenient, keepText);
        }
    }

    /// <summary>Reads NDJSON: a change initiative a line; blank lines are skipped. A line that cannot be read does not end the stream, nor does one that is too long.</summary>
    /// <remarks>However long the stream, no more than a line is held in memory, and of a line that is too long no more than <paramref name="maxDocumentBytes"/>.</remarks>
    /// <param name="utf8">The stream; it is read as the lines are asked for, and not closed.</param>
    /// <param name="lenient">Whether unknown members are ignored.</param>
    /// <param name="maxDocumentBytes">The most bytes that a line may have, without its line feed. One that has more is an error where it passes the limit.</param>
    /// <param name="keepText">Whether each reading keeps the bytes of its line, as <see cref="InitiativeReading.Text"/>.</param>
    /// <returns>What came of each line; it can be gone through once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDocumentBytes"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">The lines are gone through for the second time (thrown while they are asked for).</exception>
    /// <exception cref="IOException">The stream cannot be read (thrown while the lines are asked for).</exception>
    public static IEnumerable<InitiativeReading> ReadInitiatives(Stream utf8, bool lenient = false, int maxDocumentBytes = MaxDocumentBytes, bool keepText = false)
    {
        Refuse(utf8, maxDocumentBytes);
        return new NdjsonReader(utf8, lenient, maxDocumentBytes, keepText).Read();
    }

    /// <inheritdoc cref="ReadInitiatives"/>
    /// <param name="utf8">The stream; it is read as the lines are asked for, and not closed.</param>
    /// <param name="lenient">Whether unknown members are ignored.</param>
    /// <param name="maxDocumentBytes">The most bytes that a line may have, without its line feed. One that has more is an error where it passes the limit.</param>
    /// <param name="keepText">Whether each reading keeps the bytes of its line, as <see cref="InitiativeReading.Text"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was ended (thrown while the lines are asked for).</exception>
    public static IAsyncEnumerable<InitiativeReading> ReadInitiativesAsync(
        Stream utf8, bool lenient = false, int maxDocumentBytes = MaxDocumentBytes, bool keepText = false, CancellationToken cancellationToken = default)
    {
        Refuse(utf8, maxDocumentBytes);
        return new NdjsonReader(utf8, lenient, maxDocumentBytes, keepText).ReadAsync(cancellationToken);
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
        NdjsonWriter.Write(output, initiatives, ChangeInitiativeShape.Instance.Write);
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
        return NdjsonWriter.WriteAsync(output, initiatives, ChangeInitiativeShape.Instance.Write, cancellationToken);
    }

    private static void Refuse(Stream utf8, int maxDocumentBytes)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxDocumentBytes, 1);
    }

    private static InitiativeReading TryRead(StreamBuffer buffer, bool lenient, bool keepText)
    {
        if (!buffer.IsOver)
        {
            var reading = TryRead(buffer.Bytes, lenient, line: 1);
            return keepText ? reading with { Text = buffer.Memory } : reading;
        }

        var (line, position) = JsonLocation.Of(buffer.Bytes, buffer.MaxDocumentBytes);
        return new() { Error = new(Problems.TooLong(buffer.MaxDocumentBytes), "", line, position) };
    }
}
