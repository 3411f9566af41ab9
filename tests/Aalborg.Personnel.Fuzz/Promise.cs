using System.Diagnostics.CodeAnalysis;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Fuzz;

/// <summary>What reading promises: a document whose canonical form reads as the same document, or one error with a place inside the input. Never anything else.</summary>
internal static class Promise
{
    private delegate T Reader<T>(ReadOnlySpan<byte> utf8);

    /// <summary>Reads an input as everything it might be.</summary>
    /// <returns>Which promise was broken and how, or nothing.</returns>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Any other exception is what is looked for.")]
    public static string? BrokenBy(byte[] input, Tally tally)
    {
        try
        {
            return Outcome("initiative", input, PersonnelJson.ReadInitiative, value => PersonnelJson.WriteInitiative(value), value => PersonnelJson.WriteInitiative(value, indented: true), tally)
                ?? Outcome("policy", input, PersonnelJson.ReadPolicy, value => PersonnelJson.WritePolicy(value), value => PersonnelJson.WritePolicy(value, indented: true), tally)
                ?? Outcome("profile", input, ReadProfile, value => WriteProfile(value), value => WriteProfile(value, indented: true), tally)
                ?? Leniently(input);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private static RuleProfile ReadProfile(ReadOnlySpan<byte> utf8) => PersonnelJson.ReadProfile(utf8, AalborgPolicy.Rules);

    private static byte[] WriteProfile(RuleProfile profile, bool indented = false) => PersonnelJson.WriteProfile(profile, AalborgPolicy.Rules, indented);

    private static string? Outcome<T>(string kind, byte[] input, Reader<T> read, Func<T, byte[]> write, Func<T, byte[]> writeIndented, Tally tally)
        where T : class
    {
        T document;
        try
        {
            document = read(input);
        }
        catch (PersonnelJsonException error)
        {
            tally.Refused++;
            tally.RefusedBelow += error.Pointer.Length == 0 ? 0 : 1;
            return Misplaced(error, input) is { } misplaced ? $"{kind}: {misplaced}" : null;
        }

        tally.Read++;
        var canonical = write(document);
        var again = read(canonical);
        return !document.Equals(again) ? $"{kind}: what is written reads as another document"
            : !write(again).AsSpan().SequenceEqual(canonical) ? $"{kind}: the canonical form is no fixed point"
            : !write(read(writeIndented(document))).AsSpan().SequenceEqual(canonical) ? $"{kind}: the indented form reads as another document"
            : null;
    }

    /// <summary>A lenient reading ignores unknown members and a newer minor version, and nothing else: what is left of the document a strict one reads too.</summary>
    private static string? Leniently(byte[] input)
    {
        var strict = PersonnelJson.TryReadInitiative(input);
        var lenient = PersonnelJson.TryReadInitiative(input, lenient: true);
        if (lenient.Error is { } error)
        {
            return strict.Error is null ? "lenient: refuses what a strict reading reads" : Misplaced(error, input) is { } misplaced ? $"lenient: {misplaced}" : null;
        }

        var canonical = PersonnelJson.WriteInitiative(lenient.Initiative!);
        var isOfNewerMinor = strict.Error?.Pointer == "/schemaVersion";
        return strict.Error is null != (lenient.Ignored.IsEmpty && !isOfNewerMinor) ? "lenient: what was ignored and the strict reading do not agree"
            : strict.Error is { } first && !isOfNewerMinor && !string.Equals(first.Pointer, lenient.Ignored[0], StringComparison.Ordinal) ? "lenient: the first ignored member is not the one that a strict reading refuses"
            : !PersonnelJson.ReadInitiative(canonical).Equals(lenient.Initiative) ? "lenient: what is written reads as another document"
            : null;
    }

    private static string? Misplaced(PersonnelJsonException error, byte[] input)
    {
        if (error.Pointer.Length > 0 && error.Pointer[0] != '/')
        {
            return $"\"{error.Pointer}\" is no JSON Pointer";
        }

        var rest = input.AsSpan();
        for (var line = 1; line < error.Line; line++)
        {
            var end = rest.IndexOf((byte)'\n');
            if (end < 0)
            {
                return $"line {error.Line} is behind the input";
            }

            rest = rest[(end + 1)..];
        }

        var length = rest.IndexOf((byte)'\n') is var lineEnd and >= 0 ? lineEnd : rest.Length;
        return error.Line < 1 || error.Position < 1 || error.Position > length + 1 ? $"line {error.Line} has no position {error.Position}" : null;
    }
}
