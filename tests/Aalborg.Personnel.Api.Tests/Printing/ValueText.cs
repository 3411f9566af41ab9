using System.Globalization;

namespace Aalborg.Personnel.Api.Tests.Printing;

/// <summary>A constant as C# writes it.</summary>
internal static class ValueText
{
    public static string Of(object? value, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            null or DBNull or System.Reflection.Missing => type.IsValueType && plain == type ? "default" : "null",
            _ when plain.IsEnum => $"{TypeName.Of(plain)}.{Enum.ToObject(plain, value)}",
            string text => $"\"{text}\"",
            char one => $"'{one}'",
            bool yes => yes ? "true" : "false",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
    }
}
