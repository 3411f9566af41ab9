using Aalborg.Personnel.Cli.Files;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Inputs;

/// <summary>Reads the documents of an input: a file, a folder, a file of lines or standard input. It holds one document at a time.</summary>
/// <param name="standardInput">Standard input.</param>
/// <param name="folder">What of a folder is read.</param>
/// <param name="isLenient">Whether unknown members are ignored.</param>
/// <param name="advance">Is told of the bytes as they are read.</param>
/// <param name="skip">Receives each file of a folder that is plainly no change initiative, and its kind.</param>
internal sealed class InputReader(Stream standardInput, InputFolder folder, bool isLenient, Action<int> advance, Action<string, LocalizedText> skip)
{
    public const string StandardInput = "-";

    /// <summary>The bytes of a document that is too long which are enough to tell its kind.</summary>
    private const int Beginning = 64 * 1024;

    /// <summary>The text is kept, since it tells the kind of a document that is no change initiative.</summary>
    private readonly ReadingOptions _options = new() { IsLenient = isLenient, KeepsText = true };

    /// <summary>Each document's source and what came of reading it: a reading, or why there is none.</summary>
    /// <exception cref="OutputIsInputException">A file of a folder is the output by another name.</exception>
    public IEnumerable<InputDocument> Read(string input)
    {
        if (input == StandardInput)
        {
            return standardInput is ClosedStream ? [new(StandardInput, null, InputErrors.Closed)] : ReadStandardInput();
        }

        return Directory.Exists(input) ? ReadFolder(input) : ReadFile(input, input, File.OpenRead).Select(Refused);
    }

    private IEnumerable<InputDocument> ReadFolder(string path)
    {
        foreach (var (relativePath, error) in folder.List(path))
        {
            var source = relativePath.Length == 0 ? path : $"{path.TrimEnd('/')}/{relativePath}";
            if (error is not null)
            {
                yield return new(source, null, error);
                continue;
            }

            var isSkipped = false;
            foreach (var document in ReadFile(source, Path.Combine(path, relativePath), OpenInFolder))
            {
                if (document.Other is null)
                {
                    yield return document;
                }
                else if (!isSkipped)
                {
                    isSkipped = true;
                    skip(source, document.Other);
                }
            }
        }
    }

    /// <summary>A document that was asked for by its name and is something else.</summary>
    private static InputDocument Refused(InputDocument document) => document.Other is { } other
        ? document with { Reading = null, Error = CheckError.From(document.Reading!.Error!) with { Message = other } }
        : document;

    /// <summary>A file without bytes is not opened: it may be a named pipe, at which we would wait until a process writes.</summary>
    private static Stream OpenInFolder(string path) => InputSize.OfFile(path) == 0 ? Stream.Null : File.OpenRead(path);

    private IEnumerable<InputDocument> ReadFile(string source, string path, Func<string, Stream> open)
    {
        if (!File.Exists(path))
        {
            return [new(source, null, InputErrors.NotThere(path))];
        }

        return InputName.HasLines(path) ? ReadLines(source, Open) : ReadDocument(source, Open, () => BeginningOf(path));

        Stream Open() => new CountedStream(open(path), advance);
    }

    private IEnumerable<InputDocument> ReadStandardInput()
    {
        PeekedStream? input = null;
        if (!Try(() => input = new(new CountedStream(standardInput, advance), PersonnelJson.MaxDocumentBytes)))
        {
            return [new(StandardInput, null, InputErrors.Unreadable)];
        }

        return (input!.HasWholeFirstLine ? ReadLinesOrDocument(input) : ReadDocument(StandardInput, () => input, () => [])).Select(Refused);
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

    private IEnumerable<InputDocument> ReadDocument(string source, Func<Stream> open, Func<byte[]> beginning)
    {
        InitiativeReading? reading = null;
        yield return Try(Read) ? DocumentOf(source, reading!, beginning) : new(source, null, InputErrors.Unreadable);

        void Read()
        {
            using var stream = open();
            reading = PersonnelJson.TryReadInitiative(stream, _options);
        }
    }

    private IEnumerable<InputDocument> ReadLines(string source, Func<Stream> open)
    {
        Stream? stream = null;
        if (Try(() => stream = open()))
        {
            using (stream)
            using (var lines = PersonnelJson.ReadInitiatives(stream!, _options).GetEnumerator())
            {
                var hasLine = false;
                while (Try(() => hasLine = lines.MoveNext()))
                {
                    if (!hasLine)
                    {
                        yield break;
                    }

                    yield return DocumentOf($"{source}:{lines.Current.Line}", lines.Current, () => []) with { File = source };
                }
            }
        }

        yield return new(source, null, InputErrors.Unreadable);
    }

    private static InputDocument DocumentOf(string source, InitiativeReading reading, Func<byte[]> beginning) => new(source, reading, null)
    {
        Other = reading.IsRead ? null : OtherJson.NameOf(reading.Text.IsEmpty ? beginning() : reading.Text.Span),
    };

    /// <summary>Of a document that is too long nothing was kept; a file on a disk can be looked at again.</summary>
    private static byte[] BeginningOf(string path)
    {
        var beginning = Array.Empty<byte>();
        Try(() =>
        {
            if (FileStatus.Of(path) is { Kind: FileKind.Regular })
            {
                using var file = File.OpenRead(path);
                var buffer = new byte[Beginning];
                beginning = buffer[..file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
            }
        });
        return beginning;
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
