namespace Aalborg.Personnel.Serialization;

/// <summary>Results as one indented document, <c>{ "results": [ … ] }</c>, a piece at a time.</summary>
internal sealed class ResultsDocument(Language language)
{
    private bool _isEmpty = true;

    public static ReadOnlyMemory<byte> Beginning { get; } = "{\n  \"results\": ["u8.ToArray();

    public ReadOnlyMemory<byte> End => _isEmpty ? "]\n}\n"u8.ToArray() : "\n  ]\n}\n"u8.ToArray();

    public ReadOnlyMemory<byte> Next(CheckResult result)
    {
        var indented = CanonicalWriter.Indent(PersonnelJson.WriteResult(result, language), Indentation.Standard, level: 2).WrittenSpan;
        var separator = _isEmpty ? "\n    "u8 : ",\n    "u8;
        _isEmpty = false;
        return (byte[])[.. separator, .. indented];
    }
}
