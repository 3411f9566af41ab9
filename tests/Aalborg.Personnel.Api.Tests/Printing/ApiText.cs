using System.Reflection;

namespace Aalborg.Personnel.Api.Tests.Printing;

/// <summary>What callers of an assembly can see of it: a line for each type and each member, in an order that does not change.</summary>
internal static class ApiText
{
    public static string Of(Assembly assembly) => Of(assembly.GetExportedTypes());

    public static string Of(params Type[] types) =>
        string.Join('\n', types.OrderBy(type => type.FullName, StringComparer.Ordinal).Select(TypeText.Of).Where(text => text.Length > 0));
}
