using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>The level of a stakeholder.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlainLevel>))]
internal enum PlainLevel
{
    [EnumMember(Value = "employees")]
    [JsonStringEnumMemberName("employees")]
    Employees,

    [EnumMember(Value = "med")]
    [JsonStringEnumMemberName("med")]
    Med,

    [EnumMember(Value = "management")]
    [JsonStringEnumMemberName("management")]
    Management,

    [EnumMember(Value = "politicians")]
    [JsonStringEnumMemberName("politicians")]
    Politicians,

    [EnumMember(Value = "citizens")]
    [JsonStringEnumMemberName("citizens")]
    Citizens,

    [EnumMember(Value = "partners")]
    [JsonStringEnumMemberName("partners")]
    Partners,
}
