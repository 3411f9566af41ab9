using PublicApiGenerator;

namespace Aalborg.Personnel.Api.Tests;

/// <summary>The public surface of each package, the same for each target, as somebody has read and approved it.</summary>
/// <remarks>A line that goes or changes breaks callers, a line that comes is a promise.</remarks>
public class ApprovedApiTests
{
    private const string Folder = "tests/Aalborg.Personnel.Api.Tests/Approved";

    /// <summary>The compiler writes a params list differently for each target.</summary>
    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        ExcludeAttributes = ["System.Runtime.CompilerServices.ParamCollectionAttribute"],
    };

    public static TheoryData<string> Names => Packages.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Api_is_as_approved(string package) =>
        Approved.Hold($"{Folder}/{package}.txt", Packages.Named(package).GeneratePublicApi(Options).ReplaceLineEndings("\n"));

    [Fact]
    public void Approved_texts_are_those_of_packages() =>
        Directory.GetFiles(Repository.PathTo(Folder)).Select(Path.GetFileNameWithoutExtension)
            .Should().BeEquivalentTo(Packages.All.Select(assembly => assembly.GetName().Name));

    /// <summary>Every package of src that others build on is here; the command is no library.</summary>
    [Fact]
    public void Packages_are_the_libraries_of_the_repository() =>
        Directory.GetDirectories(Repository.PathTo("src")).Select(Path.GetFileName).Where(name => name is not ("Aalborg.Personnel.Cli" or "Aalborg.Personnel.Analyzers"))
            .Should().BeEquivalentTo(Packages.All.Select(assembly => assembly.GetName().Name));
}
