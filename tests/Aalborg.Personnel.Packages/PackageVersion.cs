namespace Aalborg.Personnel.Packages;

/// <summary>The one version of the packages in a folder, as the first of them says it.</summary>
internal sealed class PackageVersion(string folder)
{
    public string Text { get; } = Path.GetFileNameWithoutExtension(
        Directory.GetFiles(folder, "Aalborg.Personnel.Domain.*.nupkg").Single())["Aalborg.Personnel.Domain.".Length..];
}
