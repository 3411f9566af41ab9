using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>One of the values of an enum, written in camelCase. Where it is absent it is the first of them.</summary>
internal sealed class EnumType<T> : JsonType<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    private static readonly JsonEncodedText[] Names = [.. Values.Select(value => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(value.ToString())))];

    private static readonly LocalizedText NoValue = Problems.NoValue(Names.Select(name => name.Value));

    public static EnumType<T> Instance { get; } = new();

    /// <summary>The value as documents write it.</summary>
    public static JsonEncodedText NameOf(T value) => Names[Array.IndexOf(Values, value)];

    public override void Read(ref JsonCursor json, ref Slot slot)
    {
        if (json.Token != JsonTokenType.String)
        {
            throw json.Error(NoValue);
        }

        for (var i = 0; i < Names.Length; i++)
        {
            if (json.TextEquals(Names[i].EncodedUtf8Bytes))
            {
                slot.Number = i;
                return;
            }
        }

        string[] known = [.. Names.Select(name => name.Value)];
        throw json.Error(Problems.UnknownValue(known, Nearest.To(json.PlainText, known)));
    }

    public override T From(in Slot slot) => Values[slot.Number];

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(NameOf(value));

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. Names.Select(name => (JsonNode)name.Value)]),
    };

    public override bool IsAbsent(T value) => EqualityComparer<T>.Default.Equals(value, Values[0]);
}
