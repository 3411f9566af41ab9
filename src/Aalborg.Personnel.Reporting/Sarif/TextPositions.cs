using System.Text;

namespace Aalborg.Personnel.Reporting;

/// <summary>Lines and columns of a text, asked for in the order of the text, so that it is gone through once.</summary>
/// <remarks>A byte order mark is no column. A line ends behind its line feed; a carriage return is a column of its line, as editors have it.</remarks>
internal ref struct TextPositions
{
    private readonly ReadOnlySpan<byte> _utf8;
    private int _at;
    private int _line;
    private int _column = 1;

    /// <summary>Begins with a text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="firstLine">The line of the file on which it begins.</param>
    public TextPositions(ReadOnlySpan<byte> utf8, int firstLine)
    {
        _utf8 = utf8;
        _line = firstLine;
        _at = utf8.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
    }

    /// <summary>The line and the column of a byte, from 1.</summary>
    public (int Line, int Column) Of(int offset)
    {
        if (offset > _at)
        {
            var passed = _utf8[_at..offset];
            if (passed.LastIndexOf((byte)'\n') is var end and >= 0)
            {
                _line += passed.Count((byte)'\n');
                _column = 1;
                passed = passed[(end + 1)..];
            }

            _column += Encoding.UTF8.GetCharCount(passed);
            _at = offset;
        }

        return (_line, _column);
    }
}
