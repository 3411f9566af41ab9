using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>What the source generator of System.Text.Json makes of the plain classes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainInitiative))]
internal sealed partial class PlainContext : JsonSerializerContext;
