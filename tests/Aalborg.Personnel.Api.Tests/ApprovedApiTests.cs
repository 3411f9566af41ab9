using System.Reflection;
using System.Runtime.Versioning;
using Aalborg.Personnel.Api.Tests.Printing;

namespace Aalborg.Personnel.Api.Tests;

/// <summary>The public surface of each package for each target, as somebody has read and approved it.</summary>
/// <remarks>A line that goes or changes breaks callers, a line that comes is a promise.</remarks>
public class ApprovedApiTests
{
    private const string Folder = "tests/Aalborg.Personnel.Api.Tests/Approved";

    public static TheoryData<string> Names => Packages.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Api_is_as_approved(string package)
    {
        var assembly = Packages.Named(package);
        Approved.Hold($"{Folder}/{package}.{TargetOf(assembly)}.txt", ApiText.Of(assembly));
    }

    [Fact]
    public void Approved_texts_are_those_of_packages() =>
        Directory.GetFiles(Repository.PathTo(Folder)).Select(file => Path.GetFileName(file).Split(".net")[0])
            .Distinct(StringComparer.Ordinal).Should().BeEquivalentTo(Packages.All.Select(assembly => assembly.GetName().Name));

    /// <summary>Every package of src that others build on is here; the command is no library.</summary>
    [Fact]
    public void Packages_are_the_libraries_of_the_repository() =>
        Directory.GetDirectories(Repository.PathTo("src")).Select(Path.GetFileName).Where(name => name is not "Aalborg.Personnel.Cli")
            .Should().BeEquivalentTo(Packages.All.Select(assembly => assembly.GetName().Name));

    /// <summary>As in "net8.0".</summary>
    private static string TargetOf(Assembly assembly) =>
        "net" + new FrameworkName(assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName).Version.ToString(2);
}
