using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>The role of a stakeholder.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlainRole>))]
internal enum PlainRole
{
    [EnumMember(Value = "affected")]
    [JsonStringEnumMemberName("affected")]
    Affected,

    [EnumMember(Value = "benefits")]
    [JsonStringEnumMemberName("benefits")]
    Benefits,

    [EnumMember(Value = "delivers")]
    [JsonStringEnumMemberName("delivers")]
    Delivers,

    [EnumMember(Value = "responsible")]
    [JsonStringEnumMemberName("responsible")]
    Responsible,
}
