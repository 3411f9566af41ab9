using System.Text.Json;

namespace HrSystem;

/// <summary>A word of a list, spelled as in the JSON: <c>followUp</c>, <c>metWithRemarks</c>.</summary>
internal static class AskedWord
{
    /// <summary>What a parameter says.</summary>
    /// <returns>The value, or <see langword="null"/> where the parameter is left out.</returns>
    /// <exception cref="ProblemException">The word is none of the allowed ones.</exception>
    public static T? Of<T>(string parameter, string? text, params IEnumerable<T> allowed)
        where T : struct, Enum
    {
        if (text is null)
        {
            return null;
        }

        var words = allowed.ToDictionary(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), StringComparer.Ordinal);
        return words.TryGetValue(text, out var found) ? found : throw ProblemException.Query(parameter, string.Join(", ", words.Keys));
    }
}
