using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>Goes through valid JSON token by token and knows the way down to where it is.</summary>
internal ref struct JsonPath(ReadOnlySpan<byte> utf8)
{
    private readonly List<string> _path = [];
    private readonly Stack<int> _nextItems = [];
    private Utf8JsonReader _reader = new(utf8, JsonCursor.ReaderOptions);

    /// <summary>Where the token begins.</summary>
    public readonly int Offset => (int)_reader.TokenStartIndex;

    /// <summary>Whether the token is the name of a member.</summary>
    public readonly bool IsAtName => _reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Goes to the next token.</summary>
    public void Read()
    {
        if (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _path.Add("");
            _nextItems.Push(_reader.TokenType == JsonTokenType.StartArray ? 0 : -1);
        }

        _reader.Read();
        switch (_reader.TokenType)
        {
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _path.RemoveAt(_path.Count - 1);
                _nextItems.Pop();
                break;
            case JsonTokenType.PropertyName:
                _path[^1] = NameOf(_reader);
                break;
            default:
                if (_nextItems.TryPeek(out var item) && item >= 0)
                {
                    _path[^1] = item.ToString(CultureInfo.InvariantCulture);
                    _nextItems.Push(_nextItems.Pop() + 1);
                }

                break;
        }
    }

    /// <summary>The pointer of the token: of a member's name or value, or of the object or list that ends there.</summary>
    public readonly string Pointer()
    {
        var pointer = new StringBuilder();
        foreach (var name in _path)
        {
            pointer.Append('/').Append(JsonLocation.Segment(name));
        }

        return pointer.ToString();
    }

    /// <summary>The name that a reader is at, unescaped, with U+FFFD for half of a surrogate pair.</summary>
    public static string NameOf(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return CanonicalEscape.Unescape(reader.ValueSpan);
        }
    }
}
