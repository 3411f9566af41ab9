using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Properties.Tests.Robustness;

/// <summary>How far the libraries reach: not to files, not to the network, not to other programs, whatever a document says.</summary>
public class ReachTests
{
    private static readonly string[] OutOfReach =
    [
        "System.Net.", "System.Diagnostics.Process", "System.IO.File", "System.IO.Directory", "System.IO.Pipes", "System.IO.IsolatedStorage", "System.IO.MemoryMappedFiles",
        "System.Reflection.Emit", "System.Runtime.Loader", "System.Activator", "System.Runtime.Serialization", "System.Xml.", "Microsoft.",
    ];

    public static TheoryData<string> Packages => [typeof(ChangeInitiative).Assembly.Location, typeof(PersonnelJson).Assembly.Location, typeof(PersonnelReport).Assembly.Location];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_refers_to_nothing_that_reaches_out(string path) =>
        TypesNamedBy(path).Where(type => OutOfReach.Any(name => type.StartsWith(name, StringComparison.Ordinal))).Should().BeEmpty();

    [Fact]
    public void This_test_would_be_caught() =>
        TypesNamedBy(typeof(ReachTests).Assembly.Location).Should().Contain(type => OutOfReach.Any(name => type.StartsWith(name, StringComparison.Ordinal)));

    private static string[] TypesNamedBy(string path)
    {
        using var assembly = new PEReader(File.OpenRead(path));
        var metadata = assembly.GetMetadataReader();
        return
        [
            .. metadata.TypeReferences.Select(metadata.GetTypeReference)
                .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}"),
        ];
    }
}
