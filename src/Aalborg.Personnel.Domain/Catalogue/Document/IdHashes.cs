using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Aalborg.Personnel.Catalogue;

/// <summary>Says at little cost, and on the stack, that no id of a document is used twice. Where two hashes are the same, somebody has to look.</summary>
internal static class IdHashes
{
    /// <summary>Beyond it nothing is said: whoever makes ids for one place of the table would have it looked through for each of them.</summary>
    private const int Few = 256;

    /// <summary>A power of two, so that a mask finds a place; half of them stay free.</summary>
    private const int Places = 2 * Few;

    private const ulong Factor = 0x9E3779B97F4A7C15;

    public static bool AllDiffer(ChangeInitiative initiative)
    {
        var (why, who, plan, communication) = (initiative.Why, initiative.Who, initiative.WhatAndHow.Plan, initiative.Communication);
        Span<int> seen = stackalloc int[Places];
        var room = Few;
        return AreNew(why.Goals, seen, ref room) && AreNew(why.Effects, seen, ref room)
            && AreNew(who.Stakeholders, seen, ref room) && AreNew(who.Decisions, seen, ref room)
            && AreNew(plan.Activities, seen, ref room) && AreNew(plan.Revisions, seen, ref room) && AreNew(initiative.WhatAndHow.ContextChanges, seen, ref room)
            && AreNew(communication.Messages, seen, ref room) && AreNew(communication.Input, seen, ref room);
    }

    /// <summary>Puts the hashes into a table, all zeros at first, until one is there already or there is no more room.</summary>
    private static bool AreNew<T>(ValueList<T> entries, Span<int> seen, ref int room)
        where T : Entry
    {
        room -= entries.Count;
        if (room < 0)
        {
            return false;
        }

        foreach (var entry in entries)
        {
            var hash = HashOf(entry.Id);
            var place = (hash >> 1) & (Places - 1);
            for (; seen[place] != 0; place = (place + 1) & (Places - 1))
            {
                if (seen[place] == hash)
                {
                    return false;
                }
            }

            seen[place] = hash;
        }

        return true;
    }

    /// <summary>Never 0, which is a place with nothing in it. At the end the upper bits are mixed into the lower ones: what the last letters differ in would reach no place otherwise.</summary>
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
}
