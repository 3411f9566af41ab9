using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Inputs;

/// <summary>Reads the documents of an input: a file, a folder, a file of lines or standard input. It holds one document at a time.</summary>
/// <param name="standardInput">Standard input.</param>
/// <param name="options">How documents are read.</param>
/// <param name="advance">Is told of the bytes as they are read.</param>
internal sealed class InputReader(Stream standardInput, ReadingOptions options, Action<int> advance)
{
    public const string NdjsonEnding = ".ndjson";

    public const string StandardInput = "-";

    /// <summary>Each document's source and what came of reading it: a reading, or why there is none.</summary>
    public IEnumerable<InputDocument> Read(string input)
    {
        if (input == StandardInput)
        {
            return ReadStandardInput();
        }

        return Directory.Exists(input) ? ReadFolder(input) : ReadFile(input, input, File.OpenRead);
    }

    private IEnumerable<InputDocument> ReadFolder(string folder)
    {
        foreach (var (relativePath, error) in InputFolder.List(folder))
        {
            var source = relativePath.Length == 0 ? folder : $"{folder.TrimEnd('/')}/{relativePath}";
            if (error is not null)
            {
                yield return new(source, null, error);
                continue;
            }

            foreach (var document in ReadFile(source, Path.Combine(folder, relativePath), OpenInFolder))
            {
                yield return document;
            }
        }
    }

    /// <summary>A file without bytes is not opened: it may be a named pipe, at which we would wait until somebody writes.</summary>
    private static Stream OpenInFolder(string path) => InputSize.OfFile(path) == 0 ? Stream.Null : File.OpenRead(path);

    private IEnumerable<InputDocument> ReadFile(string source, string path, Func<string, Stream> open)
    {
        if (!File.Exists(path))
        {
            return [new(source, null, InputErrors.NotThere)];
        }

        return path.EndsWith(NdjsonEnding, StringComparison.Ordinal) ? ReadLines(source, Open) : ReadDocument(source, Open);

        Stream Open() => new CountedStream(open(path), advance);
    }

    private IEnumerable<InputDocument> ReadStandardInput()
    {
        PeekedStream? input = null;
        if (!Try(() => input = new(new CountedStream(standardInput, advance), PersonnelJson.MaxDocumentBytes)))
        {
            return [new(StandardInput, null, InputErrors.Unreadable)];
        }

        return input!.HasWholeFirstLine ? ReadLinesOrDocument(input) : ReadDocument(StandardInput, () => input);
    }

    /// <summary>Lines where there are several, else one document.</summary>
    private IEnumerable<InputDocument> ReadLinesOrDocument(Stream input)
    {
        using var lines = ReadLines(StandardInput, () => input).GetEnumerator();
        lines.MoveNext();
        var first = lines.Current;
        if (!lines.MoveNext())
        {
            yield return first with { Source = StandardInput };
            yield break;
        }

        yield return first;
        do
        {
            yield return lines.Current;
        }
        while (lines.MoveNext());
    }

    private IEnumerable<InputDocument> ReadDocument(string source, Func<Stream> open)
    {
        InitiativeReading? reading = null;
        yield return Try(Read) ? new(source, reading, null) : new(source, null, InputErrors.Unreadable);

        void Read()
        {
            using var stream = open();
            reading = PersonnelJson.TryReadInitiative(stream, options);
        }
    }

    private IEnumerable<InputDocument> ReadLines(string source, Func<Stream> open)
    {
        Stream? stream = null;
        if (Try(() => stream = open()))
        {
            using (stream)
            using (var lines = PersonnelJson.ReadInitiatives(stream!, options).GetEnumerator())
            {
                var hasLine = false;
                while (Try(() => hasLine = lines.MoveNext()))
                {
                    if (!hasLine)
                    {
                        yield break;
                    }

                    yield return new($"{source}:{lines.Current.Line}", lines.Current, null) { File = source };
                }
            }
        }

        yield return new(source, null, InputErrors.Unreadable);
    }

    private static bool Try(Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
