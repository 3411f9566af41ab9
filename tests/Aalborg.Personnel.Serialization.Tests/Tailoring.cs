using System.Text;

namespace Aalborg.Personnel.Serialization.Tests;

/// <summary>The shortest profile, to which a test adds what it is about.</summary>
internal static class Tailoring
{
    public const string Members =
        "\"schemaVersion\":\"1.0\",\"name\":\"Senior og Omsorg\",\"discussedInMed\":{\"committee\":\"MED\",\"on\":\"2026-01-01\"}";

    public static string With(string members) => $"{{{Members},{members}}}";

    public static RuleProfile Read(string json, RuleBook? book = null) => PersonnelJson.ReadProfile(Draft.Utf8(json), book ?? AalborgPolicy.Rules);

    public static PersonnelJsonException Fail(string json, RuleBook? book = null) =>
        FluentActions.Invoking(() => Read(json, book)).Should().Throw<PersonnelJsonException>().Which;

    public static string Written(RuleProfile profile, RuleBook? book = null) =>
        Encoding.UTF8.GetString(PersonnelJson.WriteProfile(profile, book ?? AalborgPolicy.Rules));
}
