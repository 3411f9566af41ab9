using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>An answer.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlainAnswer>))]
internal enum PlainAnswer
{
    [EnumMember(Value = "yes")]
    [JsonStringEnumMemberName("yes")]
    Yes,

    [EnumMember(Value = "no")]
    [JsonStringEnumMemberName("no")]
    No,
}
