using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Serialization;

/// <summary>Stands where the options have not been told what a type needs, and says so: otherwise System.Text.Json would make something up.</summary>
/// <param name="need">What is needed.</param>
internal sealed class UntoldConverter<T>(string need) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(need);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException(need);
}
