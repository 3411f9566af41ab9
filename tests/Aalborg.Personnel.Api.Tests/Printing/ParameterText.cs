using System.Reflection;
using System.Runtime.CompilerServices;

namespace Aalborg.Personnel.Api.Tests.Printing;

/// <summary>Parameters: how they are passed, their type, name and default value.</summary>
internal static class ParameterText
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(MethodBase method)
    {
        var parameters = Of(method.GetParameters());
        return method.IsDefined(typeof(ExtensionAttribute)) ? "this " + parameters : parameters;
    }

    public static string Of(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Of));

    private static string Of(ParameterInfo parameter)
    {
        var optional = parameter.HasDefaultValue ? $" = {ValueText.Of(parameter.RawDefaultValue, parameter.ParameterType)}" : "";
        return $"{AttributeText.Of(parameter.GetCustomAttributesData())}{PassedAs(parameter)}{TypeName.Of(Nullability.Create(parameter), written: true)} {parameter.Name}{optional}";
    }

    private static string PassedAs(ParameterInfo parameter) => parameter switch
    {
        { ParameterType.IsByRef: true, IsOut: true } => "out ",
        { ParameterType.IsByRef: true, IsIn: true } => parameter.IsDefined(typeof(RequiresLocationAttribute)) ? "ref readonly " : "in ",
        { ParameterType.IsByRef: true } => "ref ",
        _ => parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.GetCustomAttributesData().Any(data => data.AttributeType.Name == "ParamCollectionAttribute") ? "params " : "",
    };
}
