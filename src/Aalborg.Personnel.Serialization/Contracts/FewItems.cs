using System.Runtime.CompilerServices;

namespace Aalborg.Personnel.Serialization;

/// <summary>Room for the items of a short list while it is read. Most lists are short, so most need nothing but the list itself.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
[InlineArray(Capacity)]
internal struct FewItems<T>
{
    public const int Capacity = 8;

    private T _first;
}
