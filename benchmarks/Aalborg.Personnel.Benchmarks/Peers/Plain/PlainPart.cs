using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>The part a stakeholder has.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlainPart>))]
internal enum PlainPart
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
