using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Aalborg.Personnel.Catalogue;

/// <summary>Says at little cost, and on the stack, that no id of a document is used twice. Where two hashes are the same, somebody has to look.</summary>
internal static class IdHashes
{
    /// <summary>Beyond it nothing is said: whoever makes ids for one place of the table would have it looked through for each of them.</summary>
    private const int Few = 256;

    private const ulong Factor = 0x9E3779B97F4A7C15;

    public static bool AllDiffer(ChangeInitiative initiative)
    {
        var (why, who, plan, communication) = (initiative.Why, initiative.Who, initiative.WhatAndHow.Plan, initiative.Communication);
        var shifts = initiative.WhatAndHow.Shifts;
        var count = why.Goals.Count + why.Effects.Count + who.Stakeholders.Count + who.Decisions.Count + plan.Activities.Count
            + plan.Revisions.Count + shifts.Count + communication.Messages.Count + communication.Input.Count;
        if (count > Few)
        {
            return false;
        }

        Span<int> room = stackalloc int[2 * Few];
        var seen = room[..(int)BitOperations.RoundUpToPowerOf2((uint)(2 * count))];
        return AreNew(why.Goals, seen) && AreNew(why.Effects, seen) && AreNew(who.Stakeholders, seen) && AreNew(who.Decisions, seen)
            && AreNew(plan.Activities, seen) && AreNew(plan.Revisions, seen) && AreNew(shifts, seen)
            && AreNew(communication.Messages, seen) && AreNew(communication.Input, seen);
    }

    /// <summary>Puts the hashes into a table of twice their number, a power of two and all zeros at first, until one is there already.</summary>
    private static bool AreNew<T>(ValueList<T> entries, Span<int> seen)
        where T : Entry
    {
        foreach (var entry in entries)
        {
            var hash = HashOf(entry.Id);
            var place = (hash >> 1) & (seen.Length - 1);
            for (; seen[place] != 0; place = (place + 1) & (seen.Length - 1))
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
