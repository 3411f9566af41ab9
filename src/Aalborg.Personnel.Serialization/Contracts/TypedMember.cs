using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>A member, with its JSON type.</summary>
/// <param name="name">The name.</param>
/// <param name="index">The index among the members.</param>
/// <param name="isRequired">Whether the member is required.</param>
/// <param name="type">The JSON type.</param>
/// <param name="get">Gets the value from its owner to write it; <see langword="null"/> in the contract of a type that describes itself.</param>
internal sealed class TypedMember<TOwner, TValue>(string name, int index, bool isRequired, JsonType<TValue> type, Func<TOwner, TValue>? get)
    : Member<TOwner>(name, index, isRequired)
{
    /// <summary>The value that was read.</summary>
    public TValue From(in Slots slots) => type.From(slots[Index]);

    public override void Read(ref JsonCursor json, ref Slots slots)
    {
        if (IsRequired || json.Token != JsonTokenType.Null)
        {
            type.Read(ref json, ref slots[Index]);
        }
    }

    public override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        var value = get!(owner);
        if (IsRequired || !type.IsAbsent(value))
        {
            writer.WritePropertyName(EncodedName);
            type.Write(writer, value);
        }
    }

    public override bool IsAbsent(TOwner owner) => !IsRequired && type.IsAbsent(get!(owner));

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = type.Schema(definitions);
        if (!IsRequired && schema["enum"] is JsonArray values)
        {
            schema["default"] = values[0]!.DeepClone();
        }

        return IsRequired ? schema : SchemaDefinitions.OrNull(schema);
    }
}
