using System.Reflection;
using System.Xml.Linq;

namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018;

public class AalborgStatementTests
{
    public static TheoryData<string> Ids => [.. Pages.Sentences().Select(sentence => sentence.Id)];

    private static ValueList<Statement> Statements => AalborgPolicy.Personnel.Statements;

    [Fact]
    public void Statements_are_the_77_of_the_pages_verbatim_and_in_order() =>
        Statements.Select(statement => (
                statement.Id,
                AalborgPolicy.Personnel.SubPolicyOf(statement)?.Id ?? AalborgPolicy.Personnel.Id,
                statement.Section,
                $"{statement.Kind}".ToLowerInvariant(),
                statement.VariantOf,
                statement.Danish))
            .Should().HaveCount(77).And.Equal(Pages.Sentences());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Statement_stands_word_for_word_on_its_page(string id)
    {
        var statement = AalborgPolicy.Personnel[id];

        Pages.Text(AalborgPolicy.Personnel.SubPolicyOf(statement)?.Id ?? "personalepolitik").Should().Contain(statement.Danish);
    }

    /// <summary>What is left of a page when its sentences are taken out is headings, navigation and contact details: nothing that ends as a sentence does.</summary>
    [Theory]
    [InlineData("personalepolitik")]
    [InlineData("delpolitik-om-forandringer")]
    public void Page_has_no_other_sentence(string page)
    {
        const string Taken = "|";
        var rest = Pages.Sentences().Where(sentence => sentence.Page.Equals(page, StringComparison.Ordinal))
            .OrderByDescending(sentence => sentence.Danish.Length)
            .Aggregate(Pages.Text(page).Replace("Har du set...", "", StringComparison.Ordinal), (text, sentence) => text.Replace(sentence.Danish, Taken, StringComparison.Ordinal));

        rest.Should().Contain(Taken).And.NotContainAny(". ", "?", "!");
    }

    [Fact]
    public void Statements_have_their_English() =>
        Statements.Should().OnlyContain(statement => !string.IsNullOrWhiteSpace(statement.Text.English) && statement.Text.English != statement.Danish);

    [Fact]
    public void Constants_are_the_statements_of_the_policy_under_their_ids()
    {
        var constants = typeof(AalborgStatement).GetProperties(BindingFlags.Static | BindingFlags.Public);

        constants.Select(constant => (constant.Name, constant.GetValue(null))).Should().BeEquivalentTo(Statements.Select(statement => (statement.Id, (object)statement)));
    }

    /// <summary>Whoever points at a constant in an editor reads the sentence.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Constant_shows_its_sentence(string id)
    {
        var documentation = XDocument.Load(Path.ChangeExtension(typeof(AalborgStatement).Assembly.Location, "xml"));

        documentation.Descendants("member").Single(member => (string?)member.Attribute("name") == $"P:Aalborg.Personnel.AalborgStatement.{id}")
            .Value.Trim().Should().Be($"»{AalborgPolicy.Personnel[id].Danish}«");
    }
}
