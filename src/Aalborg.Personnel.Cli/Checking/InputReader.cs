using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Checking;

/// <summary>Reads the documents of an input: a file, a folder, a file of lines or standard input.</summary>
internal sealed class InputReader(Stream standardInput, bool lenient)
{
    public const string NdjsonEnding = ".ndjson";

    private const string StandardInput = "-";

    /// <summary>Each document's source and what came of reading it: a reading, or why there is none.</summary>
    public IEnumerable<InputDocument> Read(string input)
    {
        if (input == StandardInput)
        {
            return ReadStandardInput();
        }

        return Directory.Exists(input) ? ReadFolder(input) : ReadFile(input, input);
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

            foreach (var document in ReadFile(source, Path.Combine(folder, relativePath)))
            {
                yield return document;
            }
        }
    }

    private IEnumerable<InputDocument> ReadFile(string source, string path)
    {
        if (!File.Exists(path))
        {
            return [new(source, null, InputErrors.NotThere)];
        }

        return path.EndsWith(NdjsonEnding, StringComparison.Ordinal)
            ? ReadLines(source, () => File.OpenRead(path))
            : ReadDocument(source, () => File.ReadAllBytes(path));
    }

    private IEnumerable<InputDocument> ReadStandardInput()
    {
        byte[] bytes = [];
        if (!Try(() => bytes = ReadToEnd(standardInput)))
        {
            return [new(StandardInput, null, InputErrors.Unreadable)];
        }

        return IsNdjson(bytes) ? ReadLines(StandardInput, () => new MemoryStream(bytes)) : ReadDocument(StandardInput, () => bytes);
    }

    private IEnumerable<InputDocument> ReadDocument(string source, Func<byte[]> open)
    {
        byte[] bytes = [];
        yield return Try(() => bytes = open())
            ? new(source, PersonnelJson.TryReadInitiative(bytes, lenient), null)
            : new(source, null, InputErrors.Unreadable);
    }

    private IEnumerable<InputDocument> ReadLines(string source, Func<Stream> open)
    {
        Stream? stream = null;
        if (Try(() => stream = open()))
        {
            using (stream)
            using (var lines = PersonnelJson.ReadInitiatives(stream!, lenient).GetEnumerator())
            {
                var hasLine = false;
                while (Try(() => hasLine = lines.MoveNext()))
                {
                    if (!hasLine)
                    {
                        yield break;
                    }

                    yield return new($"{source}:{lines.Current.Line}", lines.Current, null);
                }
            }
        }

        yield return new(source, null, InputErrors.Unreadable);
    }

    private static byte[] ReadToEnd(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
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

    /// <summary>Standard input is NDJSON when its first line is a whole JSON value and more than white space follows.</summary>
    private static bool IsNdjson(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        var end = text.IndexOf((byte)'\n');
        return end >= 0 && !text[end..].Trim(" \t\r\n"u8).IsEmpty && IsWholeValue(text[..end]);
    }

    private static bool IsWholeValue(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = int.MaxValue });
            reader.Read();
            reader.Skip();
            return !reader.Read() && Utf8.IsValid(line);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
