using System.Text.Json;

namespace Aalborg.Personnel.Packages;

/// <summary>What a package says it is made of, in a CycloneDX file beside it.</summary>
internal sealed class BillOfMaterials : IDisposable
{
    private readonly JsonDocument _document;

    public BillOfMaterials(string path) => _document = JsonDocument.Parse(File.ReadAllBytes(path));

    /// <summary>What it is of: the name and the version of the package.</summary>
    public string Subject => Name(_document.RootElement.GetProperty("metadata").GetProperty("component"));

    /// <summary>What that is made of, each with name and version.</summary>
    public IEnumerable<string> Components => All.Select(Name);

    /// <summary>Those of others that it tells no licence or no hash of.</summary>
    public IEnumerable<string> Untold =>
        All.Where(part => !Name(part).StartsWith("Aalborg.Personnel.", StringComparison.Ordinal) && !(part.TryGetProperty("licenses", out _) && part.TryGetProperty("hashes", out _))).Select(Name);

    private IEnumerable<JsonElement> All => _document.RootElement.TryGetProperty("components", out var components) ? components.EnumerateArray() : [];

    public void Dispose() => _document.Dispose();

    private static string Name(JsonElement part) => $"{part.GetProperty("name").GetString()} {part.GetProperty("version").GetString()}";
}
