using System.Text.Json;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>The files that documents came from, each once: locations name them by index.</summary>
internal sealed class SarifArtifacts
{
    private readonly Dictionary<string, SarifArtifact> _artifacts = new(StringComparer.Ordinal);
    private SarifArtifact? _last;

    /// <summary>The file of a document, or <see langword="null"/> where it came from none, as from standard input, or where nobody says from which.</summary>
    public SarifArtifact? Of(CheckResult result)
    {
        if (result.Text is null && result.Error is not { IsInDocument: false })
        {
            // The source may be a line of a file, or no file at all.
            return null;
        }

        var file = result.Text?.File ?? result.Source;
        if (_last is null || !string.Equals(_last.File, file, StringComparison.Ordinal))
        {
            _last = FileUri.Of(file) is { } uri ? Find(file, uri) : null;
        }

        _last?.Contains(result.Text);
        return _last;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var artifact in _artifacts.Values.OrderBy(artifact => artifact.Index))
        {
            artifact.Write(json);
        }

        json.WriteEndArray();
    }

    private SarifArtifact Find(string file, string uri)
    {
        if (!_artifacts.TryGetValue(uri, out var artifact))
        {
            _artifacts.Add(uri, artifact = new(file, uri, _artifacts.Count));
        }

        return artifact;
    }
}
