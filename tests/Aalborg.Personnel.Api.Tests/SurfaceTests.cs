using System.Reflection;
using System.Runtime.CompilerServices;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Api.Tests;

/// <summary>What holds for everything public, in every package.</summary>
public class SurfaceTests
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>A class of one line derives from them, to name a language or a rule book in an attribute.</summary>
    private static readonly Type[] MeantForInheritance = [typeof(AssessmentConverter), typeof(RuleProfileConverter)];

    private static readonly Type[] Types = [.. Packages.All.SelectMany(assembly => assembly.GetExportedTypes())];

    private static readonly MethodBase[] Methods =
    [
        .. Types.SelectMany(type => type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)))
            .Where(method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly),
    ];

    [Fact]
    public void Class_is_sealed_unless_it_is_meant_for_inheritance() =>
        Types.Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false }).Should().BeEquivalentTo(MeantForInheritance);

    [Fact]
    public void Type_is_in_the_one_namespace_of_its_package() =>
        Types.Where(type => type.Namespace != type.Assembly.GetName().Name!.Replace(".Domain", "", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Type_is_nested_in_none() => Types.Where(type => type.IsNested && !type.Name.StartsWith('<')).Should().BeEmpty();

    [Fact]
    public void No_two_texts_stand_side_by_side() =>
        Methods.Where(method => method.GetParameters().Zip(method.GetParameters().Skip(1))
            .Any(pair => pair.First.ParameterType == typeof(string) && pair.Second.ParameterType == typeof(string)))
            .Select(NameOf).Should().BeEmpty();

    [Fact]
    public void No_two_flags_stand_side_by_side() =>
        Methods.Where(method => method.GetParameters().Count(parameter => parameter.ParameterType == typeof(bool)) > 1).Select(NameOf).Should().BeEmpty();

    [Fact]
    public void Nothing_is_changed_from_outside() =>
        Types.SelectMany(type => type.GetProperties(Declared)).Where(property => property.SetMethod is { IsPublic: true } setter
            && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))).Should().BeEmpty();

    [Fact]
    public void No_field_is_public_but_constants() =>
        Types.Where(type => !type.IsEnum).SelectMany(type => type.GetFields()).Where(field => !field.IsLiteral).Select(field => field.Name).Should().BeEmpty();

    [Fact]
    public void What_is_waited_for_says_so_and_can_be_cancelled()
    {
        var waitedFor = Methods.OfType<MethodInfo>().Where(method => method.ReturnType.Name.Split('`')[0] is "Task" or "ValueTask" or "IAsyncEnumerable").ToArray();

        waitedFor.Should().NotBeEmpty();
        waitedFor.Should().OnlyContain(method => method.Name.EndsWith("Async", StringComparison.Ordinal));
        waitedFor.Should().OnlyContain(method => method.GetParameters().Last().ParameterType == typeof(CancellationToken));
    }

    private static string NameOf(MethodBase method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
