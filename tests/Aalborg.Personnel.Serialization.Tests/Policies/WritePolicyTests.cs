using System.Text;
using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization.Tests.Documents;
using Aalborg.Personnel.Serialization.Tests.Writing;

namespace Aalborg.Personnel.Serialization.Tests.Policies;

/// <summary>The canonical form of a policy and of its parts.</summary>
public class WritePolicyTests
{
    private static readonly byte[] Aalborg = PersonnelJson.WritePolicy(AalborgPolicy.Personnel);

    private static readonly JsonNode Document = JsonNode.Parse(Aalborg)!;

    [Fact]
    public void WritePolicy_every_member_in_the_order_of_the_contract() => FullPolicy.Rewritten(FullPolicy.Json).Should().Be(FullPolicy.Json);

    [Fact]
    public void WritePolicy_of_Aalborg_is_read_as_it_was_and_written_the_same()
    {
        var read = PersonnelJson.ReadPolicy(Aalborg);

        read.Should().Be(AalborgPolicy.Personnel);
        PersonnelJson.WritePolicy(read).Should().Equal(Aalborg);
    }

    [Fact]
    public void WritePolicy_of_Aalborg_says_what_the_page_says()
    {
        var json = Encoding.UTF8.GetString(Aalborg);

        json.Should().StartWith(
            "{\"schemaVersion\":\"1.0\",\"id\":\"personalepolitik\",\"updated\":\"2018-08\",\"title\":{\"da\":\"Personalepolitik\",\"en\":\"Personnel policy\"}," +
            "\"publisher\":{\"name\":\"Aalborg Kommune\",\"department\":\"HR og arbejdsmiljø\",\"cvr\":\"29189420\",");
        Document["statements"]!.AsArray().Should().HaveCount(77);
        Document["subPolicies"]!.AsArray().Select(subPolicy => subPolicy!["text"]!.GetValue<string>())
            .Should().Equal("known", "titleOnly", "titleOnly", "titleOnly", "titleOnly", "titleOnly");
        json.Should().Contain("{\"id\":\"delpolitik-om-sundhed\",\"title\":{\"da\":\"Delpolitik om Sundhed\",\"en\":\"Sub-policy about health\"},\"text\":\"titleOnly\"}");
    }

    [Fact]
    public void WritePolicy_indented_differs_only_in_white_space_and_is_read_as_it_was()
    {
        var indented = PersonnelJson.WritePolicy(AalborgPolicy.Personnel, indented: true);

        WhiteSpace.Without(indented).Should().Equal(Aalborg);
        indented.Should().StartWith("{\n  \"schemaVersion\": \"1.0\",\n  \"id\""u8.ToArray());
        PersonnelJson.ReadPolicy(indented).Should().Be(AalborgPolicy.Personnel);
    }

    [Fact]
    public void WritePolicy_made_in_code_leaves_out_what_is_empty()
    {
        var policy = new Policy([])
        {
            Id = "nordby",
            Version = " ",
            Title = new() { Danish = "Nordbys politik", English = "" },
            Publisher = new() { Name = "Nordby Kommune", Address = "", Phone = " " },
            Principles = [],
        };

        FullPolicy.Written(policy).Should().Be(PolicyDraft.Json);
    }

    [Fact]
    public void WritePolicy_escapes_only_what_JSON_must_have_escaped()
    {
        var policy = new Policy([]) { Id = "a", Version = "\"\\\n\u001f/<æ>\u2028😀", Title = new() { Danish = "b" }, Publisher = new() { Name = "c" } };

        FullPolicy.Written(policy).Should().Be(
            "{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"version\":\"\\\"\\\\\\n\\u001f/<æ>\u2028😀\",\"title\":{\"da\":\"b\"},\"publisher\":{\"name\":\"c\"}}");
        FullPolicy.Read(FullPolicy.Written(policy)).Should().Be(policy);
    }

    [Fact]
    public void WriteStatement_is_the_statement_of_the_policy_document()
    {
        foreach (var (statement, i) in AalborgPolicy.Personnel.Statements.Select((statement, i) => (statement, i)))
        {
            Json(PersonnelJson.WriteStatement(statement)).Should().Be(Document["statements"]![i]!.Json());
        }
    }

    [Fact]
    public void WritePrinciple_is_the_principle_of_the_policy_document()
    {
        AalborgPolicy.Personnel.Principles.Select(principle => Json(PersonnelJson.WritePrinciple(principle)))
            .Should().Equal(Items(Document["principles"]!)).And.HaveCount(4);
        AalborgPolicy.Change.Principles.Select(principle => Json(PersonnelJson.WritePrinciple(principle)))
            .Should().Equal(Items(Document["subPolicies"]![0]!["principles"]!)).And.HaveCount(4);
    }

    [Fact]
    public void WriteSubPolicy_is_the_sub_policy_of_the_policy_document() =>
        AalborgPolicy.Personnel.SubPolicies.Select(subPolicy => Json(PersonnelJson.WriteSubPolicy(subPolicy)))
            .Should().Equal(Items(Document["subPolicies"]!)).And.HaveCount(6);

    [Fact]
    public void Write_every_member_of_a_part_as_in_the_document()
    {
        var policy = FullPolicy.Read(FullPolicy.Json);
        var document = FullPolicy.Parsed();

        policy.Statements.Select(statement => Json(PersonnelJson.WriteStatement(statement))).Should().Equal(Items(document["statements"]!));
        Json(PersonnelJson.WritePrinciple(policy.Principles[0])).Should().Be(document["principles"]![0]!.Json());
        Json(PersonnelJson.WriteSubPolicy(policy.SubPolicies[0])).Should().Be(document["subPolicies"]![0]!.Json());
    }

    [Fact]
    public void Write_a_part_indented_differs_only_in_white_space()
    {
        var policy = FullPolicy.Read(FullPolicy.Json);

        Indented(PersonnelJson.WriteStatement(policy["S4"], indented: true), PersonnelJson.WriteStatement(policy["S4"]));
        Indented(PersonnelJson.WritePrinciple(policy.Principles[0], indented: true), PersonnelJson.WritePrinciple(policy.Principles[0]));
        Indented(PersonnelJson.WriteSubPolicy(policy.SubPolicies[0], indented: true), PersonnelJson.WriteSubPolicy(policy.SubPolicies[0]));
    }

    [Fact]
    public void Write_a_statement_that_no_policy_has() =>
        Json(PersonnelJson.WriteStatement(OwnRule.Asked)).Should().Be("{\"id\":\"O\\\"1\",\"section\":\"questions\",\"kind\":\"question\",\"da\":\"Hvorfor?\"}");

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void WritePolicy_is_the_same_in_any_culture(string culture) =>
        InCulture.Ask(culture, () => PersonnelJson.WritePolicy(PersonnelJson.ReadPolicy(Aalborg))).Should().Equal(Aalborg);

    [Fact]
    public void Write_nothing_throws()
    {
        FluentActions.Invoking(() => PersonnelJson.WritePolicy(null!)).Should().Throw<ArgumentNullException>().WithParameterName("policy");
        FluentActions.Invoking(() => PersonnelJson.WriteSubPolicy(null!)).Should().Throw<ArgumentNullException>().WithParameterName("subPolicy");
        FluentActions.Invoking(() => PersonnelJson.WritePrinciple(null!)).Should().Throw<ArgumentNullException>().WithParameterName("principle");
        FluentActions.Invoking(() => PersonnelJson.WriteStatement(null!)).Should().Throw<ArgumentNullException>().WithParameterName("statement");
        FluentActions.Invoking(() => PersonnelJson.WriteRules(null!, Language.Danish)).Should().Throw<ArgumentNullException>().WithParameterName("rules");
        FluentActions.Invoking(() => PersonnelJson.WriteCoverage(null!, Language.Danish)).Should().Throw<ArgumentNullException>().WithParameterName("coverage");
    }

    private static string Json(byte[] utf8) => Encoding.UTF8.GetString(utf8);

    private static IEnumerable<string> Items(JsonNode list) => list.AsArray().Select(item => item!.Json());

    private static void Indented(byte[] indented, byte[] canonical)
    {
        indented.Should().StartWith("{\n  \"id\": \""u8.ToArray());
        WhiteSpace.Without(indented).Should().Equal(canonical);
    }
}
