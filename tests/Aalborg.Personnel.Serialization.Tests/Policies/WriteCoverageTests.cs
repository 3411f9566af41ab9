using System.Text;
using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization.Tests.Documents;
using Aalborg.Personnel.Serialization.Tests.Writing;

namespace Aalborg.Personnel.Serialization.Tests.Policies;

/// <summary>Every statement and what became of it, as the contract has it.</summary>
public class WriteCoverageTests
{
    private static readonly string[] Dispositions = [.. Enum.GetValues<StatementDisposition>().Select(NameOf)];

    public static TheoryData<Language> Languages => [Language.Danish, Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public void WriteCoverage_of_Aalborg_is_every_statement_in_the_order_of_the_policy(Language language)
    {
        var written = Written(AalborgPolicy.Coverage, language);

        written.Should().HaveCount(77);
        written.Select(one => one!["id"]!.GetValue<string>()).Should().Equal(AalborgPolicy.Personnel.Statements.Select(statement => statement.Id));
        foreach (var (coverage, json) in AalborgPolicy.Coverage.Statements.Zip(written))
        {
            json!.Json().Should().Be(Expected(coverage, language).Json());
        }
    }

    [Fact]
    public void WriteCoverage_of_Aalborg_has_a_disposition_for_each_and_every_disposition_for_some()
    {
        var dispositions = Written(AalborgPolicy.Coverage, Language.Danish)
            .Select(one => one!["dispositions"]!.AsArray().Select(disposition => disposition!.GetValue<string>()).ToList()).ToList();

        dispositions.Should().NotContain(one => one.Count == 0);
        dispositions.SelectMany(one => one).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo(Dispositions);
        dispositions.Should().AllSatisfy(one => one.Select(disposition => Array.IndexOf(Dispositions, disposition)).Should().BeInAscendingOrder());
    }

    [Fact]
    public void WriteCoverage_names_the_rules_of_the_book_and_no_others()
    {
        var rules = Written(AalborgPolicy.Coverage, Language.Danish).SelectMany(one => one!["rules"]!.AsArray()).Select(rule => rule!.GetValue<string>()).Distinct(StringComparer.Ordinal);

        rules.Should().BeEquivalentTo(AalborgPolicy.Rules.Rules.Where(rule => !rule.Statements.IsEmpty).Select(rule => rule.Id.Value));
    }

    [Fact]
    public void WriteCoverage_of_a_variant_to_the_letter()
    {
        Of("C35", Language.Danish).Should().Be("{\"id\":\"C35\",\"rules\":[],\"dispositions\":[\"variant\"],\"note\":\"Siger det samme som C03 med andre ord.\"}");
        Of("C35", Language.English).Should().Be("{\"id\":\"C35\",\"rules\":[],\"dispositions\":[\"variant\"],\"note\":\"Says the same as C03 in other words.\"}");
    }

    [Fact]
    public void WriteCoverage_of_a_book_of_ones_own_to_the_letter()
    {
        var note = StatementNote.General(OwnRule.Asked, new() { Danish = "Gælder \"alt\".", English = "Binds all." });
        var book = OwnRule.Book(null, new OwnRule("OWN-02", "/a"), new OwnRule("OWN-01", "/b"));

        Text(PersonnelJson.WriteCoverage(PolicyCoverage.Of(book, [note]), Language.Danish)).Should().Be(
            "{\"statements\":[{\"id\":\"O\\\"1\",\"rules\":[\"OWN-02\",\"OWN-01\"],\"dispositions\":[\"rules\",\"general\"],\"note\":\"Gælder \\\"alt\\\".\"}]}");
        Text(PersonnelJson.WriteCoverage(PolicyCoverage.Of(OwnRule.Book(null), [note]), Language.English)).Should().Be(
            "{\"statements\":[{\"id\":\"O\\\"1\",\"rules\":[],\"dispositions\":[\"general\"],\"note\":\"Binds all.\"}]}");
    }

    [Fact]
    public void WriteCoverage_of_a_forgotten_statement_has_empty_lists_and_no_note() =>
        Text(PersonnelJson.WriteCoverage(PolicyCoverage.Of(OwnRule.Book(null)), Language.Danish))
            .Should().Be("{\"statements\":[{\"id\":\"O\\\"1\",\"rules\":[],\"dispositions\":[]}]}");

    [Fact]
    public void WriteCoverage_indented_differs_only_in_white_space()
    {
        var indented = PersonnelJson.WriteCoverage(AalborgPolicy.Coverage, Language.English, indented: true);

        WhiteSpace.Without(indented).Should().Equal(PersonnelJson.WriteCoverage(AalborgPolicy.Coverage, Language.English));
        indented.Should().StartWith("{\n  \"statements\": [\n    {\n      \"id\": \"P01\",\n"u8.ToArray());
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void WriteCoverage_is_the_same_in_any_culture(string culture) =>
        InCulture.Ask(culture, () => PersonnelJson.WriteCoverage(AalborgPolicy.Coverage, Language.English))
            .Should().Equal(PersonnelJson.WriteCoverage(AalborgPolicy.Coverage, Language.English));

    private static string Of(string id, Language language) =>
        Written(AalborgPolicy.Coverage, language).Single(one => one!["id"]!.GetValue<string>() == id)!.Json();

    private static JsonObject Expected(StatementCoverage coverage, Language language)
    {
        var json = new JsonObject
        {
            ["id"] = coverage.Statement.Id,
            ["rules"] = new JsonArray([.. coverage.Rules.Select(rule => JsonValue.Create(rule.Id.Value))]),
            ["dispositions"] = new JsonArray([.. coverage.Dispositions.Select(disposition => JsonValue.Create(NameOf(disposition)))]),
        };
        if (coverage.Note is { } note)
        {
            json["note"] = note.In(language);
        }

        return json;
    }

    private static JsonArray Written(PolicyCoverage coverage, Language language) =>
        JsonNode.Parse(PersonnelJson.WriteCoverage(coverage, language))!["statements"]!.AsArray();

    private static string NameOf(StatementDisposition disposition) => disposition switch
    {
        StatementDisposition.Rules => "rules",
        StatementDisposition.Invariant => "invariant",
        StatementDisposition.Judgement => "judgement",
        StatementDisposition.General => "general",
        StatementDisposition.Descriptive => "descriptive",
        StatementDisposition.Variant => "variant",
    };

    private static string Text(byte[] utf8) => Encoding.UTF8.GetString(utf8);
}
