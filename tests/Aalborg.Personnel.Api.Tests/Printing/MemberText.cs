using System.Reflection;
using System.Runtime.CompilerServices;

namespace Aalborg.Personnel.Api.Tests.Printing;

/// <summary>A member as it would be declared, without a body; empty where callers do not see it, or where it follows from the type being a record.</summary>
internal static class MemberText
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly string[] OfEveryRecord = ["Equals", "GetHashCode", "ToString", "PrintMembers", "op_Equality", "op_Inequality"];

    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["op_Equality"] = "operator ==",
        ["op_Inequality"] = "operator !=",
        ["op_Implicit"] = "implicit operator",
        ["op_Explicit"] = "explicit operator",
    };

    public static string Of(MemberInfo member) => member switch
    {
        FieldInfo field when IsVisible(field.IsPublic, field.IsFamily || field.IsFamilyOrAssembly, field) => Field(field),
        ConstructorInfo constructor when !constructor.IsStatic && IsVisible(constructor) => Constructor(constructor),
        PropertyInfo property when property.GetAccessors(nonPublic: true).Any(IsVisible) && property.Name != "EqualityContract" => Property(property),
        EventInfo @event when IsVisible(@event.AddMethod!) =>
            $"{Attributes(@event)}{Modifiers(@event.AddMethod!)}event {TypeName.Of(@event.EventHandlerType!)} {@event.Name}",
        MethodInfo { IsSpecialName: false } method when IsVisible(method) && !FollowsFromRecord(method) => Method(method),
        MethodInfo { IsSpecialName: true } method when method.Name.StartsWith("op_", StringComparison.Ordinal) && IsVisible(method) && !FollowsFromRecord(method) => Method(method),
        _ => "",
    };

    private static bool IsVisible(MethodBase method) => IsVisible(method.IsPublic, method.IsFamily || method.IsFamilyOrAssembly, method);

    /// <summary>What is protected is seen only where somebody can derive from the type.</summary>
    private static bool IsVisible(bool isPublic, bool isProtected, MemberInfo member) => isPublic || (isProtected && !member.DeclaringType!.IsSealed);

    private static bool FollowsFromRecord(MethodInfo method) =>
        method.Name.StartsWith('<')
        || (TypeText.IsRecord(method.DeclaringType!) && method.IsDefined(typeof(CompilerGeneratedAttribute)) && OfEveryRecord.Contains(method.Name, StringComparer.Ordinal));

    private static string Field(FieldInfo field)
    {
        var modifiers = Access(field.IsPublic) + (field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : ""));
        var value = field.IsLiteral ? $" = {ValueText.Of(field.GetRawConstantValue(), field.FieldType)}" : "";
        return $"{Attributes(field)}{modifiers}{Required(field)}{TypeName.Of(Nullability.Create(field))} {field.Name}{value}";
    }

    private static string Constructor(ConstructorInfo constructor) =>
        $"{Attributes(constructor)}{Access(constructor.IsPublic)}{constructor.DeclaringType!.Name.Split('`')[0]}({ParameterText.Of(constructor)})";

    private static string Property(PropertyInfo property)
    {
        var (getter, setter) = (Visible(property.GetMethod), Visible(property.SetMethod));
        var one = getter ?? setter!;
        var name = property.GetIndexParameters().Length == 0 ? property.Name : $"this[{ParameterText.Of(property.GetIndexParameters())}]";
        var set = setter?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true ? "init" : "set";
        string[] accessors = [.. Accessor(getter, "get"), .. Accessor(setter, set)];
        return $"{Attributes(property)}{Modifiers(one)}{Required(property)}{RefOf(one.ReturnParameter)}{TypeName.Of(Nullability.Create(property))} {name} {{ {string.Join(' ', accessors)} }}";

        IEnumerable<string> Accessor(MethodInfo? accessor, string word) =>
            accessor is null ? [] : [(accessor.IsPublic == one.IsPublic ? "" : Access(accessor.IsPublic)) + word + ";"];
    }

    private static MethodInfo? Visible(MethodInfo? accessor) => accessor is not null && IsVisible(accessor) ? accessor : null;

    private static string Method(MethodInfo method)
    {
        var name = Operators.GetValueOrDefault(method.Name, method.Name);
        var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeName.Of))}>" : "";
        var returned = RefOf(method.ReturnParameter) + TypeName.Of(Nullability.Create(method.ReturnParameter));
        return $"{Attributes(method)}{AttributeText.Of(method.ReturnParameter.GetCustomAttributesData(), "return: ")}{Modifiers(method)}{returned} {name}{generic}({ParameterText.Of(method)})"
            + ConstraintText.Of(method.GetGenericArguments());
    }

    private static string Attributes(MemberInfo member) => AttributeText.Of(member.GetCustomAttributesData());

    private static string Access(bool isPublic) => isPublic ? "public " : "protected ";

    private static string Required(MemberInfo member) => member.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";

    private static string RefOf(ParameterInfo returned) =>
        !returned.ParameterType.IsByRef ? "" : returned.GetRequiredCustomModifiers().Length > 0 ? "ref readonly " : "ref ";

    private static string Modifiers(MethodInfo method)
    {
        var overrides = method.GetBaseDefinition() != method;
        var modifier = method switch
        {
            { IsStatic: true } => method.IsAbstract ? "static abstract " : "static ",
            { DeclaringType.IsInterface: true } => method.IsAbstract ? "" : "virtual ",
            { IsAbstract: true } => overrides ? "abstract override " : "abstract ",
            { IsVirtual: true, IsFinal: true } => overrides ? "sealed override " : "",
            { IsVirtual: true } => overrides ? "override " : "virtual ",
            _ => "",
        };
        return Access(method.IsPublic) + modifier;
    }
}
