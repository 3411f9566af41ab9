using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Aalborg.Personnel.Packages;

/// <summary>A package, opened.</summary>
internal sealed class PackageFile : IDisposable
{
    private readonly ZipArchive _archive;

    public PackageFile(string path)
    {
        _archive = ZipFile.OpenRead(path);
        Metadata = XDocument.Parse(Text(_archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).FullName)).Root!.Elements().Single();
    }

    /// <summary>What the nuspec says.</summary>
    public XElement Metadata { get; }

    /// <summary>The files in it, without those that every package has.</summary>
    public IEnumerable<string> Content =>
        _archive.Entries.Select(entry => entry.FullName).Where(name =>
            !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)
            && !name.EndsWith(".nuspec", StringComparison.Ordinal) && name != "[Content_Types].xml");

    /// <summary>What the nuspec says of one thing; empty where it says nothing.</summary>
    public string Said(string name) => (string?)Element(name) ?? "";

    public XElement? Element(string name) => Metadata.Element(Metadata.Name.Namespace + name);

    public bool Has(string path) => _archive.GetEntry(path) is not null;

    /// <summary>A file in it; nothing where it is not there.</summary>
    public byte[] Bytes(string path)
    {
        if (_archive.GetEntry(path) is not { } entry)
        {
            return [];
        }

        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public string Text(string path) => Encoding.UTF8.GetString(Bytes(path)).TrimStart('\ufeff');

    public void Dispose() => _archive.Dispose();
}
