using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>What came of a revision.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlainOutcome>))]
internal enum PlainOutcome
{
    [EnumMember(Value = "adjusted")]
    [JsonStringEnumMemberName("adjusted")]
    Adjusted,

    [EnumMember(Value = "confirmed")]
    [JsonStringEnumMemberName("confirmed")]
    Confirmed,
}
