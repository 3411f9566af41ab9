using System.Globalization;
using System.Runtime.CompilerServices;

namespace Aalborg.Personnel.Catalogue;

/// <summary>A pointer that is only put together when the text it belongs to holds a CPR number: looking through a clean document allocates nothing.</summary>
[InterpolatedStringHandler]
internal ref struct PointerToCpr
{
    private DefaultInterpolatedStringHandler _pointer;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PointerToCpr(int literalLength, int formattedCount, string? text, out bool found)
    {
        Found = found = text is not null && CprNumber.IsIn(text);
        if (found)
        {
            _pointer = new(literalLength, formattedCount, CultureInfo.InvariantCulture);
        }
    }

    public bool Found { get; }

    public void AppendLiteral(string value) => _pointer.AppendLiteral(value);

    public void AppendFormatted(int value) => _pointer.AppendFormatted(value);

    public override string ToString() => _pointer.ToStringAndClear();
}
