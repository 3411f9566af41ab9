namespace Aalborg.Personnel.Serialization.Tests.Contracts;

/// <summary>The strings that are no text: they are taken exactly.</summary>
public class ExactTests
{
    private static void Fails(string members, string pointer) => Failing.Read($"{{{members}}}").Pointer.Should().Be(pointer);

    [Theory]
    [InlineData("29189420")]
    [InlineData("10150817")]
    [InlineData("2918942\\u0030")]
    public void Read_a_CVR_number_gives_it(string cvr) =>
        Draft.Read(Draft.With($$"""  "organisation":{"name":"a","cvr":"{{cvr}}"}  """)).Organisation!.Cvr!.Value.Should().HaveLength(8);

    [Theory]
    [InlineData("29189421")]
    [InlineData("2918942")]
    [InlineData("291894200")]
    [InlineData("02918943")]
    [InlineData("00000000")]
    [InlineData(" 29189420")]
    [InlineData("29 18 94 20")]
    [InlineData("DK29189420")]
    [InlineData("２９１８９４２０")]
    [InlineData("")]
    public void Read_what_is_no_CVR_number_fails(string cvr) => Fails($$"""  "organisation":{"cvr":"{{cvr}}"}  """, "/organisation/cvr");

    [Theory]
    [InlineData("81")]
    [InlineData("81.20")]
    [InlineData("81.20.00")]
    [InlineData("00.00.00")]
    public void Read_a_KLE_number_gives_it(string kle) =>
        Draft.Read(Draft.With($$"""  "classification":{"kle":"{{kle}}"}  """)).Classification.Kle!.Value.Should().Be(kle);

    [Theory]
    [InlineData("8")]
    [InlineData("811")]
    [InlineData("81.")]
    [InlineData("81.2")]
    [InlineData("81.20.")]
    [InlineData("81.20.0")]
    [InlineData("81.20.00.00")]
    [InlineData("81-20-00")]
    [InlineData("812000")]
    [InlineData(" 81")]
    [InlineData("81.20.00 ")]
    [InlineData("٨١")]
    [InlineData("")]
    public void Read_what_is_no_KLE_number_fails(string kle) => Fails($$"""  "classification":{"kle":"{{kle}}"}  """, "/classification/kle");

    [Theory]
    [InlineData("A00")]
    [InlineData("Z99")]
    [InlineData("Æ01")]
    [InlineData("Ø01")]
    [InlineData("Å01")]
    [InlineData("\\u00c501")]
    public void Read_a_facet_gives_it(string facet) =>
        Draft.Read(Draft.With($$"""  "classification":{"facet":"{{facet}}"}  """)).Classification.Facet!.Value.Should().HaveLength(3);

    [Theory]
    [InlineData("g01")]
    [InlineData("æ01")]
    [InlineData("G1")]
    [InlineData("G001")]
    [InlineData("GG1")]
    [InlineData("Ä01")]
    [InlineData("É01")]
    [InlineData("\u212b01")]
    [InlineData("A\u030a01")]
    [InlineData("101")]
    [InlineData(" G01")]
    [InlineData("G٠١")]
    [InlineData("")]
    public void Read_what_is_no_facet_fails(string facet) => Fails($$"""  "classification":{"facet":"{{facet}}"}  """, "/classification/facet");

    [Theory]
    [InlineData("\"1.0\"")]
    [InlineData("\"\\u0031.0\"")]
    public void Read_the_schema_version_accepts_it(string version) =>
        Draft.Rewritten(Draft.Json.Replace("\"1.0\"", version, StringComparison.Ordinal)).Should().Be(Draft.Json);

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("\"1.1\"")]
    [InlineData("\"1.0 \"")]
    [InlineData("\"\"")]
    [InlineData("1.0")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("{}")]
    public void Read_another_schema_version_fails(string version) => Fails($"\"schemaVersion\":{version}", "/schemaVersion");
}
