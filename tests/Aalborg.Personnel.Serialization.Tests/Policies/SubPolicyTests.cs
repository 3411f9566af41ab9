using static Aalborg.Personnel.Serialization.Tests.Policies.FullPolicy;
using static Aalborg.Personnel.Serialization.Tests.Policies.PolicyDraft;

namespace Aalborg.Personnel.Serialization.Tests.Policies;

/// <summary>A question asks, and a sub-policy that is known by its title alone has no text.</summary>
public class SubPolicyTests
{
    private const string Statements = "\"statements\":[{\"id\":\"S\",\"section\":\"a\",\"kind\":\"question\",\"da\":\"b\"}]";

    [Theory]
    [InlineData("normative")]
    [InlineData("commitment")]
    [InlineData("judgement")]
    [InlineData("structural")]
    [InlineData("descriptive")]
    [InlineData("variant")]
    public void ReadPolicy_a_question_whose_statement_does_not_ask_fails_there(string kind)
    {
        var error = Fail(With(
            $"\"subPolicies\":[{SubPolicy("a", ",\"questions\":[{\"id\":\"Q\",\n\"statement\":\" S \"}]")}]," +
            $"\"statements\":[{Statement("S", kind, kind == "variant" ? ",\"variantOf\":\"T\"" : "")},{Statement("T")}]"));

        error.Place().Should().Be("/subPolicies/0/questions/0/statement 2:13");
        error.Problem(Language.Danish).Should().Be("Sætningen er ikke af arten question.");
        error.Problem(Language.English).Should().Be("The statement is not of the kind question.");
    }

    [Fact]
    public void ReadPolicy_two_questions_may_be_asked_by_one_statement()
    {
        var json = With($"\"subPolicies\":[{SubPolicy("a", ",\"questions\":[{\"id\":\"Q\",\"statement\":\"S\"},{\"id\":\"R\",\"statement\":\"S\"}]")}],{Statements}");

        Rewritten(json).Should().Be(json);
    }

    [Theory]
    [InlineData("principles", "[{\"id\":\"a\",\"name\":{\"da\":\"a\"}}]")]
    [InlineData("questions", "[{\"id\":\"Q\",\"statement\":\"S\"}]")]
    [InlineData("statements", "[\"S\"]")]
    public void ReadPolicy_a_sub_policy_known_by_title_with_text_fails_there(string member, string value)
    {
        var json = With($"\"subPolicies\":[{SubPolicy("a")},{SubPolicy("b", $",\n\"{member}\":\n {value}", "titleOnly")}],{Statements}");
        var error = Fail(json);

        error.Place().Should().Be($"/subPolicies/1/{member} 3:2");
        error.Problem(Language.Danish).Should().Be("En delpolitik, der kun er kendt af titel, har ikke noget her: slet det, eller skriv known under text.");
        error.Problem(Language.English).Should().Be("A sub-policy that is known by its title alone has nothing here: delete it, or write known under text.");
        Read(json.Replace("titleOnly", "known", StringComparison.Ordinal)).SubPolicies.Should().HaveCount(2);
    }

    [Fact]
    public void ReadPolicy_a_sub_policy_known_by_title_with_text_fails_also_when_the_text_stands_first() =>
        Fail("{\"subPolicies\":[{\"statements\":[\"S\"],\"id\":\"a\",\"title\":{\"da\":\"a\"},\"text\":\"titleOnly\"}]," + Statements + "}")
            .Place().Should().Be("/subPolicies/0/statements 1:31");

    [Fact]
    public void ReadPolicy_a_sub_policy_known_by_title_with_several_texts_fails_at_the_first_of_the_contract() =>
        Fail(With($"\"subPolicies\":[{SubPolicy("b", ",\"principles\":[{\"id\":\"a\",\"name\":{\"da\":\"a\"}}],\"questions\":[{\"id\":\"Q\",\"statement\":\"S\"}],\"statements\":[\"S\"]", "titleOnly")}],{Statements}"))
            .Pointer.Should().Be("/subPolicies/0/principles");

    [Theory]
    [InlineData(",\"principles\":[],\"questions\":[],\"statements\":[]")]
    [InlineData(",\"principles\":null,\"questions\":null,\"statements\":null")]
    public void ReadPolicy_a_sub_policy_known_by_title_with_empty_lists_is_read(string more) =>
        Rewritten(With($"\"subPolicies\":[{SubPolicy("a", more, "titleOnly")}]")).Should().Be(With($"\"subPolicies\":[{SubPolicy("a", text: "titleOnly")}]"));

    [Fact]
    public void ReadPolicy_a_sub_policy_known_by_title_may_have_all_the_rest()
    {
        var json = With($"\"subPolicies\":[{SubPolicy("a", ",\"version\":\"1\",\"inForce\":\"2026-01-01\",\"updated\":\"2026-01\",\"relatedTo\":[{\"title\":\"MED\",\"relation\":\"a\"}]", "titleOnly")}]");

        Rewritten(json).Should().Be(json);
        Read(json).SubPolicies[0].Text.Should().Be(SubPolicyText.TitleOnly);
    }
}
