using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Aalborg.Personnel.Domain.Tests.Changes;

/// <summary>What holds for every property of every record that callers build, found by reflection so that none is forgotten.</summary>
public class DocumentPropertyTests
{
    public static TheoryData<string> Dates => Named(property => Underlying(property) == typeof(DateOnly));

    public static TheoryData<string> Enums => Named(property => Underlying(property).IsEnum);

    public static TheoryData<string> RequiredTexts => Named(property => IsText(property) && IsRequired(property));

    public static TheoryData<string> OptionalTexts => Named(property => IsText(property) && !IsRequired(property));

    public static TheoryData<string> TextLists => Named(property => property.PropertyType == typeof(ValueList<string>));

    public static TheoryData<string> NeverNull => Named(property =>
        !property.PropertyType.IsValueType && new NullabilityInfoContext().Create(property).WriteState == NullabilityState.NotNull);

    public static TheoryData<string> All => Named(_ => true);

    [Fact]
    public void Properties_are_found() =>
        (Dates.Count, Enums.Count, RequiredTexts.Count, OptionalTexts.Count, TextLists.Count)
            .Should().Match<(int Dates, int Enums, int Required, int Optional, int Lists)>(
                found => found.Dates > 20 && found.Enums > 6 && found.Required > 30 && found.Optional > 14 && found.Lists >= 10);

    [Theory]
    [MemberData(nameof(Dates))]
    public void Date_lies_between_1900_and_2199(string name)
    {
        foreach (var date in new DateOnly[] { new(1900, 1, 1), new(2199, 12, 31) })
        {
            Set(name, date).Should().Be(date);
        }

        foreach (var date in new DateOnly[] { new(1899, 12, 31), new(2200, 1, 1) })
        {
            Setting(name, date).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(Property(name).Name);
        }
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Enum_is_one_of_its_values(string name)
    {
        var type = Underlying(Property(name));
        foreach (var value in Enum.GetValues(type))
        {
            Set(name, value).Should().Be(value);
        }

        Setting(name, Enum.ToObject(type, -1)).Should().Throw<InvalidEnumArgumentException>();
        Setting(name, Enum.ToObject(type, Enum.GetValues(type).Length)).Should().Throw<InvalidEnumArgumentException>();
    }

    [Theory]
    [MemberData(nameof(RequiredTexts))]
    [MemberData(nameof(OptionalTexts))]
    public void Text_is_trimmed_and_brought_to_NFC(string name)
    {
        Set(name, "\u00A0\n A\u030A b\u2028").Should().Be("Å b");
        Setting(name, "a\uD83D").Should().Throw<ArgumentException>().WithParameterName(Property(name).Name);
    }

    [Theory]
    [MemberData(nameof(RequiredTexts))]
    public void Required_text_blank_throws(string name)
    {
        Setting(name, null).Should().Throw<ArgumentNullException>().WithParameterName(Property(name).Name);
        Setting(name, "").Should().Throw<ArgumentException>().WithParameterName(Property(name).Name);
        Setting(name, "\u00A0\n").Should().Throw<ArgumentException>().WithParameterName(Property(name).Name);
    }

    [Theory]
    [MemberData(nameof(OptionalTexts))]
    public void Optional_text_blank_is_absent(string name)
    {
        Set(name, null).Should().BeNull();
        Set(name, "").Should().BeNull();
        Set(name, "\u00A0\n").Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(TextLists))]
    public void Texts_are_trimmed_and_brought_to_NFC(string name)
    {
        Set(name, new ValueList<string>(["b", " A\u030A "])).Should().Be(new ValueList<string>(["b", "Å"]));
        Setting(name, new ValueList<string>(["b", " "])).Should().Throw<ArgumentException>().WithParameterName(Property(name).Name);
        Setting(name, new ValueList<string>(["\uDE00"])).Should().Throw<ArgumentException>().WithParameterName(Property(name).Name);
    }

    [Theory]
    [MemberData(nameof(NeverNull))]
    public void What_is_never_null_refuses_null(string name) =>
        Setting(name, null).Should().Throw<ArgumentNullException>();

    [Theory]
    [MemberData(nameof(All))]
    public void Equals_goes_by_every_property(string name)
    {
        var type = Property(name).ReflectedType!;
        var (one, other, without) = (Filled(type), Filled(type), Filled(type, except: Property(name).Name));

        one.Equals(other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.Equals(without).Should().BeFalse();
        without.Equals(one).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Property_is_set_only_while_it_is_made(string name) =>
        Property(name).SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Should().Contain(typeof(IsExternalInit));

    private static IEnumerable<Type> Records => typeof(ChangeInitiative).Assembly.GetExportedTypes()
        .Where(type => type.GetMethod("<Clone>$") is not null && !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is not null);

    private static TheoryData<string> Named(Func<PropertyInfo, bool> chosen) =>
    [
        .. Records.SelectMany(type => type.GetProperties())
            .Where(property => property.SetMethod is { IsPublic: true } && chosen(property))
            .Select(property => $"{property.ReflectedType!.Name}.{property.Name}")
            .Order(StringComparer.Ordinal),
    ];

    private static PropertyInfo Property(string name) =>
        Records.Single(type => string.Equals(type.Name, name.Split('.')[0], StringComparison.Ordinal)).GetProperty(name.Split('.')[1])!;

    private static Type Underlying(PropertyInfo property) => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    /// <summary>Every string but <c>$schema</c> is text.</summary>
    private static bool IsText(PropertyInfo property) =>
        property.PropertyType == typeof(string) && property is not { Name: nameof(ChangeInitiative.Schema), DeclaringType.Name: nameof(ChangeInitiative) };

    private static bool IsRequired(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute));

    private static object? Set(string name, object? value)
    {
        var property = Property(name);
        var owner = Activator.CreateInstance(property.ReflectedType!)!;
        property.SetValue(owner, value, BindingFlags.DoNotWrapExceptions, binder: null, index: null, culture: null);
        return property.GetValue(owner);
    }

    private static Action Setting(string name, object? value) => () => Set(name, value);

    private static object Filled(Type type, string? except = null)
    {
        var filled = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }))
        {
            if (!string.Equals(property.Name, except, StringComparison.Ordinal))
            {
                property.SetValue(filled, Sample(property.PropertyType));
            }
        }

        return filled;
    }

    /// <summary>A value, made anew each time, that is not the default.</summary>
    private static object Sample(Type type) =>
        Nullable.GetUnderlyingType(type) is { } underlying ? Sample(underlying)
        : type == typeof(string) ? new string('x', 3)
        : type == typeof(DateOnly) ? new DateOnly(2026, 5, 4)
        : type == typeof(Guid) ? new Guid("b0a3c1de-6a0b-4f5e-8c61-2d3c5b9f4e07")
        : type == typeof(bool) ? true
        : type == typeof(int) ? 7
        : type.IsEnum ? Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!
        : type == typeof(ExtensionData) ? new ExtensionData("""{"a":1}"""u8)
        : type == typeof(CvrNumber) ? new CvrNumber("29189420")
        : type == typeof(KleNumber) ? new KleNumber("81.38")
        : type == typeof(KleFacet) ? new KleFacet("G01")
        : type == typeof(PartialDate) ? new PartialDate(2018, 8)
        : type == typeof(Statement) ? new Statement { Id = "S1", Section = "questions", Kind = StatementKind.Question, Text = new() { Danish = "Hvorfor?" } }
        : type == typeof(RuleId) ? new RuleId("WHY-05")
        : type == typeof(ParameterSetting) ? new RuleParameter { Name = "days", StandardDays = 14 }.At(7)
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)
            ? typeof(DocumentPropertyTests).GetMethod(nameof(ListOf), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(type.GetGenericArguments()).Invoke(null, null)!
        : Filled(type);

    private static ValueList<T> ListOf<T>()
        where T : notnull => [(T)Sample(typeof(T))];
}
