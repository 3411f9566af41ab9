using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Aalborg.Personnel.Catalogue;

/// <summary>Finds out cheaply, without allocating, that no id of a document is used twice.</summary>
internal struct IdHashes : IStringVisitor
{
    private const ulong Factor = 0x9E3779B97F4A7C15;

    private Table _seen;
    private int _count;

    /// <summary>Whether an id may be used twice: two hashes are the same, or there are too many ids for the table.</summary>
    public bool MayRepeat { get; private set; }

    public static bool KeepsPointer => false;

    public static bool Visits(MemberKind kind) => kind == MemberKind.Id;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Visit(string value, StringMember member, in DocumentPointer owner, int index)
    {
        if (!MayRepeat)
        {
            Add(value);
        }
    }

    private void Add(string id)
    {
        var hash = HashOf(id);
        var slot = (hash >> 1) & (Table.Slots - 1);
        for (; _seen[slot] != 0; slot = (slot + 1) & (Table.Slots - 1))
        {
            if (_seen[slot] == hash)
            {
                MayRepeat = true;
                return;
            }
        }

        _seen[slot] = hash;
        MayRepeat = ++_count > Table.MaxHashes;
    }

    /// <summary>Never 0, which marks a free slot. At the end the upper bits are mixed into the lower ones: what the last letters differ in would reach no slot otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int HashOf(string id)
    {
        var rest = MemoryMarshal.AsBytes(id.AsSpan());
        var hash = (ulong)rest.Length;
        for (; rest.Length >= sizeof(ulong); rest = rest[sizeof(ulong)..])
        {
            hash = (BitOperations.RotateLeft(hash, 5) ^ BinaryPrimitives.ReadUInt64LittleEndian(rest)) * Factor;
        }

        for (; rest.Length > 0; rest = rest[sizeof(char)..])
        {
            hash = (BitOperations.RotateLeft(hash, 5) ^ BinaryPrimitives.ReadUInt16LittleEndian(rest)) * Factor;
        }

        return (int)(((hash ^ (hash >> 32)) * Factor) >> 32) | 1;
    }

    /// <summary>Hashes by open addressing. Ids that are made to share a slot cost no more than the table is long.</summary>
    [InlineArray(Slots)]
    private struct Table
    {
        public const int MaxHashes = 256;

        /// <summary>A power of two, so that a mask finds a slot; half of them stay free.</summary>
        public const int Slots = 2 * MaxHashes;

        private int _first;
    }
}
