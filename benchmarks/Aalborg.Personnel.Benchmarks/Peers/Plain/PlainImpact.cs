using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>How much the change asks of a stakeholder.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlainImpact>))]
internal enum PlainImpact
{
    [EnumMember(Value = "low")]
    [JsonStringEnumMemberName("low")]
    Low,

    [EnumMember(Value = "medium")]
    [JsonStringEnumMemberName("medium")]
    Medium,

    [EnumMember(Value = "high")]
    [JsonStringEnumMemberName("high")]
    High,
}
