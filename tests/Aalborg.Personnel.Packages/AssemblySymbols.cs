using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Aalborg.Personnel.Packages;

/// <summary>An assembly and its portable symbols.</summary>
internal sealed class AssemblySymbols(byte[] assembly, byte[] symbols)
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    /// <summary>The names of the public types, as XML documentation names them.</summary>
    public IEnumerable<string> PublicTypes()
    {
        using var image = new PEReader(ImmutableArray.Create(assembly));
        var metadata = image.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
            .Where(type => type.Attributes.HasFlag(System.Reflection.TypeAttributes.Public) && type.GetDeclaringType().IsNil)
            .Select(type => $"T:{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")];
    }

    /// <summary>What is wrong, in words.</summary>
    /// <param name="hasUrl">Whether the package says where its source is, so that the symbols have to link there.</param>
    public IEnumerable<string> Problems(bool hasUrl)
    {
        using var image = new PEReader(ImmutableArray.Create(assembly));
        using var provider = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(symbols));
        var pdb = provider.GetMetadataReader();
        var entries = image.ReadDebugDirectory();
        if (!entries.Any(entry => entry.Type is DebugDirectoryEntryType.Reproducible))
        {
            yield return "is not deterministic";
        }

        var codeView = entries.Single(entry => entry.Type is DebugDirectoryEntryType.CodeView);
        if (new BlobContentId(pdb.DebugMetadataHeader!.Id) != new BlobContentId(image.ReadCodeViewDebugDirectoryData(codeView).Guid, codeView.Stamp))
        {
            yield return "has the symbols of another build";
        }

        if (pdb.CustomDebugInformation.Select(pdb.GetCustomDebugInformation).Any(information => pdb.GetGuid(information.Kind) == SourceLink) != hasUrl)
        {
            yield return hasUrl ? "has no SourceLink" : "has a SourceLink, but the package says no address of its source";
        }

        var paths = pdb.Documents.ToDictionary(handle => pdb.GetString(pdb.GetDocument(handle).Name), handle => pdb.GetCustomDebugInformation(handle), StringComparer.Ordinal);
        if (paths.Keys.FirstOrDefault(path => !path.StartsWith("/_", StringComparison.Ordinal)) is { } built)
        {
            yield return $"names a path of the machine it was built on: {built}";
        }

        var made = paths.Keys.Where(path => path.Contains("/obj/", StringComparison.Ordinal)).ToArray();
        if (made.Length == 0 || !made.All(path => paths[path].Any(handle => pdb.GetGuid(pdb.GetCustomDebugInformation(handle).Kind) == EmbeddedSource)))
        {
            yield return "does not embed the sources that the build made";
        }
    }
}
