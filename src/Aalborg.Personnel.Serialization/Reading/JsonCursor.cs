using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Aalborg.Personnel.Serialization;

/// <summary>Goes through a document token by token, and says where and why when it is not as it should be.</summary>
internal ref struct JsonCursor
{
    /// <summary>The most levels a document may have.</summary>
    public const int MaxDepth = 64;

    /// <summary>A text of more bytes between its quotes is too long, however many of them are escapes: a code point takes no more than 12.</summary>
    private const int LongestText = 12 * DocumentText.MaxLength;

    /// <summary>Up to here a text is put together in a buffer that all texts of the document share.</summary>
    private const int ShortText = 1024;

    /// <summary>Strict RFC 8259; the document itself is at depth 1.</summary>
    public static readonly JsonReaderOptions ReaderOptions = new()
    {
        AllowTrailingCommas = false,
        CommentHandling = JsonCommentHandling.Disallow,
        MaxDepth = MaxDepth,
    };

    /// <summary>How many bytes the byte order mark takes: positions in the first line count from before it.</summary>
    private readonly int _start;

    /// <summary>The document without its byte order mark, as offsets count.</summary>
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly int _line;
    private readonly int _maxDepth;
    private readonly List<int>? _ignored;
    private readonly CancellationToken _cancellationToken;
    private char[] _text = [];
    private Utf8JsonReader _reader;

    /// <summary>Begins before the first token.</summary>
    /// <param name="utf8">The document, with or without a byte order mark.</param>
    /// <param name="lenient">Whether unknown members are ignored.</param>
    /// <param name="line">The line of the file on which the document begins.</param>
    /// <param name="maxDepth">The most levels it may have.</param>
    /// <param name="cancellationToken">Ends the reading, between two texts.</param>
    public JsonCursor(ReadOnlySpan<byte> utf8, bool lenient = false, int line = 1, int maxDepth = MaxDepth, CancellationToken cancellationToken = default)
    {
        _start = line == 1 && utf8.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        _utf8 = utf8[_start..];
        _line = line;
        _maxDepth = maxDepth;
        _cancellationToken = cancellationToken;
        _ignored = lenient ? [] : null;
        _reader = new Utf8JsonReader(_utf8, ReaderOptions with { MaxDepth = maxDepth });
    }

    public readonly JsonTokenType Token => _reader.TokenType;

    /// <summary>The bytes between the quotes of a string or name, escapes and all.</summary>
    public readonly ReadOnlySpan<byte> RawText => _reader.ValueSpan;

    /// <summary>What a string or name says, with U+FFFD for half of a surrogate pair.</summary>
    public readonly string PlainText => IsEscaped ? CanonicalEscape.Unescape(RawText) : Encoding.UTF8.GetString(RawText);

    /// <summary>Whether unknown members are ignored, and newer minor versions read.</summary>
    public readonly bool IsLenient => _ignored is not null;

    public readonly bool IsEscaped => _reader.ValueIsEscaped;

    private readonly LocalizedText? OtherEncoding => _start == 0 ? ForeignEncoding.ProblemOf(_utf8) : null;

    private readonly int TokenOffset => (int)_reader.TokenStartIndex;

    /// <summary>Reads a whole document: one value, and nothing but white space after it.</summary>
    public T ReadDocument<T>(JsonType<T> kind)
    {
        _text = ArrayPool<char>.Shared.Rent(ShortText);
        try
        {
            Read();
            var slot = default(Slot);
            kind.Read(ref this, ref slot);
            Read();
            return kind.From(slot);
        }
        catch (JsonException exception)
        {
            throw NotJson(exception);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(_text, clearArray: true);
        }
    }

    /// <summary>The pointers of the members that were ignored.</summary>
    public readonly ValueList<string> Ignored() => _ignored is null ? [] : [.. JsonLocation.PointersAt(_utf8, [.. _ignored])];

    /// <summary>Goes to the next token.</summary>
    public void Read() => _reader.Read();

    /// <summary>Whether the token, a string or a name, is this text; false also where it is no well-formed text.</summary>
    public readonly bool TextEquals(ReadOnlySpan<byte> text)
    {
        if (!_reader.ValueIsEscaped)
        {
            return _reader.ValueSpan.SequenceEqual(text);
        }

        try
        {
            return _reader.ValueTextEquals(text);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The token, which is to be a text, trimmed and in NFC; nothing where it is blank.</summary>
    public readonly string? GetText()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        return DocumentText.TryNormalize(GetTextAsItStands(Problems.TextTooLong), out var text, out var fault)
            ? text
            : throw Error(fault == TextFault.TooManyMarks ? Problems.TooManyMarks : Problems.TextTooLong);
    }

    /// <summary>The token, which is to be a text, as it stands; unescaped only where its bytes do not say that it is too long.</summary>
    public readonly string GetTextAsItStands(LocalizedText tooLong)
    {
        Expect(JsonTokenType.String, Problems.NoText);
        return _reader.ValueSpan.Length <= LongestText ? GetString(Problems.NoText) : throw Error(tooLong);
    }

    /// <summary>The token, which is to be a string, unescaped.</summary>
    public readonly string GetString(LocalizedText expected)
    {
        Expect(JsonTokenType.String, expected);
        if (!_reader.ValueIsEscaped && _reader.ValueSpan.Length <= _text.Length)
        {
            return Utf8.ToUtf16(_reader.ValueSpan, _text, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done
                ? new string(_text, 0, length)
                : throw Error(Problems.NotUtf8);
        }

        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Error(Problems.LoneSurrogate);
        }
    }

    /// <summary>The token, which is to be a string, unescaped into a buffer; nothing where it does not fit or is no well-formed text.</summary>
    public readonly ReadOnlySpan<byte> GetBytes(Span<byte> buffer, LocalizedText expected)
    {
        Expect(JsonTokenType.String, expected);
        if (!_reader.ValueIsEscaped)
        {
            return _reader.ValueSpan;
        }

        if (_reader.ValueSpan.Length > buffer.Length)
        {
            return [];
        }

        try
        {
            return buffer[.._reader.CopyString(buffer)];
        }
        catch (InvalidOperationException)
        {
            return [];
        }
    }

    /// <summary>The token, which is to be a whole number without fraction or exponent; nothing where it is none or does not fit.</summary>
    public readonly int? GetInteger(LocalizedText expected)
    {
        Expect(JsonTokenType.Number, expected);
        return _reader.TryGetInt32(out var number) ? number : null;
    }

    public readonly void Expect(JsonTokenType token, LocalizedText expected)
    {
        if (_reader.TokenType != token)
        {
            throw Error(token == JsonTokenType.String && Token == JsonTokenType.Number ? Problems.InQuotes(expected) : expected);
        }
    }

    /// <summary>Ignores the member whose name has just been read, if this reading is lenient; else it is an error.</summary>
    public void Ignore(IEnumerable<string> known)
    {
        if (_ignored is null)
        {
            throw Error(Problems.Unknown(known, Nearest.To(PlainText, known)));
        }

        _ignored.Add(TokenOffset);
        var depth = _reader.CurrentDepth;
        do
        {
            Read();
        }
        while (_reader.CurrentDepth > depth || Token is JsonTokenType.StartObject or JsonTokenType.StartArray);

        RequireUtf8(_utf8[_ignored[^1]..(int)_reader.BytesConsumed]);
    }

    /// <summary>Wants bytes that were passed over, or kept as they are, to be UTF-8: nobody has looked at them.</summary>
    public readonly void RequireUtf8(ReadOnlySpan<byte> bytes)
    {
        if (!Utf8.IsValid(bytes))
        {
            throw Error(Problems.NotUtf8);
        }
    }

    /// <summary>What is wrong with the token that has just been read.</summary>
    public readonly PersonnelJsonException Error(LocalizedText problem) =>
        At(TokenOffset, problem, JsonLocation.PointersAt(_utf8, TokenOffset)[0]);

    /// <summary>A member is missing in the object that has just ended.</summary>
    public readonly PersonnelJsonException Missing(string name, LocalizedText? problem = null) =>
        At(TokenOffset, problem ?? Problems.Missing(name), $"{JsonLocation.PointersAt(_utf8, TokenOffset)[0]}/{JsonLocation.Segment(name)}");

    /// <summary>What is wrong with a member of the object that has just ended; it is told where the member stands.</summary>
    public readonly PersonnelJsonException ErrorIn(string name, LocalizedText problem)
    {
        var pointer = $"{JsonLocation.PointersAt(_utf8, TokenOffset)[0]}/{JsonLocation.Segment(name)}";
        return At(JsonLocation.OffsetOf(_utf8, pointer), problem, pointer);
    }

    private readonly PersonnelJsonException NotJson(JsonException exception)
    {
        if (JsonLocation.FirstDeeperThan(_utf8, _maxDepth) is var offset and >= 0)
        {
            return At(offset, Problems.TooDeep(_maxDepth), "");
        }

        var wrong = JsonLocation.OffsetAt(_utf8, (int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
        return NotUtf8Before(wrong + 1) ?? AtByte(wrong, NotJsonAt(wrong), "");
    }

    private readonly LocalizedText NotJsonAt(int offset) =>
        OtherEncoding
        ?? (_utf8.Trim(" \t\r\n"u8).IsEmpty ? Problems.Empty
            : BareDigits.Are(_utf8, offset) ? Problems.NotJsonDigits
            : Problems.NotJson);

    /// <summary>What is not UTF-8 is told of before anything that comes after it. Nobody looks for it while all is well: a text that is read is looked at there.</summary>
    private readonly PersonnelJsonException At(int offset, LocalizedText problem, string pointer) =>
        NotUtf8Before((int)_reader.BytesConsumed) ?? AtByte(offset, problem, pointer);

    private readonly PersonnelJsonException? NotUtf8Before(int end) =>
        JsonLocation.FirstInvalidByte(_utf8) is var first && first < end ? AtByte(first, OtherEncoding ?? Problems.NotUtf8, "") : null;

    private readonly PersonnelJsonException AtByte(int offset, LocalizedText problem, string pointer)
    {
        var (line, position) = JsonLocation.Of(_utf8, offset);
        return new(problem, pointer, _line + line - 1, line == 1 ? _start + position : position);
    }
}
