using System.Reflection;

namespace Aalborg.Personnel.Reporting.Tests.Content;

public class ReportWordsTests
{
    public static TheoryData<string> Properties { get; } = [.. typeof(ReportWords).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(one => one.Name)];

    private static string[] Words(string property, Language language) =>
        typeof(ReportWords).GetProperty(property)!.GetValue(new ReportWords(language)) is string[] many ? many : [(string)typeof(ReportWords).GetProperty(property)!.GetValue(new ReportWords(language))!];

    [Theory]
    [MemberData(nameof(Properties))]
    public void Words_are_others_in_the_other_language(string property)
    {
        var (danish, english) = (Words(property, Language.Danish), Words(property, Language.English));

        danish.Should().HaveSameCount(english).And.OnlyContain(one => one.Length > 0);
        danish.Intersect(english, StringComparer.Ordinal).Should().BeSubsetOf(["Id", "Status"]);
    }

    [Fact]
    public void About_book_names_its_publisher()
    {
        new ReportWords(Language.Danish).About(AalborgPolicy.Rules).Should().StartWith("Sætningerne er Aalborg Kommunes egne");
        new ReportWords(Language.English).About(AalborgPolicy.Rules).Should().StartWith("The sentences are those of Aalborg Kommune,");
    }

    [Theory]
    [InlineData("-", "standardinput", "standard input")]
    [InlineData("initiatives/a.json", "initiatives/a.json", "initiatives/a.json")]
    [InlineData("../a.json", "../a.json", "../a.json")]
    [InlineData("/home/x/a.json", "a.json", "a.json")]
    [InlineData("/home/x/a.ndjson:2", "a.ndjson:2", "a.ndjson:2")]
    [InlineData("/", "/", "/")]
    public void NameOf_source_has_no_folder_of_a_machine(string source, string danish, string english)
    {
        new ReportWords(Language.Danish).NameOf(source).Should().Be(danish);
        new ReportWords(Language.English).NameOf(source).Should().Be(english);
    }

    [Fact]
    public void More_counts_the_rest()
    {
        new ReportWords(Language.Danish).More(3).Should().Be("… og 3 mere.");
        new ReportWords(Language.English).More(3).Should().Be("… and 3 more.");
    }
}
