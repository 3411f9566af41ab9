using System.Text;

namespace Aalborg.Personnel.Serialization.Tests;

/// <summary>The shortest document, to which a test adds what it is about.</summary>
internal static class Draft
{
    public const string Id = "7d1f5c0e-2f53-4c0e-9a53-0f6a7c1f2b11";

    public const string Members = $"\"schemaVersion\":\"1.0\",\"id\":\"{Id}\",\"title\":\"Ny vagtplan\"";

    public const string Json = $"{{{Members}}}";

    public static string With(string members) => $"{{{Members},{members}}}";

    public static string Titled(string title) => $$"""{"schemaVersion":"1.0","id":"{{Id}}","title":{{title}}}""";

    public static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);

    /// <summary>A document with bytes that are not UTF-8: a byte for each character.</summary>
    public static byte[] Bytes(string json) => Encoding.Latin1.GetBytes(json);

    public static ChangeInitiative Read(string json) => PersonnelJson.ReadInitiative(Utf8(json));

    public static string Rewritten(string json) => Written(Read(json));

    public static string Written(ChangeInitiative initiative) => Encoding.UTF8.GetString(PersonnelJson.WriteInitiative(initiative));
}
