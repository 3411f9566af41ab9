using System.Buffers.Binary;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Aalborg.Personnel.Packages;

/// <summary>Holds one package, and its symbols, against what it is to have.</summary>
internal sealed partial class Inspection(ExpectedPackage expected, string folder, string version, Problems problems)
{
    public void Run()
    {
        using var package = Open("nupkg");
        if (package is null)
        {
            return;
        }

        problems.Expect(expected.Content, package.Content, expected.Id);
        Says(package);
        Shows(package);
        DependsOn(package);
        IsDocumented(package);
        IsMadeOf(package);
        if (expected.IsTool)
        {
            IsOfOneBuild(package);
            HaveSymbols(package, package);
            return;
        }

        using var symbols = Open("snupkg");
        if (symbols is not null)
        {
            problems.Expect(expected.Assemblies.Select(path => path + ".pdb"), symbols.Content, $"{expected.Id}, symbols");
            HaveSymbols(package, symbols);
        }
    }

    private PackageFile? Open(string ending)
    {
        var path = Path.Combine(folder, $"{expected.Id}.{version}.{ending}");
        Holds(File.Exists(path), $"is missing: {Path.GetFileName(path)}");
        return File.Exists(path) ? new(path) : null;
    }

    /// <summary>What the nuspec says.</summary>
    private void Says(PackageFile package)
    {
        Holds(package.Said("id") == expected.Id && package.Said("version") == version, "says another id or version");
        Holds(package.Said("license") is "MIT" && (string?)package.Element("license")?.Attribute("type") is "expression", "is not under MIT");
        Holds(package.Said("readme") is "README.md" && package.Said("icon") is "icon.png", "does not say which its README and icon are");
        foreach (var name in new[] { "authors", "description", "copyright", "tags" })
        {
            Holds(package.Said(name).Length > 0, $"says nothing of its {name}");
        }

        Holds(package.Said("releaseNotes").StartsWith("## ", StringComparison.Ordinal), "has no release notes");
        if (package.Element("repository") is { } repository)
        {
            Holds((string?)repository.Attribute("type") is "git" && Commit().IsMatch((string?)repository.Attribute("commit") ?? ""), "does not say which commit it was built from");
        }
    }

    /// <summary>README and icon.</summary>
    private void Shows(PackageFile package)
    {
        var readme = package.Text("README.md");
        Holds(readme.StartsWith($"# {expected.Id}\n", StringComparison.Ordinal), "has the README of something else");
        Holds(InstallLine().Match(readme).Groups["id"].Value == expected.Id, "does not say in its README how to install it");
        Holds(!RelativeLink().IsMatch(readme), "has a link in its README that leads nowhere from a package");
        var icon = package.Bytes("icon.png");
        Holds(
            icon.Length > 24 && BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)) == 128 && BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)) == 128,
            "has an icon that is not 128 by 128");
    }

    /// <summary>As few dependencies as can be.</summary>
    private void DependsOn(PackageFile package)
    {
        var groups = package.Element("dependencies")?.Elements().ToArray() ?? [];
        problems.Expect(expected.DependencyGroups, groups.Select(group => (string)group.Attribute("targetFramework")!), $"{expected.Id}, dependencies");
        foreach (var group in groups)
        {
            problems.Expect(expected.Dependencies(version), group.Elements().Select(element => $"{(string?)element.Attribute("id")} {(string?)element.Attribute("version")}"), $"{expected.Id}, dependencies");
        }
    }

    /// <summary>The bill of materials names what comes along, no more and no less, and each assembly of others in the package.</summary>
    private void IsMadeOf(PackageFile package)
    {
        var path = Path.Combine(folder, $"{expected.Id}.{version}.cdx.json");
        Holds(File.Exists(path), $"is missing: {Path.GetFileName(path)}");
        if (!File.Exists(path))
        {
            return;
        }

        using var bill = new BillOfMaterials(path);
        Holds(bill.Subject == $"{expected.Id} {version}", "has the bill of materials of something else");
        problems.Expect(expected.Components(version), bill.Components, $"{expected.Id}, bill of materials");
        Holds(!bill.Untold.Any(), "has a bill of materials without the licence or the hash of something");
        var named = bill.Components.Select(part => part.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var assembly in package.Content.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)).Except([.. expected.Assemblies.Select(ours => ours + ".dll"), .. expected.Analyzers], StringComparer.Ordinal))
        {
            Holds(named.Contains(Path.GetFileNameWithoutExtension(assembly)), $"has no {assembly} in its bill of materials");
        }
    }

    /// <summary>The compiler sees to each member; here it is seen that its documentation came along.</summary>
    private void IsDocumented(PackageFile package)
    {
        foreach (var path in expected.Assemblies.Where(path => package.Has(path + ".xml") && package.Has(path + ".dll")))
        {
            var documented = XDocument.Parse(package.Text(path + ".xml")).Descendants("member").Select(member => (string?)member.Attribute("name")).ToHashSet(StringComparer.Ordinal);
            var types = new AssemblySymbols(package.Bytes(path + ".dll"), []).PublicTypes().ToArray();
            Holds(types.Length > 0 && types.All(documented.Contains), $"does not document every type of {path}.dll");
        }
    }

    private void HaveSymbols(PackageFile package, PackageFile symbols)
    {
        var hasUrl = !string.IsNullOrEmpty((string?)package.Element("repository")?.Attribute("url"));
        foreach (var path in expected.Assemblies.Where(path => package.Has(path + ".dll") && symbols.Has(path + ".pdb")))
        {
            foreach (var problem in new AssemblySymbols(package.Bytes(path + ".dll"), symbols.Bytes(path + ".pdb")).Problems(hasUrl))
            {
                Holds(false, $"{path}.dll {problem}");
            }
        }
    }

    /// <summary>The tool carries the very libraries that are packages of their own.</summary>
    private void IsOfOneBuild(PackageFile tool)
    {
        foreach (var library in ExpectedPackage.All.Where(library => !library.IsTool))
        {
            var carried = tool.Bytes($"tools/net10.0/any/{library.Id}.dll");
            var path = Path.Combine(folder, $"{library.Id}.{version}.nupkg");
            if (carried.Length == 0 || !File.Exists(path))
            {
                continue;
            }

            using var package = new PackageFile(path);
            Holds(carried.AsSpan().SequenceEqual(package.Bytes($"lib/net10.0/{library.Id}.dll")), $"carries another {library.Id} than the package");
        }
    }

    private void Holds(bool holds, string problem) => problems.Unless(holds, $"{expected.Id} {problem}");

    [GeneratedRegex("^[0-9a-f]{40}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Commit();

    [GeneratedRegex(@"^dotnet (add package|tool install --global) (?<id>\S+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InstallLine();

    [GeneratedRegex(@"\]\((?!https://)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RelativeLink();
}
