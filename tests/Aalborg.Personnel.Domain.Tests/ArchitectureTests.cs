using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Aalborg.Personnel.Domain.Tests;

public partial class ArchitectureTests
{
    private const RegexOptions Options = RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private const BindingFlags Own =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private const int MatchTimeout = 10_000;

    private static readonly Assembly Domain = typeof(ChangeInitiative).Assembly;

    private static readonly string Source = Repository.PathTo("src");

    private static readonly string DomainSource = Path.Combine(Source, "Aalborg.Personnel.Domain");

    [Fact]
    public void Public_types_are_in_the_one_namespace() =>
        Domain.GetExportedTypes().Where(type => type.Namespace is not "Aalborg.Personnel").Should().BeEmpty();

    [Fact]
    public void Domain_knows_no_JSON_and_one_package()
    {
        var references = Domain.GetReferencedAssemblies().Select(reference => reference.Name!).ToArray();

        references.Should().NotContain(name => name.StartsWith("System.Text.Json", StringComparison.Ordinal));
        references.Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Should().Equal("Ardalis.GuardClauses");
    }

    [Fact]
    public void Machinery_does_not_know_Aalborg()
    {
        var machinery = Directory.GetDirectories(DomainSource)
            .Where(folder => Path.GetFileName(folder) is not ("Catalogue" or "bin" or "obj"))
            .SelectMany(folder => SourceFiles(folder)).ToArray();

        machinery.Length.Should().BeGreaterThan(60);
        Directory.GetFiles(DomainSource, "*.cs").Should().BeEmpty("every file has its room");
        machinery.Where(file => NamesAalborg().IsMatch(WithoutComments(file))).Should().BeEmpty();
    }

    /// <summary>The JSON is any municipality's; of the command, which is Aalborg's, one file says so; for tests with Aalborg's rules there is a catalogue too.</summary>
    [Theory]
    [InlineData("Aalborg.Personnel.Serialization")]
    [InlineData("Aalborg.Personnel.Testing/Assertions")]
    [InlineData("Aalborg.Personnel.Testing/Initiatives")]
    [InlineData("Aalborg.Personnel.Testing/Requirements")]
    [InlineData("Aalborg.Personnel.Testing", "AalborgInitiative.cs", "WhyBreaches.cs", "WhoBreaches.cs", "HowBreaches.cs", "ComBreaches.cs", "DocBreaches.cs")]
    [InlineData("Aalborg.Personnel.Cli", "Program.cs")]
    [InlineData("../samples/Nordby")]
    public void Nothing_outside_the_catalogue_knows_Aalborg(string project, params string[] allowed)
    {
        var files = SourceFiles(Path.Combine(Source, project)).ToArray();

        files.Should().NotBeEmpty();
        files.Where(file => NamesAalborg().IsMatch(WithoutComments(file))).Select(Path.GetFileName).Should().BeEquivalentTo(allowed);
    }

    [Theory]
    [InlineData("using Aalborg.Personnel.Catalogue;", true)]
    [InlineData("var rule = AalborgRule.Why01;", true)]
    [InlineData("namespace Aalborg.Personnel.Catalogue;", true)]
    [InlineData("/// <summary>As Aalborg does.</summary>", false)]
    [InlineData("namespace Aalborg.Personnel;", false)]
    public void Machinery_would_be_caught(string line, bool caught) => NamesAalborg().IsMatch(Comment().Replace(line, "")).Should().Be(caught);

    [Fact]
    public void Catalogue_types_are_reachable_by_none_of_the_machinerys_members()
    {
        var members = Domain.GetTypes()
            .Where(type => type.Namespace is "Aalborg.Personnel" && !type.Name.StartsWith("Aalborg", StringComparison.Ordinal))
            .SelectMany(type => type.GetMembers(Own));

        members.Where(member => TypesOf(member).Any(type => type.Namespace is "Aalborg.Personnel.Catalogue")).Should().BeEmpty();
    }

    [Fact]
    public void Only_the_first_namespace_segment_is_Aalborg()
    {
        var namespaces = SourceFiles(Source).SelectMany(file => Namespace().Matches(File.ReadAllText(file))).Select(match => match.Groups["name"].Value)
            .Concat(Domain.GetTypes().Select(type => type.Namespace ?? "")).Distinct(StringComparer.Ordinal).ToArray();

        namespaces.Should().Contain("Aalborg.Personnel.Catalogue");
        namespaces.Where(name => name.Split('.').Skip(1).Contains("Aalborg", StringComparer.Ordinal)).Should().BeEmpty();
    }

    /// <summary>A part of a type is named <c>Type.Part.cs</c>: <c>ChangeInitiative.Who.cs</c> has what happens to who takes part.</summary>
    [Fact]
    public void File_is_named_as_its_type()
    {
        var files = SourceFiles(DomainSource).ToArray();

        files.Length.Should().BeGreaterThan(120);
        files.Where(file => !TypeDeclaration().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal)
            .SequenceEqual([Path.GetFileName(file).Split('.')[0]], StringComparer.Ordinal)).Should().BeEmpty();
    }

    /// <summary>What happens in a section stands in its folder; what happens to the whole stands beside the type.</summary>
    [Fact]
    public void Part_of_a_type_stands_in_the_room_it_is_named_after()
    {
        var parts = SourceFiles(DomainSource).Where(file => Path.GetFileName(file).Split('.').Length > 2).ToArray();

        parts.Should().Contain(file => file.EndsWith("/Changes/Who/ChangeInitiative.Who.cs", StringComparison.Ordinal));
        foreach (var part in parts)
        {
            var (type, name, room) = (Path.GetFileName(part).Split('.')[0], Path.GetFileName(part).Split('.')[1], Path.GetDirectoryName(part)!);

            (Path.GetFileName(room) == name || File.Exists(Path.Combine(room, type + ".cs"))).Should().BeTrue("{0} has its room", part);
            File.ReadAllText(part).Should().Contain(" partial ").And.Contain("/// <content>");
        }
    }

    [Fact]
    public void File_has_its_namespace_of_its_folder()
    {
        foreach (var file in SourceFiles(DomainSource))
        {
            var room = Path.GetRelativePath(DomainSource, file).Split(Path.DirectorySeparatorChar)[0];
            var isEntry = Path.GetFileName(file).StartsWith("Aalborg", StringComparison.Ordinal);

            Namespace().Match(File.ReadAllText(file)).Groups["name"].Value
                .Should().Be(room is "Catalogue" && !isEntry ? "Aalborg.Personnel.Catalogue" : "Aalborg.Personnel", "{0} says so", file);
        }
    }

    [Fact]
    public void There_is_no_static_mutable_state() =>
        Domain.GetTypes().Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.DeclaringType!.Name.Contains('<', StringComparison.Ordinal))
            .Select(field => $"{field.DeclaringType}.{field.Name}").Should().BeEmpty();

    [Fact]
    public void Rules_have_no_state() =>
        AalborgPolicy.Rules.Rules.SelectMany(rule => rule.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => !field.IsInitOnly).Should().BeEmpty();

    [Fact]
    public void Public_types_have_no_public_setters() =>
        Domain.GetExportedTypes().SelectMany(type => type.GetProperties())
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Should().BeEmpty();

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        _ => [],
    };

    private static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private static string WithoutComments(string file) => Comment().Replace(File.ReadAllText(file), "");

    [GeneratedRegex(@"^\s*//.*$", Options, MatchTimeout)]
    private static partial Regex Comment();

    [GeneratedRegex(@"Aalborg(?!\.Personnel\b(?!\.Catalogue))", Options, MatchTimeout)]
    private static partial Regex NamesAalborg();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", Options, MatchTimeout)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(public|internal|file)[ \w]* (class|record|struct|interface|enum) (?<name>(?!struct\b|class\b)\w+)", Options, MatchTimeout)]
    private static partial Regex TypeDeclaration();
}
