using System.Reflection;

namespace Aalborg.Personnel.Api.Tests.Printing;

/// <summary>The name of a type as C# has it, without namespaces, with what may be null.</summary>
internal static class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(string)] = "string",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(ushort)] = "ushort",
        [typeof(void)] = "void",
    };

    public static string Of(Type type) => Of(type, type => Of(type));

    /// <summary>The name of a type where it is declared: with the variance of its parameters.</summary>
    public static string OfDeclared(Type type) => Of(type, parameter => VarianceOf(parameter) + Of(parameter));

    /// <summary>The name with what may be null, as it is read or as it is written.</summary>
    public static string Of(NullabilityInfo info, bool written = false)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        if (type.IsArray && info.ElementType is not null)
        {
            return $"{Of(info.ElementType, written)}[{new string(',', type.GetArrayRank() - 1)}]{Mark(info, type, written)}";
        }

        var arguments = info.GenericTypeArguments;
        var next = 0;
        return Of(type, argument => arguments.Length == 0 ? Of(argument) : Of(arguments[next++], written)) + Mark(info, type, written);
    }

    private static string Mark(NullabilityInfo info, Type type, bool written) =>
        !type.IsValueType && (written ? info.WriteState : info.ReadState) == NullabilityState.Nullable ? "?" : "";

    private static string Of(Type type, Func<Type, string> argumentName)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return argumentName(underlying) + "?";
        }

        if (type.IsArray)
        {
            return Of(type.GetElementType()!) + "[]";
        }

        var outer = type is { IsNested: true, IsGenericParameter: false } ? type.DeclaringType! : null;
        var arguments = type.GetGenericArguments().Select(argumentName).ToArray();
        var ofOuter = outer?.GetGenericArguments().Length ?? 0;
        var name = type.Name.Split('`')[0];
        return (outer is null ? "" : outer.Name.Split('`')[0] + InBrackets(arguments[..ofOuter]) + ".") + name + InBrackets(arguments[ofOuter..]);
    }

    private static string VarianceOf(Type parameter) =>
        !parameter.IsGenericParameter ? ""
        : (parameter.GenericParameterAttributes & GenericParameterAttributes.VarianceMask) switch
        {
            GenericParameterAttributes.Covariant => "out ",
            GenericParameterAttributes.Contravariant => "in ",
            _ => "",
        };

    private static string InBrackets(string[] arguments) => arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments)}>";
}
