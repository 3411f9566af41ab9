namespace Aalborg.Personnel.Serialization.Tests.Reading;

/// <summary>Digits that came without quotes are told that they go in quotes.</summary>
public class DigitsTests
{
    [Theory]
    [InlineData("""{"schemaVersion":1.0}""", "/schemaVersion")]
    [InlineData("""{"id":12}""", "/id")]
    [InlineData("""{"title":2026}""", "/title")]
    [InlineData("""{"summary":-1e5}""", "/summary")]
    [InlineData("""{"$schema":1}""", "/$schema")]
    [InlineData("""{"organisation":{"cvr":29189420}}""", "/organisation/cvr")]
    [InlineData("""{"organisation":{"uuid":1}}""", "/organisation/uuid")]
    [InlineData("""{"classification":{"kle":81.20}}""", "/classification/kle")]
    [InlineData("""{"classification":{"facet":1}}""", "/classification/facet")]
    [InlineData("""{"identifiers":[{"value":2026014233}]}""", "/identifiers/0/value")]
    [InlineData("""{"timeline":{"starts":20260302}}""", "/timeline/starts")]
    [InlineData("""{"why":{"goals":[{"id":1}]}}""", "/why/goals/0/id")]
    [InlineData("""{"why":{"effects":[{"for":[1]}]}}""", "/why/effects/0/for/0")]
    [InlineData("""{"judgements":[{"rule":1}]}""", "/judgements/0/rule")]
    public void Read_a_number_where_a_string_belongs_says_that_it_goes_in_quotes(string json, string pointer)
    {
        var error = Failing.Read(json);

        error.Pointer.Should().Be(pointer);
        error.Problem(Language.Danish).Should().EndWith(". Skriv cifrene i anførselstegn.");
        error.Problem(Language.English).Should().StartWith("Expected here: ").And.EndWith(". Put the digits in quotes.");
        Failing.ReadLeniently(Draft.Utf8(json)).Message.Should().Be(error.Message);
    }

    [Theory]
    [InlineData("""{"updated":2018}""")]
    [InlineData("""{"version":1}""")]
    [InlineData("""{"publisher":{"phone":99310000}}""")]
    public void ReadPolicy_a_number_where_a_string_belongs_says_that_it_goes_in_quotes(string json) =>
        FluentActions.Invoking(() => PersonnelJson.ReadPolicy(Draft.Utf8(json))).Should().Throw<PersonnelJsonException>().WithMessage("*. Put the digits in quotes. (*");

    [Theory]
    [InlineData("""{"organisation":{"cvr":true}}""")]
    [InlineData("""{"organisation":{"cvr":"1"}}""")]
    [InlineData("""{"organisation":1}""")]
    [InlineData("""{"identifiers":1}""")]
    [InlineData("""{"communication":{"messages":[{"invitesInput":1}]}}""")]
    [InlineData("""{"who":{"stakeholders":[{"level":1}]}}""")]
    public void Read_anything_else_says_nothing_of_quotes(string json) =>
        Failing.Read(json).Message.Should().NotContain("quotes");

    [Theory]
    [InlineData("""{"classification":{"kle":81.20.00}}""")]
    [InlineData("""{"classification":{"kle":00.15.00}}""")]
    [InlineData("""{"classification":{"kle": 05.01}}""")]
    [InlineData("""{"organisation":{"cvr":01234567}}""")]
    [InlineData("""{"timeline":{"starts":2026-03-02}}""")]
    [InlineData("""{"id":7d1f5c0e-2f53-4c0e-9a53-0f6a7c1f2b11}""")]
    [InlineData("""{"why":{"effects":[{"for":["a",2a]}]}}""")]
    [InlineData("""{"why":{"effects":[{"for":[2026-1]}]}}""")]
    public void Read_digits_that_are_no_number_says_that_they_go_in_quotes(string json)
    {
        var error = Failing.Read(json);

        error.Pointer.Should().BeEmpty();
        error.Problem(Language.Danish).Should().Be("Dokumentet er ikke gyldig JSON (RFC 8259) herfra. Cifre, der ikke er et tal i JSON, skrives i anførselstegn.");
        error.Problem(Language.English).Should().Be("The document is not valid JSON (RFC 8259) from here on. Put digits that are not a JSON number in quotes.");
    }

    [Theory]
    [InlineData("""{"summary":"12\u12G4"}""")]
    [InlineData("""{"summary":"a:1\x2"}""")]
    [InlineData("""{"summary":nul1}""")]
    [InlineData("""{"summary":"1" 2}""")]
    [InlineData("""{"summary":1""")]
    [InlineData("""{1a:2}""")]
    public void Read_anything_else_that_is_not_JSON_says_nothing_of_quotes(string json) =>
        Failing.Read(json).Problem(Language.English).Should().Be("The document is not valid JSON (RFC 8259) from here on.");

    [Fact]
    public void Check_of_a_CVR_number_without_quotes_says_that_it_goes_in_quotes() =>
        Failing.Read("""{"schemaVersion":"1.0","id":"0f5b1f3e-7a58-4d27-9a0e-3d1f6b0c4a04","title":"x","organisation":{"name":"Aalborg Kommune","cvr":29189420}}""")
            .Describe(Language.Danish).Should().Be("Her ventes et CVR-nummer: otte cifre, der opfylder modulus 11. Skriv cifrene i anførselstegn. (linje 1, position 127, /organisation/cvr)");
}
