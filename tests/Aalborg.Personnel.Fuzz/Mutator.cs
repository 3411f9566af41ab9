using System.Text;

namespace Aalborg.Personnel.Fuzz;

/// <summary>Makes inputs of documents by small changes of bytes and of tokens. The same seed always makes the same inputs.</summary>
internal sealed class Mutator(Seeds seeds, ulong seed)
{
    /// <summary>Values that mean something somewhere.</summary>
    private static readonly byte[][] Values =
    [
        .. new[]
        {
            "null", "true", "false", "{}", "[]", "\"\"", "\" \"", "0", "-0", "-1", "7.0", "1e1", "2147483648", "\"x\"", "\"1.0\"", "\"2026-02-29\"", "\"2028-02-29\"", "\"2199-12-31\"",
            "\"b0a3c1de-6a0b-4f5e-8c61-2d3c5b9f4e07\"", "\"29189420\"", "\"81.20\"", "\"Å01\"", "\"med\"", "\"dialogue\"", "\"variant\"", "\"titleOnly\"", "\"known\"", "\"N1\"", "\"WHO-06\"",
            "{\"x\":1}", "[null]", "[[]]", "\"  a\u030a  \"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>Scraps that a byte-wise change would hardly ever make.</summary>
    private static readonly byte[][] Scraps =
    [
        .. new[]
        {
            ",", ":", "{", "}", "[", "]", "\"", "\\", "\n", "\r\n", "\t", " ", "\0", "//", "/*", "\u00a0", "\u0085", "\u2028", "\ufeff", "æ", "A\u030a", "\U0001f600",
            "\\u0000", "\\ud800", "\\udc00", "\\ud83d\\ude00", "\\u0041", "\\n", "\\u2028", "\"extensions\":{},", "\"extensions\":{\"a\":1,\"a\":[2]},", "\"id\":\"x\",", "\"title\":\"x\",", "\"x\":1,", ",\"x\":null",
            "\"\\u0069d\":\"x\",", "\"variantOf\":\"N1\",", "\"from\":null,", "[[[[[[[[[[[[[[[[", "]]]]]]]]]]]]]]]]", "{\"x\":{\"x\":{\"x\":{\"x\":", "}}}}",
        }.Select(Encoding.UTF8.GetBytes),
        [0x80], [0xc3], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xff], [0xe2, 0x82], [0xef, 0xbb, 0xbf],
    ];

    private ulong _state = seed;

    public byte[] Next()
    {
        var document = Seed().ToList();
        do
        {
            Change(document);
        }
        while (Below(2) == 0);

        return [.. document];
    }

    private byte[] Seed() => Below(4) == 0 ? seeds.Bad[Below(seeds.Bad.Length)] : seeds.Good[Below(seeds.Good.Length)];

    private void Change(List<byte> document)
    {
        var at = Below(document.Count + 1);
        switch (Below(14))
        {
            case 0 when at < document.Count:
                document[at] ^= (byte)(1 << Below(8));
                break;
            case 1 when at < document.Count:
                document[at] = (byte)Below(256);
                break;
            case 2:
                document.Insert(at, (byte)Below(256));
                break;
            case 3:
                document.RemoveRange(at, Math.Min(Below(12), document.Count - at));
                break;
            case 4:
                document.InsertRange(Below(document.Count + 1), document.GetRange(at, Math.Min(Below(60), document.Count - at)));
                break;
            case 5 when Below(8) == 0:
                document.RemoveRange(at, document.Count - at);
                break;
            case 6 or 7:
                document.InsertRange(at, Scraps[Below(Scraps.Length)]);
                break;
            case 8:
                var (start, extent) = ValueFrom(document, at);
                document.RemoveRange(start, extent);
                break;
            default:
                ReplaceByAnother(document, at);
                break;
        }
    }

    /// <summary>Replaces a value by one of this document, of another one or of the list; mostly by one of its own sort, or the type is all that is ever wrong.</summary>
    private void ReplaceByAnother(List<byte> document, int at)
    {
        var (place, length) = ValueFrom(document, at);
        var by = Values[0];
        for (var tries = 0; tries < 4; tries++)
        {
            by = Below(3) switch
            {
                0 => ValueOf(document),
                1 => ValueOf([.. Seed()]),
                _ => Values[Below(Values.Length)],
            };
            if (length > 0 && by.Length > 0 && by[0] == document[place])
            {
                break;
            }
        }

        document.RemoveRange(place, length);
        document.InsertRange(place, by);
    }

    private byte[] ValueOf(List<byte> document)
    {
        var (from, length) = ValueFrom(document, Below(document.Count + 1));
        return [.. document.GetRange(from, length)];
    }

    /// <summary>The next value from a place on: a text that no colon follows, an object or list up to the bracket that seems to end it, or a word; roughly, for it need be no JSON.</summary>
    private static (int From, int Length) ValueFrom(List<byte> document, int at)
    {
        var from = at;
        while (from < document.Count && document[from] is not ((byte)'"' or (byte)'{' or (byte)'[' or (>= (byte)'0' and <= (byte)'9') or (>= (byte)'a' and <= (byte)'z')))
        {
            from++;
        }

        if (from == document.Count)
        {
            return (from, 0);
        }

        var end = from + 1;
        if (document[from] == '"')
        {
            while (end < document.Count && document[end] != '"')
            {
                end += document[end] == '\\' ? 2 : 1;
            }

            end = Math.Min(end + 1, document.Count);
            if (end < document.Count && document[end] == ':')
            {
                return ValueFrom(document, end);
            }
        }
        else if (document[from] is (byte)'{' or (byte)'[')
        {
            for (var depth = 1; end < document.Count && depth > 0; end++)
            {
                depth += document[end] is (byte)'{' or (byte)'[' ? 1 : document[end] is (byte)'}' or (byte)']' ? -1 : 0;
            }
        }
        else
        {
            while (end < document.Count && char.IsAsciiLetterOrDigit((char)document[end]))
            {
                end++;
            }
        }

        return (from, end - from);
    }

    /// <summary>SplitMix64: small, and the same in every version of .NET.</summary>
    private int Below(int limit)
    {
        _state += 0x9e3779b97f4a7c15;
        var mixed = (_state ^ (_state >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
    }
}
