using System.Runtime.CompilerServices;

namespace Aalborg.Personnel.Serialization;

/// <summary>The values of one object while it is read, one for each member of its contract. A contract with more members than fit cannot be built.</summary>
[InlineArray(Capacity)]
internal struct Slots
{
    /// <summary>The most members a contract may have.</summary>
    public const int Capacity = 20;

    private Slot _first;
}
