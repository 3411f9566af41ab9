using System.Reflection;
using System.Runtime.CompilerServices;

namespace Aalborg.Personnel.Api.Tests.Printing;

/// <summary>A type: what it is, what it derives from and implements, and its members.</summary>
internal static class TypeText
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static string Of(Type type)
    {
        if (type.Name.StartsWith('<'))
        {
            return "";
        }

        var members = type.IsEnum
            ? EnumValues(type)
            : type.GetMembers(Declared).Select(member => (Order: OrderOf(member), member.Name, Text: MemberText.Of(member)))
                .Where(member => member.Text.Length > 0)
                .OrderBy(member => member.Order).ThenBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Text, StringComparer.Ordinal)
                .Select(member => member.Text);
        return string.Concat([Head(type) + "\n", .. members.Select(member => $"    {member}\n")]);
    }

    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$", Declared) is not null || type.GetMethod("PrintMembers", Declared) is not null;

    private static string Head(Type type)
    {
        var accessibility = type.IsNestedFamily || type.IsNestedFamORAssem ? "protected " : "public ";
        return AttributeText.Of(type.GetCustomAttributesData()) + accessibility + KindOf(type) + $"{type.Namespace}.{TypeName.OfDeclared(type)}"
            + Bases(type) + ConstraintText.Of(type.GetGenericArguments());
    }

    private static string KindOf(Type type)
    {
        var record = IsRecord(type) ? "record " : "";
        return type switch
        {
            { IsEnum: true } => "enum ",
            { IsInterface: true } => "interface ",
            { IsValueType: true } =>
                (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (type.IsByRefLike ? "ref " : "") + record + "struct ",
            { IsAbstract: true, IsSealed: true } => "static class ",
            _ => (type.IsAbstract ? "abstract " : "") + (type.IsSealed ? "sealed " : "") + record + "class ",
        };
    }

    private static string Bases(Type type)
    {
        if (type.IsEnum)
        {
            return $" : {TypeName.Of(Enum.GetUnderlyingType(type))}";
        }

        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var bases = new[] { type.BaseType }.Where(one => one is not null && one != typeof(object) && one != typeof(ValueType))
            .Concat(type.GetInterfaces().Except(inherited).OrderBy(TypeName.Of, StringComparer.Ordinal)).Select(one => TypeName.Of(one!)).ToArray();
        return bases.Length == 0 ? "" : " : " + string.Join(", ", bases);
    }

    private static IEnumerable<string> EnumValues(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public).OrderBy(field => Convert.ToInt64(field.GetRawConstantValue(), null))
            .Select(field => $"{AttributeText.Of(field.GetCustomAttributesData())}{field.Name} = {field.GetRawConstantValue()}");

    private static int OrderOf(MemberInfo member) => member switch
    {
        FieldInfo => 0,
        ConstructorInfo => 1,
        PropertyInfo => 2,
        EventInfo => 3,
        _ => 4,
    };
}
