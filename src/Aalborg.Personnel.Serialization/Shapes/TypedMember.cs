using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>A member, with its kind and where its value is found when it is written.</summary>
internal sealed class TypedMember<TOwner, TValue>(string name, int place, bool isRequired, Kind<TValue> kind, Func<TOwner, TValue> get)
    : Member<TOwner>(name, place, isRequired)
{
    /// <summary>The value that was read.</summary>
    public TValue From(in Slots slots) => kind.From(slots[Place]);

    public override void Read(ref JsonCursor json, ref Slots slots)
    {
        if (IsRequired || json.Token != JsonTokenType.Null)
        {
            kind.Read(ref json, ref slots[Place]);
        }
    }

    public override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        var value = get(owner);
        if (IsRequired || !kind.IsAbsent(value))
        {
            writer.WritePropertyName(EncodedName);
            kind.Write(writer, value);
        }
    }

    public override bool IsAbsent(TOwner owner) => !IsRequired && kind.IsAbsent(get(owner));

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = kind.Schema(definitions);
        if (!IsRequired && schema["enum"] is JsonArray values)
        {
            schema["default"] = values[0]!.DeepClone();
        }

        return IsRequired ? schema : SchemaDefinitions.OrNull(schema);
    }
}
