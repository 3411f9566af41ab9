namespace Aalborg.Personnel.Packages;

/// <summary>What a package is to hold and to depend on.</summary>
internal sealed record ExpectedPackage(string Id)
{
    private static readonly string[] Targets = ["net10.0", "net8.0"];

    private static readonly string[] Libraries = ["Aalborg.Personnel.Domain", "Aalborg.Personnel.Reporting", "Aalborg.Personnel.Serialization"];

    public static ExpectedPackage[] All { get; } =
    [
        new("Aalborg.Personnel.Domain") { Dependency = "Ardalis.GuardClauses 5.0.0", Others = ["analyzers/dotnet/cs/Aalborg.Personnel.Analyzers.dll"] },
        new("Aalborg.Personnel.Serialization")
        {
            Library = "Aalborg.Personnel.Domain",
            Others = [.. new[] { "assessment", "change-initiative", "comparison", "forecast", "policy", "portfolio", "profile", "results" }.Select(name => $"schemas/{name}.schema.json")],
        },
        new("Aalborg.Personnel.Reporting") { Library = "Aalborg.Personnel.Serialization" },
        new("Aalborg.Personnel.Testing") { Library = "Aalborg.Personnel.Serialization" },
        new("Aalborg.Personnel.Cli")
        {
            IsTool = true,
            Library = "Aalborg.Personnel.Reporting",
            Dependency = "System.CommandLine 2.0.12",
            Others = [.. new[] { "Ardalis.GuardClauses.dll", "DotnetToolSettings.xml", "System.CommandLine.dll", "personnel.deps.json", "personnel.runtimeconfig.json" }.Select(name => $"tools/net10.0/any/{name}")],
        },
    ];

    /// <summary>Our package that it is built on, which brings the others; none for the Domain. The tool carries it.</summary>
    private string? Library { get; init; }

    /// <summary>The package of others that it is built on, with its version.</summary>
    private string? Dependency { get; init; }

    public bool IsTool { get; private init; }

    /// <summary>What there is beside README, icon and our assemblies.</summary>
    private string[] Others { get; init; } = [];

    /// <summary>What it depends on, and in which versions. Our own come in the very version: they know each other's internals.</summary>
    /// <param name="version">The version of all of our packages.</param>
    /// <returns>Each as the nuspec names it.</returns>
    public IEnumerable<string> Dependencies(string version) =>
        new[] { Library is null ? null : $"{Library} [{version}]", Dependency }.OfType<string>();

    /// <summary>What it is made of: what it depends on, and what that brings along.</summary>
    /// <param name="version">The version of all of our packages.</param>
    /// <returns>Each with its version.</returns>
    public IEnumerable<string> Components(string version) =>
        Library is null
            ? Dependencies(version)
            : [.. Dependencies(version).Select(one => one.Replace($"[{version}]", version, StringComparison.Ordinal)), .. All.Single(one => one.Id == Library).Components(version)];

    /// <summary>The targets that the dependencies are told of.</summary>
    public string[] DependencyGroups => IsTool ? [] : Targets;

    /// <summary>Our own assemblies, where they are in the package and without their ending.</summary>
    public string[] Assemblies =>
        IsTool ? [.. Libraries.Append("personnel").Select(name => $"tools/net10.0/any/{name}")] : [.. Targets.Select(target => $"lib/{target}/{Id}")];

    /// <summary>What the compiler of whoever uses it loads.</summary>
    public IEnumerable<string> Analyzers => Others.Where(file => file.StartsWith("analyzers/", StringComparison.Ordinal));

    /// <summary>The files that packing it makes.</summary>
    public IEnumerable<string> Files(string version) => new[] { "nupkg", IsTool ? null : "snupkg", "cdx.json" }.OfType<string>().Select(ending => $"{Id}.{version}.{ending}");

    /// <summary>The files in it. The tool has its symbols beside it, and no documentation: nobody references it.</summary>
    public IEnumerable<string> Content => ["README.md", "icon.png", .. Others, .. Assemblies.SelectMany(path => new[] { $"{path}.dll", path + (IsTool ? ".pdb" : ".xml") })];
}
