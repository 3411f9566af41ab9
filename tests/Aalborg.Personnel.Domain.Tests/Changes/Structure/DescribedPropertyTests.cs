using System.Reflection;
using System.Runtime.CompilerServices;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Domain.Tests.Changes.Structure;

/// <summary>Every property that a caller sets on a record of a document is described, under its name and with its value: what is not described, no rule sees and no JSON holds.</summary>
public class DescribedPropertyTests
{
    /// <summary>The document, and every record that one of its properties leads to.</summary>
    private static readonly Type[] Records = [.. RecordsFrom(typeof(ChangeInitiative)).Distinct()];

    public static TheoryData<string> Names => [.. Records.Select(type => type.Name)];

    [Fact]
    public void Records_are_found() => Records.Should().HaveCountGreaterThan(25).And.Contain(typeof(ChangeInitiative));

    [Theory]
    [MemberData(nameof(Names))]
    public void Property_is_described_under_its_name_with_its_kind(string record)
    {
        var described = MembersOf(Type(record), owner: null);

        foreach (var property in PropertiesOf(Type(record)))
        {
            described.Should().ContainKey(NameOf(property), $"{record}.{property.Name} has to be described");
            KindsOf(property.PropertyType).Should().Contain(described[NameOf(property)].Kind, $"{record}.{property.Name} is a {property.PropertyType.Name}");
        }

        described.Keys.Except(PropertiesOf(Type(record)).Select(NameOf), StringComparer.Ordinal).Should().BeEquivalentTo(record == nameof(ChangeInitiative) ? ["schemaVersion"] : Array.Empty<string>());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Required_property_is_a_required_member(string record)
    {
        var members = StructureOf(Type(record)).Members;
        foreach (var property in PropertiesOf(Type(record)))
        {
            var member = members.Single(one => one.Name == NameOf(property));
            member.IsRequired.Should().Be(property.IsDefined(typeof(RequiredMemberAttribute)), $"{record}.{property.Name} says so");
            var isDefaulted = !member.IsRequired && !member.IsList && Nullable.GetUnderlyingType(property.PropertyType) is null
                && (property.PropertyType.IsValueType ? property.PropertyType != typeof(ExtensionData)
                    : new NullabilityInfoContext().Create(property).ReadState == NullabilityState.NotNull);
            member.Traits.HasFlag(MemberTraits.Defaulted).Should().Be(isDefaulted, $"{record}.{property.Name} says so");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Value_that_is_visited_is_that_of_the_property(string record)
    {
        var owner = Filled(Type(record));

        var visited = MembersOf(Type(record), owner);

        foreach (var property in PropertiesOf(Type(record)))
        {
            var value = property.GetValue(owner);
            visited[NameOf(property)].Value.Should().Be(visited[NameOf(property)].Kind == MemberKind.Exact ? value?.ToString() : value, $"{record}.{property.Name} is visited");
        }
    }

    private static Type Type(string record) => Records.Single(type => type.Name == record);

    private static IEnumerable<Type> RecordsFrom(Type type) =>
    [
        type,
        .. PropertiesOf(type).Select(property => property.PropertyType).Select(one => one.IsGenericType ? one.GenericTypeArguments[0] : one)
            .Where(one => one.IsSubclassOf(typeof(Extensible))).SelectMany(RecordsFrom),
    ];

    private static PropertyInfo[] PropertiesOf(Type type) =>
    [
        .. type.GetProperties().Where(property => property.SetMethod is { IsPublic: true } setter
            && setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))),
    ];

    private static string NameOf(PropertyInfo property) =>
        property is { Name: "Schema", DeclaringType.Name: nameof(ChangeInitiative) } ? "$schema" : $"{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}";

    private static MemberKind[] KindsOf(Type type)
    {
        var one = Nullable.GetUnderlyingType(type) ?? type;
        var item = one.IsGenericType && one.GetGenericTypeDefinition() == typeof(ValueList<>) ? one.GenericTypeArguments[0] : null;
        return
            one == typeof(string) ? [MemberKind.Text, MemberKind.Exact, MemberKind.Id, MemberKind.Reference]
            : one == typeof(CvrNumber) || one == typeof(KleNumber) || one == typeof(KleFacet) ? [MemberKind.Exact]
            : one == typeof(RuleId) ? [MemberKind.Rule]
            : one == typeof(DateOnly) ? [MemberKind.Date]
            : one == typeof(Guid) ? [MemberKind.Uuid]
            : one == typeof(int) ? [MemberKind.Number]
            : one == typeof(bool) ? [MemberKind.Flag]
            : one == typeof(ExtensionData) ? [MemberKind.Extensions]
            : one.IsEnum ? [MemberKind.Choice]
            : item == typeof(string) ? [MemberKind.Texts, MemberKind.References]
            : item is { IsEnum: true } ? [MemberKind.Choices]
            : item?.IsSubclassOf(typeof(Extensible)) == true ? [MemberKind.List]
            : one.IsSubclassOf(typeof(Extensible)) ? [MemberKind.Object]
            : [];
    }

    /// <summary>A record whose properties all differ from each other and from what they are by default.</summary>
    private static object Filled(Type type)
    {
        var filled = RuntimeHelpers.GetUninitializedObject(type);
        var number = 1;
        foreach (var property in PropertiesOf(type))
        {
            property.SetValue(filled, ValueFor(property.PropertyType, property.Name, number++));
        }

        return filled;
    }

    private static object ValueFor(Type type, string name, int number)
    {
        var one = Nullable.GetUnderlyingType(type) ?? type;
        return
            one == typeof(string) ? name
            : one == typeof(ValueList<string>) ? (ValueList<string>)[name]
            : one == typeof(CvrNumber) ? new CvrNumber("29189420")
            : one == typeof(KleNumber) ? new KleNumber("81.20.00")
            : one == typeof(KleFacet) ? new KleFacet("G01")
            : one == typeof(RuleId) ? new RuleId(name)
            : one == typeof(DateOnly) ? new DateOnly(2026, 1, number)
            : one == typeof(Guid) ? new Guid(number, 0, 0, new byte[8])
            : one == typeof(int) ? number
            : one == typeof(bool) ? true
            : one == typeof(ExtensionData) ? PersonnelJson.ReadExtensions("""{"a":1}"""u8)
            : one.IsEnum ? Enum.GetValues(one).GetValue(1)!
            : one.IsGenericType ? ListOf(one.GenericTypeArguments[0], name, number)
            : Filled(one);
    }

    private static object ListOf(Type item, string name, int number)
    {
        var items = Array.CreateInstance(item, 1);
        items.SetValue(ValueFor(item, name, number), 0);
        return typeof(DescribedPropertyTests).GetMethod(nameof(Listed), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private static ValueList<T> Listed<T>(T[] items)
        where T : notnull => [.. items];

    private static Dictionary<string, (MemberKind Kind, object? Value)> MembersOf(Type type, object? owner) =>
        (Dictionary<string, (MemberKind Kind, object? Value)>)typeof(ValueCollector).GetMethod(nameof(ValueCollector.MembersOf))!.MakeGenericMethod(type).Invoke(null, [owner])!;

    private static ObjectDescription StructureOf(Type type) =>
        (ObjectDescription)typeof(ObjectDescription).GetMethod(nameof(ObjectDescription.Of))!.MakeGenericMethod(type).Invoke(null, null)!;
}
