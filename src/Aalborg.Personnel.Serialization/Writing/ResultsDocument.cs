using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>
/// Results as one indented document, <c>{ …, "results": [ … ], "cited": [ … ] }</c>, a piece at a time: behind the results the sentences that the findings of all
/// of them stand on.
/// </summary>
internal sealed class ResultsDocument
{
    private readonly List<Policy> _policies = [];
    private readonly HashSet<Statement> _cited = [];
    private bool _isEmpty = true;

    /// <summary>The beginning: the members that stand before the results, if there are any.</summary>
    public static ReadOnlyMemory<byte> Beginning(Action<Utf8JsonWriter>? write = null)
    {
        var members = CanonicalWriter.Write(write, static (writer, write) =>
        {
            writer.WriteStartObject();
            write?.Invoke(writer);
            writer.WriteStartArray("results"u8);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });

        // What the list ends with, and the object, comes later.
        return CanonicalWriter.Indent(members, Indentation.Standard).WrittenMemory[..^"]\n}".Length];
    }

    /// <summary>The next result.</summary>
    /// <param name="result">The result as canonical JSON.</param>
    public ReadOnlyMemory<byte> Next(ReadOnlySpan<byte> result)
    {
        var indented = CanonicalWriter.Indent(result, Indentation.Standard, level: 2).WrittenSpan;
        var separator = _isEmpty ? "\n    "u8 : ",\n    "u8;
        _isEmpty = false;
        return (byte[])[.. separator, .. indented];
    }

    /// <summary>Notes the sentences that findings of a result stand on.</summary>
    public void Cite(Policy policy, ValueList<Statement> statements)
    {
        if (!_policies.Contains(policy))
        {
            _policies.Add(policy);
        }

        _cited.UnionWith(statements);
    }

    /// <summary>The end, with the sentences noted.</summary>
    public ReadOnlyMemory<byte> End()
    {
        var cited = CanonicalWriter.Write(
            _policies.SelectMany(policy => policy.Statements).Where(_cited.Remove),
            static (writer, statements) =>
            {
                writer.WriteStartObject();
                AssessmentWriter.WriteCited(writer, statements);
                writer.WriteEndObject();
            });

        // The object is this document's, which has begun with the results.
        var members = CanonicalWriter.Indent(cited, Indentation.Standard).WrittenSpan[1..];
        return (byte[])[.. _isEmpty ? "],"u8 : "\n  ],"u8, .. members, (byte)'\n'];
    }
}
