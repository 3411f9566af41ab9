using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>A string that is taken exactly as it stands, and may be absent: a register's number, or <c>$schema</c>.</summary>
/// <typeparam name="T">What it becomes.</typeparam>
/// <param name="make">Makes the value, or nothing where the string is none.</param>
/// <param name="write">The string it is written as.</param>
/// <param name="problem">What to say where the string is none.</param>
/// <param name="pattern">What a JSON Schema can say of the string.</param>
internal sealed class ExactType<T>(Func<string, T?> make, Func<T, string> write, LocalizedText problem, string pattern) : JsonType<T?>
    where T : class
{
    public override void Read(ref JsonCursor json, ref Slot slot) =>
        slot.Reference = make(json.GetString(problem)) ?? throw json.Error(problem);

    public override T? From(in Slot slot) => (T?)slot.Reference;

    public override void Write(Utf8JsonWriter writer, T? value) => writer.WriteStringValue(write(value!));

    public override JsonObject Schema(SchemaDefinitions definitions) => SchemaPattern.Text(pattern);

    public override bool IsAbsent(T? value) => value is null;
}
