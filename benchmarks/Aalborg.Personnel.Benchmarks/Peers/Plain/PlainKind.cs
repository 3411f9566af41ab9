using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>A kind of decision.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlainKind>))]
internal enum PlainKind
{
    [EnumMember(Value = "change")]
    [JsonStringEnumMemberName("change")]
    Change,

    [EnumMember(Value = "process")]
    [JsonStringEnumMemberName("process")]
    Process,
}
