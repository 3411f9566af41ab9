using System.Reflection;
using System.Runtime.Versioning;
using Aalborg.Personnel.Api.Tests.Printing;

namespace Aalborg.Personnel.Api.Tests;

/// <summary>The public surface of each package for each target, as somebody has read and approved it.</summary>
/// <remarks>
/// Where it has changed on purpose, run the tests once with the environment variable APPROVE=1, and read what changed in Approved/: a line that goes or
/// changes breaks callers, a line that comes is a promise.
/// </remarks>
public class ApprovedApiTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot(), "tests", "Aalborg.Personnel.Api.Tests", "Approved");

    public static TheoryData<string> Names => Packages.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Api_is_as_approved(string package)
    {
        var assembly = Packages.Named(package);
        var approved = Path.Combine(Folder, $"{package}.{TargetOf(assembly)}.txt");
        var text = ApiText.Of(assembly);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(approved, text);
        }

        File.Exists(approved).Should().BeTrue("every package has its approved text: write it with APPROVE=1");
        text.Split('\n').Should().Equal(File.ReadAllText(approved).Split('\n'));
    }

    [Fact]
    public void Approved_texts_are_those_of_packages() =>
        Directory.GetFiles(Folder).Select(file => Path.GetFileName(file).Split(".net")[0])
            .Distinct(StringComparer.Ordinal).Should().BeEquivalentTo(Packages.All.Select(assembly => assembly.GetName().Name));

    /// <summary>Every package of src that others build on is here; the command is no library.</summary>
    [Fact]
    public void Packages_are_the_libraries_of_the_repository() =>
        Directory.GetDirectories(Path.Combine(RepositoryRoot(), "src")).Select(Path.GetFileName).Where(name => name is not "Aalborg.Personnel.Cli")
            .Should().BeEquivalentTo(Packages.All.Select(assembly => assembly.GetName().Name));

    /// <summary>As in "net8.0".</summary>
    private static string TargetOf(Assembly assembly) =>
        "net" + new FrameworkName(assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName).Version.ToString(2);

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Aalborg.Personnel.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests are run outside the repository.");
        }

        return folder.FullName;
    }
}
