using System.Text;

namespace Aalborg.Personnel.Serialization.Tests.Reading;

public class NotJsonTests
{
    private const string NotJson = "The document is not valid JSON (RFC 8259) from here on.";

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{'schemaVersion':1}")]
    [InlineData("{schemaVersion:1}")]
    [InlineData("{\"schemaVersion\":\"1.0\",}")]
    [InlineData("{\"schemaVersion\":\"1.0\" \"id\":1}")]
    [InlineData("{\"extensions\":{\"a\":[1,]}}")]
    [InlineData("{\"extensions\":{\"a\":+1}}")]
    [InlineData("{\"extensions\":{\"a\":.5}}")]
    [InlineData("{\"extensions\":{\"a\":1.}}")]
    [InlineData("{\"extensions\":{\"a\":1e}}")]
    [InlineData("{\"extensions\":{\"a\":NaN}}")]
    [InlineData("{\"extensions\":{\"a\":Infinity}}")]
    [InlineData("{\"extensions\":{\"a\":True}}")]
    [InlineData("{\"extensions\":{\"a\":'x'}}")]
    [InlineData("{\"extensions\":{\"a\":\"\\u12\"}}")]
    [InlineData("{\"extensions\":{\"a\":\"\\a\"}}")]
    [InlineData("{\"extensions\":{\"a\":\"a\tb\"}}")]
    [InlineData("{\"extensions\":{\"a\":\"a\nb\"}}")]
    [InlineData("{\"extensions\":{\"a\"}}")]
    [InlineData("{\"extensions\":{1:2}}")]
    [InlineData("{\"extensions\":{}]")]
    [InlineData("{/* comment */}")]
    [InlineData("{// comment\n}")]
    [InlineData("# comment")]
    public void Read_what_is_not_JSON_fails_with_an_empty_pointer(string json)
    {
        var error = Failing.Read(json);

        error.Pointer.Should().BeEmpty();
        error.Problem(Language.English).Should().Be(NotJson);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void Read_nothing_says_that_the_document_is_empty(string json)
    {
        var error = Failing.Read(json);

        error.Pointer.Should().BeEmpty();
        error.Problem(Language.Danish).Should().Be("Dokumentet er tomt.");
        error.Problem(Language.English).Should().Be("The document is empty.");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(80)]
    public void Read_a_draft_cut_short_is_not_JSON(int missing)
    {
        var json = Draft.Json[..^missing];

        Failing.Read(json).Place().Should().StartWith(" 1:");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ufeff\ufeff")]
    public void Read_a_byte_order_mark_without_a_document_is_not_JSON(string rest) => Failing.Read("\ufeff" + rest).Pointer.Should().BeEmpty();

    [Fact]
    public void Read_a_byte_order_mark_accepts_it_and_never_writes_it()
    {
        Draft.Rewritten("\ufeff" + Draft.Json).Should().Be(Draft.Json);
        Draft.Rewritten("\ufeff \n" + Draft.Json).Should().Be(Draft.Json);
        Failing.Read(" \ufeff" + Draft.Json).Pointer.Should().BeEmpty();
        Failing.Read("\ufeff\ufeff" + Draft.Json).Pointer.Should().BeEmpty();
    }

    [Fact]
    public void Read_after_a_byte_order_mark_counts_its_bytes()
    {
        Failing.Read("\ufeff{\"x\":1}").Place().Should().Be("/x 1:5");
        Failing.Read("\ufeff\n{\"x\":1}").Place().Should().Be("/x 2:2");
        Failing.Read("\ufeffx").Place().Should().Be(" 1:4");
        Failing.Read("\ufeff\nx").Place().Should().Be(" 2:1");
        Failing.Read("\ufeff{\"schemaVersion\":\"1.0\"}").Place().Should().Be("/id 1:26");
    }

    [Fact]
    public void Read_UTF_16_fails_with_an_empty_pointer()
    {
        Failing.Read(Encoding.Unicode.GetBytes(Draft.Json)).Pointer.Should().BeEmpty();
        Failing.Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Draft.Json)]).Pointer.Should().BeEmpty();
    }
}
