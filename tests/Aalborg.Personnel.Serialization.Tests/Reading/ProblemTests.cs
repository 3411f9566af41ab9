namespace Aalborg.Personnel.Serialization.Tests.Reading;

/// <summary>What is said of what is wrong, in both languages, and that it never repeats the document.</summary>
public class ProblemTests
{
    private const string Secret = "Hansine Petrea";

    [Theory]
    [InlineData("""{"title":["Hansine Petrea"]}""", "Her ventes en tekst.", "Expected here: a text.")]
    [InlineData("""{"title":" "}""", "Her skal stå en tekst; den er tom.", "A text is required here; it is blank.")]
    [InlineData("""{"title":"Hansine Petrea\n2"}""", "En titel er én linje på højst 255 tegn.", "A title is one line of at most 255 characters (code points).")]
    [InlineData("""{"why":"Hansine Petrea"}""", "Her ventes et objekt.", "Expected here: an object.")]
    [InlineData("""{"judgements":"Hansine Petrea"}""", "Her ventes en liste.", "Expected here: a list.")]
    [InlineData(
        """{"communication":{"messages":[{"invitesInput":"Hansine Petrea"}]}}""", "Her ventes true eller false.", "Expected here: true or false.")]
    [InlineData(
        """{"timeline":{"starts":"Hansine Petrea"}}""",
        "Her ventes en dato, skrevet åååå-mm-dd, fra 1900-01-01 til 2199-12-31.",
        "Expected here: a date, written yyyy-MM-dd, from 1900-01-01 to 2199-12-31.")]
    [InlineData("""{"id":"Hansine Petrea"}""", "Her ventes et UUID, skrevet 8-4-4-4-12.", "Expected here: a UUID, written 8-4-4-4-12.")]
    [InlineData(
        """{"organisation":{"cvr":"Hansine Petrea"}}""",
        "Her ventes et CVR-nummer: otte cifre, der opfylder modulus 11.",
        "Expected here: a CVR number: eight digits that fulfil modulus 11.")]
    [InlineData(
        """{"classification":{"kle":"Hansine Petrea"}}""",
        "Her ventes et KLE-nummer, skrevet nn, nn.nn eller nn.nn.nn.",
        "Expected here: a KLE number, written nn, nn.nn or nn.nn.nn.")]
    [InlineData(
        """{"classification":{"facet":"Hansine Petrea"}}""",
        "Her ventes en KLE-facet: ét stort bogstav og to cifre.",
        "Expected here: a KLE facet: one upper-case letter and two digits.")]
    [InlineData("""{"schemaVersion":"Hansine Petrea"}""", "Her ventes schemaVersion \"1.0\".", "Expected here: schemaVersion \"1.0\".")]
    [InlineData("""{"summary":"Hansine Petrea\ud800"}""", "Teksten indeholder et halvt surrogatpar.", "The text holds half of a surrogate pair.")]
    [InlineData(
        """{"summary":"Hansine Petrea","summary":"Hansine Petrea"}""",
        "Medlemmet står her for anden gang i samme objekt.",
        "The member stands here for the second time in the same object.")]
    [InlineData(
        """{"organisation Hansine Petrea":"Hansine Petrea"}""",
        "Medlemmet er ukendt her. De kendte er schemaVersion, $schema, id, title, summary, organisation, classification, identifiers, timeline, why, who, whatAndHow, communication, judgements, deviations, extensions.",
        "The member is unknown here. The known ones are schemaVersion, $schema, id, title, summary, organisation, classification, identifiers, timeline, why, who, whatAndHow, communication, judgements, deviations, extensions.")]
    [InlineData("""{"summary":"Hansine Petrea"}""", "Medlemmet \"schemaVersion\" mangler.", "The member \"schemaVersion\" is missing.")]
    [InlineData(
        """{"judgements":[{"answer":"no Hansine Petrea"}]}""",
        "Her ventes en af værdierne yes, no.",
        "One of the values yes, no is expected here.")]
    [InlineData(
        """{"summary":"Hansine Petrea" "Hansine Petrea"}""",
        "Dokumentet er ikke gyldig JSON (RFC 8259) herfra.",
        "The document is not valid JSON (RFC 8259) from here on.")]
    public void Problem_says_what_was_expected_and_never_repeats_the_document(string json, string danish, string english)
    {
        var error = Failing.Read(json);

        error.Problem(Language.Danish).Should().Be(danish);
        error.Problem(Language.English).Should().Be(english);
        (error.Problem(Language.Danish) + error.Problem(Language.English)).Should().NotContain(Secret);
        error.Message.Should().Be(FormattableString.Invariant(
            $"{english} (line {error.Line}, position {error.Position}{(error.Pointer.Length == 0 ? "" : ", ")}{error.Pointer})"));
    }

    [Theory]
    [InlineData("employees", """{"who":{"stakeholders":[{"level":5}]}}""")]
    [InlineData("affected", """{"who":{"stakeholders":[{"roles":[null]}]}}""")]
    [InlineData("coCreation", """{"who":{"stakeholders":[{"involvements":[{"form":true}]}]}}""")]
    [InlineData("process", """{"who":{"decisions":[{"kind":1}]}}""")]
    public void Problem_of_another_type_than_an_enum_names_the_values(string value, string json)
    {
        Failing.Read(json).Problem(Language.Danish).Should().Contain(value);
        Failing.Read(json).Problem(Language.English).Should().StartWith("Expected here: one of the values").And.Contain(value);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(61)]
    [InlineData(5000)]
    public void Problem_of_a_date_is_the_same_however_much_of_it_is_escaped(int escapes) =>
        Failing.Read("""{"timeline":{"starts":"@"}}""".Replace("@", string.Concat(Enumerable.Repeat("\\u0032", escapes)), StringComparison.Ordinal)).Problem(Language.English)
            .Should().Be("Expected here: a date, written yyyy-MM-dd, from 1900-01-01 to 2199-12-31.");

    [Fact]
    public void Describe_is_a_short_line_whatever_the_name_of_a_member_is()
    {
        var error = Failing.Read($"{{\"\u2028\u0085\u202e\u2066{new string('n', 1 << 20)}\":1}}");

        error.Pointer.Should().HaveLength((1 << 20) + 5);
        error.Describe(Language.English).Should().EndWith($"position 2, /\uFFFD\uFFFD\uFFFD\uFFFD{new string('n', 194)}…)");
        error.Message.Should().Be(error.Describe(Language.English));
    }

    [Fact]
    public void Problem_in_no_language_there_is_throws() =>
        FluentActions.Invoking(() => Failing.Read("x").Problem((Language)7)).Should().Throw<ArgumentException>();

    [Fact]
    public void CheckError_From_keeps_the_place_and_both_languages()
    {
        var error = CheckError.From(Failing.Read("{\n \"title\": []}"));

        error.Should().Be(new CheckError
        {
            IsInDocument = true,
            Pointer = "/title",
            Line = 2,
            Position = 11,
            Message = new() { Danish = "Her ventes en tekst.", English = "Expected here: a text." },
        });
    }
}
