using System.Reflection;

namespace Aalborg.Personnel.Api.Tests.Printing;

/// <summary>What type parameters have to be.</summary>
internal static class ConstraintText
{
    /// <summary>What the compiler writes for "not null" and "may be null".</summary>
    private const byte NotNull = 1;

    private const GenericParameterAttributes AllowsRefStruct = (GenericParameterAttributes)0x20;

    public static string Of(Type[] parameters) => string.Concat(parameters.Where(parameter => parameter.IsGenericParameter).Select(Of));

    private static string Of(Type parameter)
    {
        var flags = parameter.GenericParameterAttributes;
        var isStruct = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        var isClass = flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint);
        string[] constraints =
        [
            .. isStruct ? ["struct"] : isClass ? [NullableOf(parameter) == NotNull ? "class" : "class?"] : Array.Empty<string>(),
            .. !isStruct && !isClass && parameter.GetGenericParameterConstraints().Length == 0 && NullableOf(parameter) == NotNull ? ["notnull"] : Array.Empty<string>(),
            .. parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(TypeName.Of).Order(StringComparer.Ordinal),
            .. !isStruct && flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) ? ["new()"] : Array.Empty<string>(),
            .. flags.HasFlag(AllowsRefStruct) ? ["allows ref struct"] : Array.Empty<string>(),
        ];
        return constraints.Length == 0 ? "" : $" where {parameter.Name} : {string.Join(", ", constraints)}";
    }

    /// <summary>It stands on the parameter, else once for the method, else for the type it is in.</summary>
    private static byte NullableOf(Type parameter)
    {
        for (MemberInfo? member = parameter; member is not null; member = member is Type { IsGenericParameter: true } ? Owner(parameter) : member.DeclaringType)
        {
            var data = member.GetCustomAttributesData().FirstOrDefault(
                one => one.AttributeType.Name == (ReferenceEquals(member, parameter) ? "NullableAttribute" : "NullableContextAttribute"));
            if (data?.ConstructorArguments[0].Value is byte value)
            {
                return value;
            }
        }

        return 0;
    }

    private static MemberInfo Owner(Type parameter) => (MemberInfo?)parameter.DeclaringMethod ?? parameter.DeclaringType!;
}
