using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>A member of an object: its name, and whether it is required.</summary>
internal abstract class Member<TOwner>(string name, int index, bool isRequired)
{
    public string Name { get; } = name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    public bool IsRequired { get; } = isRequired;

    /// <summary>Gets the index of the member, which is also that of its slot.</summary>
    public int Index { get; } = index;

    protected JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(name);

    public abstract void Read(ref JsonCursor json, ref Slots slots);

    public abstract void Write(Utf8JsonWriter writer, TOwner owner);

    public abstract bool IsAbsent(TOwner owner);

    /// <summary>What a JSON Schema says of the member.</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);
}
