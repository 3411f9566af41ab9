using System.Globalization;
using System.Text.Json;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Testing;

/// <summary>The places a document has room for, as its JSON Schema tells: whether a JSON Pointer leads to one, and which comes first.</summary>
internal static class SchemaPointers
{
    private static readonly JsonElement Schema = Load();

    /// <summary>Where a pointer leads: the place of each of its members among the members of its object, and each index. <see langword="null"/> where it leads nowhere.</summary>
    /// <remarks>A member may be missing, since that is what many findings are about; an entry of a list may not.</remarks>
    public static int[]? Find(string pointer, JsonElement document)
    {
        if (Tokens(pointer) is not { } tokens)
        {
            return null;
        }

        var path = new int[tokens.Length];
        JsonElement? value = document;
        var kind = Schema;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (kind.TryGetProperty("properties", out var members))
            {
                path[i] = members.EnumerateObject().TakeWhile(member => !member.NameEquals(tokens[i])).Count();
                if (!members.TryGetProperty(tokens[i], out kind))
                {
                    return null;
                }

                value = value is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(tokens[i], out var child) ? child : null;
            }
            else if (kind.TryGetProperty("items", out kind)
                && value is { ValueKind: JsonValueKind.Array } list
                && IndexOf(tokens[i]) is { } index
                && index < list.GetArrayLength())
            {
                path[i] = index;
                value = list[index];
            }
            else
            {
                return null;
            }

            kind = Resolve(kind);
        }

        return path;
    }

    /// <summary>The words a place takes, where it takes only some.</summary>
    public static IEnumerable<string> WordsFor(string place)
    {
        var kind = Schema;
        foreach (var token in Tokens(place)!)
        {
            kind = Resolve(kind.TryGetProperty("properties", out var members) ? members.GetProperty(token) : kind.GetProperty("items"));
        }

        return kind.TryGetProperty("enum", out var words) ? words.EnumerateArray().Select(word => word.GetString()).OfType<string>() : [];
    }

    /// <summary>The tokens of a JSON Pointer (RFC 6901), or <see langword="null"/> where it is none.</summary>
    private static string[]? Tokens(string pointer)
    {
        if (pointer.Length == 0)
        {
            return [];
        }

        var escapes = pointer.Replace("~0", "", StringComparison.Ordinal).Replace("~1", "", StringComparison.Ordinal);
        return pointer[0] != '/' || escapes.Contains('~', StringComparison.Ordinal)
            ? null
            : [.. pointer[1..].Split('/').Select(token => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];
    }

    private static int? IndexOf(string token) =>
        int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && token == index.ToString(CultureInfo.InvariantCulture) ? index : null;

    private static JsonElement Resolve(JsonElement kind)
    {
        if (kind.TryGetProperty("anyOf", out var either))
        {
            kind = either.EnumerateArray().First();
        }

        return kind.TryGetProperty("$ref", out var reference)
            ? Schema.GetProperty("$defs").GetProperty(reference.GetString()!.Split('/')[^1])
            : kind;
    }

    private static JsonElement Load()
    {
        using var schema = JsonDocument.Parse(PersonnelSchema.ChangeInitiative());
        return schema.RootElement.Clone();
    }
}
