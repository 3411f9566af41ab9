using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>A form of involvement.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlainForm>))]
internal enum PlainForm
{
    [EnumMember(Value = "informed")]
    [JsonStringEnumMemberName("informed")]
    Informed,

    [EnumMember(Value = "consulted")]
    [JsonStringEnumMemberName("consulted")]
    Consulted,

    [EnumMember(Value = "dialogue")]
    [JsonStringEnumMemberName("dialogue")]
    Dialogue,

    [EnumMember(Value = "coCreation")]
    [JsonStringEnumMemberName("coCreation")]
    CoCreation,

    [EnumMember(Value = "decides")]
    [JsonStringEnumMemberName("decides")]
    Decides,
}
