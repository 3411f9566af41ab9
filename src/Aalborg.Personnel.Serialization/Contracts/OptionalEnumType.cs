using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>One of the values of an enum, or nothing: absence is not one of its values.</summary>
internal sealed class OptionalEnumType<T> : JsonType<T?>
    where T : struct, Enum
{
    public static OptionalEnumType<T> Instance { get; } = new();

    public override void Read(ref JsonCursor json, ref Slot slot)
    {
        EnumType<T>.Instance.Read(ref json, ref slot);
        slot.Number++;
    }

    public override T? From(in Slot slot) => slot.Number == 0 ? null : EnumType<T>.Instance.From(new Slot { Number = slot.Number - 1 });

    public override void Write(Utf8JsonWriter writer, T? value) => EnumType<T>.Instance.Write(writer, value.GetValueOrDefault());

    public override JsonObject Schema(SchemaDefinitions definitions) => EnumType<T>.Instance.Schema(definitions);

    public override bool IsAbsent(T? value) => value is null;
}
