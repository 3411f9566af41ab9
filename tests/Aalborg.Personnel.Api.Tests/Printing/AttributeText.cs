using System.Reflection;

namespace Aalborg.Personnel.Api.Tests.Printing;

/// <summary>The attributes that tell a caller something; those the compiler keeps its own books with are told elsewhere or nowhere.</summary>
internal static class AttributeText
{
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "AsyncIteratorStateMachineAttribute", "AsyncStateMachineAttribute", "CompilerFeatureRequiredAttribute", "CompilerGeneratedAttribute", "DebuggerBrowsableAttribute",
        "DefaultMemberAttribute", "ExtensionAttribute", "InAttribute", "IsByRefLikeAttribute", "IsReadOnlyAttribute", "IteratorStateMachineAttribute",
        "NullableAttribute", "NullableContextAttribute", "OptionalAttribute", "OutAttribute", "ParamArrayAttribute", "ParamCollectionAttribute",
        "RequiredMemberAttribute", "RequiresLocationAttribute", "ScopedRefAttribute", "SuppressMessageAttribute", "UnconditionalSuppressMessageAttribute",
    };

    public static string Of(IEnumerable<CustomAttributeData> attributes, string target = "") => string.Concat(
        attributes.Where(one => !Silent.Contains(one.AttributeType.Name)).Where(one => !IsObsoleteMark(one)).Select(one => $"[{target}{Of(one)}] ").Order(StringComparer.Ordinal));

    /// <summary>What the compiler puts on constructors of types with required members, for compilers that do not know them.</summary>
    private static bool IsObsoleteMark(CustomAttributeData attribute) =>
        attribute.AttributeType == typeof(ObsoleteAttribute)
        && attribute.ConstructorArguments is [{ Value: string message }, ..]
        && message.StartsWith("Constructors of types with required members", StringComparison.Ordinal);

    private static string Of(CustomAttributeData attribute)
    {
        var name = attribute.AttributeType.Name[..^"Attribute".Length];
        string[] arguments =
        [
            .. attribute.ConstructorArguments.Select(Of),
            .. attribute.NamedArguments.Select(one => $"{one.MemberName} = {Of(one.TypedValue)}"),
        ];
        return arguments.Length == 0 ? name : $"{name}({string.Join(", ", arguments)})";
    }

    private static string Of(CustomAttributeTypedArgument argument) => argument.Value switch
    {
        Type type => $"typeof({TypeName.Of(type)})",
        IReadOnlyCollection<CustomAttributeTypedArgument> many => $"[{string.Join(", ", many.Select(Of))}]",
        var value => ValueText.Of(value, argument.ArgumentType),
    };
}
