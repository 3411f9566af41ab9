using System.Reflection;
using System.Runtime.CompilerServices;

namespace Aalborg.Personnel.Testing.Tests;

public class ArchitectureTests
{
    private static readonly Assembly Package = typeof(PersonnelAssertionException).Assembly;

    [Fact]
    public void Types_are_in_the_one_namespace() =>
        Package.GetTypes().Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.DeclaringType is null)
            .Where(type => type.IsVisible || type.Namespace?.StartsWith("Aalborg", StringComparison.Ordinal) == true)
            .Should().OnlyContain(type => type.Namespace == "Aalborg.Personnel.Testing");

    [Fact]
    public void Package_is_bound_to_no_test_framework() =>
        Package.GetReferencedAssemblies().Select(reference => reference.Name)
            .Where(name => !name!.StartsWith("System.", StringComparison.Ordinal))
            .Should().BeEquivalentTo("Aalborg.Personnel.Domain", "Aalborg.Personnel.Serialization");

    [Fact]
    public void There_is_no_static_mutable_state() =>
        Package.GetTypes().Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.DeclaringType!.Name.Contains('<', StringComparison.Ordinal))
            .Select(field => $"{field.DeclaringType}.{field.Name}").Should().BeEmpty();

    [Fact]
    public void Only_one_exception_is_thrown_by_what_is_asserted() =>
        Package.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Exception))).Should().Equal(typeof(PersonnelAssertionException));
}
