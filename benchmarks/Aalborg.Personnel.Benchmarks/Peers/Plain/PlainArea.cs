using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>What shifted.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlainArea>))]
internal enum PlainArea
{
    [EnumMember(Value = "goals")]
    [JsonStringEnumMemberName("goals")]
    Goals,

    [EnumMember(Value = "conditions")]
    [JsonStringEnumMemberName("conditions")]
    Conditions,
}
