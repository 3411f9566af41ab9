namespace Aalborg.Personnel.Serialization.Tests;

/// <summary>What reading says of a document that cannot be read.</summary>
internal static class Failing
{
    public static PersonnelJsonException Read(string json) => Read(Draft.Utf8(json));

    public static PersonnelJsonException Read(byte[] utf8) =>
        FluentActions.Invoking(() => PersonnelJson.ReadInitiative(utf8)).Should().Throw<PersonnelJsonException>().Which;

    public static PersonnelJsonException ReadLeniently(byte[] utf8) =>
        FluentActions.Invoking(() => PersonnelJson.ReadInitiativeLeniently(utf8, out _)).Should().Throw<PersonnelJsonException>().Which;

    /// <summary>The place as "pointer line:position".</summary>
    public static string Place(this PersonnelJsonException error) => FormattableString.Invariant($"{error.Pointer} {error.Line}:{error.Position}");
}
