using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>The JSON type of a value: how the value is read, written and described in a schema.</summary>
internal abstract class JsonType<T>
{
    /// <summary>Reads the value whose first token has just been read.</summary>
    public abstract void Read(ref JsonCursor json, ref Slot slot);

    /// <summary>The value that was read into a slot; of an untouched slot the value that stands for "absent".</summary>
    public abstract T From(in Slot slot);

    /// <summary>Writes a value that is not absent.</summary>
    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>What a JSON Schema says of the value: that it is as the reader takes it.</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);

    /// <summary>Whether the value is left out when it is written: absent, empty or the default.</summary>
    public abstract bool IsAbsent(T value);
}
