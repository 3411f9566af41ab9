namespace Aalborg.Personnel.Serialization;

/// <summary>
/// Results as one indented document, <c>{ "results": [ … ], "cited": [ … ] }</c>, a piece at a time: behind the results the sentences that the findings of all of
/// them stand on.
/// </summary>
internal sealed class ResultsDocument(Language language)
{
    private readonly List<Policy> _policies = [];
    private readonly HashSet<Statement> _cited = [];
    private bool _isEmpty = true;

    public static ReadOnlyMemory<byte> Beginning { get; } = "{\n  \"results\": ["u8.ToArray();

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

    public ReadOnlyMemory<byte> Next(CheckResult result)
    {
        if (result.Assessment is { } assessment)
        {
            if (!_policies.Contains(assessment.RuleBook.Policy))
            {
                _policies.Add(assessment.RuleBook.Policy);
            }

            _cited.UnionWith(assessment.Cited);
        }

        var indented = CanonicalWriter.Indent(PersonnelJson.WriteResult(result, language), Indentation.Standard, level: 2).WrittenSpan;
        var separator = _isEmpty ? "\n    "u8 : ",\n    "u8;
        _isEmpty = false;
        return (byte[])[.. separator, .. indented];
    }
}
