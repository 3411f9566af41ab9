using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>Newtonsoft.Json with camel case and enums as words.</summary>
internal static class Newtonsoft
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        Converters = [new StringEnumConverter()],
        DateParseHandling = DateParseHandling.None,
        NullValueHandling = NullValueHandling.Ignore,
    };

    public static PlainInitiative? Read(byte[] utf8) => JsonConvert.DeserializeObject<PlainInitiative>(Encoding.UTF8.GetString(utf8), Settings);

    public static byte[] Write(PlainInitiative initiative) => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(initiative, Settings));
}
