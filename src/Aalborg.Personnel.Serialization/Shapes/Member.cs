using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>A member of an object: its name, and whether it is required.</summary>
internal abstract class Member<TOwner>(string name, int place, bool isRequired)
{
    public string Name { get; } = name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    public bool IsRequired { get; } = isRequired;

    /// <summary>Its place among the members, which is also its slot.</summary>
    protected int Place { get; } = place;

    protected JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(name);

    public abstract void Read(ref JsonCursor json, ref Slots slots);

    public abstract void Write(Utf8JsonWriter writer, TOwner owner);

    public abstract bool IsAbsent(TOwner owner);

    /// <summary>What a JSON Schema says of the member.</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);
}
