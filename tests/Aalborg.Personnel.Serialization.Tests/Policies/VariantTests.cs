using static Aalborg.Personnel.Serialization.Tests.Policies.FullPolicy;
using static Aalborg.Personnel.Serialization.Tests.Policies.PolicyDraft;

namespace Aalborg.Personnel.Serialization.Tests.Policies;

/// <summary>A variant, and nothing else, names the statement it says again, which is no variant itself.</summary>
public class VariantTests
{
    [Fact]
    public void ReadPolicy_a_variant_may_stand_before_what_it_varies()
    {
        var json = Of(Statement("a", "variant", ",\"variantOf\":\"b\""), Statement("b"), Statement("c", "variant", ",\"variantOf\":\"b\""));

        Rewritten(json).Should().Be(json);
        Read(json).Statements.Select(statement => statement.VariantOf).Should().Equal("b", null, "b");
    }

    [Theory]
    [InlineData("")]
    [InlineData(",\"variantOf\":null")]
    [InlineData(",\"variantOf\":\"\"")]
    [InlineData(",\"variantOf\":\" \\u3000\"")]
    public void ReadPolicy_a_variant_of_nothing_misses_it_at_the_end_of_the_statement(string more)
    {
        var json = Of(Statement("a"), Statement("b", "variant", $"{more}\n"));
        var error = Fail(json);

        error.Place().Should().Be("/statements/1/variantOf 2:1");
        error.Problem(Language.Danish).Should().Be("Medlemmet \"variantOf\" mangler: en variant siger, hvilken sætning den gentager.");
        error.Problem(Language.English).Should().Be("The member \"variantOf\" is missing: a variant says which statement it says again.");
    }

    [Theory]
    [InlineData("normative")]
    [InlineData("commitment")]
    [InlineData("question")]
    [InlineData("judgement")]
    [InlineData("structural")]
    [InlineData("descriptive")]
    public void ReadPolicy_a_statement_of_another_kind_that_varies_fails_there(string kind)
    {
        var error = Fail(Of(Statement("a"), Statement("b", kind, ",\n\"variantOf\": \"a\"")));

        error.Place().Should().Be("/statements/1/variantOf 2:14");
        error.Problem(Language.Danish).Should().Be("Kun en sætning af arten variant har variantOf.");
        error.Problem(Language.English).Should().Be("Only a statement of the kind variant has variantOf.");
    }

    [Fact]
    public void ReadPolicy_a_statement_of_another_kind_that_varies_fails_there_also_when_it_stands_first() =>
        Fail("{\"statements\":[{\"variantOf\":\"a\",\"id\":\"a\",\"section\":\"a\",\"kind\":\"normative\",\"da\":\"a\"}]}")
            .Place().Should().Be("/statements/0/variantOf 1:29");

    [Theory]
    [InlineData("null")]
    [InlineData("\" \"")]
    public void ReadPolicy_a_statement_of_another_kind_that_varies_nothing_is_read(string nothing) =>
        Rewritten(Of(Statement("a", more: $",\"variantOf\":{nothing}"))).Should().Be(Of(Statement("a")));

    [Theory]
    [InlineData("b")]
    [InlineData("c")]
    [InlineData("d")]
    [InlineData(" b ")]
    public void ReadPolicy_a_variant_of_itself_or_of_a_variant_fails_there(string original)
    {
        var error = Fail(Of(
            Statement("a"),
            Statement("b", "variant", $",\n\"variantOf\":\"{original}\""),
            Statement("c", "variant", ",\"variantOf\":\"a\""),
            Statement("d", "variant", ",\"variantOf\":\"b\"")));

        error.Place().Should().Be("/statements/1/variantOf 2:13");
        error.Problem(Language.Danish).Should().Be("Sætningen her er selv en variant. Peg på den første af dem.");
        error.Problem(Language.English).Should().Be("The statement here is itself a variant. Point at the first of them.");
    }

    [Fact]
    public void ReadPolicy_two_variants_of_each_other_fail_at_the_first() =>
        Fail(Of(Statement("a", "variant", ",\"variantOf\":\"b\""), Statement("b", "variant", ",\"variantOf\":\"a\""))).Pointer.Should().Be("/statements/0/variantOf");

    [Theory]
    [InlineData("7")]
    [InlineData("[\"a\"]")]
    [InlineData("\"\\ud800\"")]
    public void ReadPolicy_a_variant_of_what_is_no_text_fails_there(string original) =>
        Fail(Of(Statement("a"), Statement("b", "variant", $",\"variantOf\":{original}"))).Pointer.Should().Be("/statements/1/variantOf");
}
