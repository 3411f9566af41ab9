using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Sheets;

public class HostileMarkdownTests
{
    private static string[] StructureOf(params CheckResult[] documents) => [.. MarkdownPage.Structure(Reported.Markdown(Language.English, documents))];

    private static CheckResult Initiative(string text) =>
        Reported.Of(Everywhere.Saying(place => Hostile.At(place, text)), ignored: [Hostile.At("/ignored", text)], source: Hostile.At("/source", text));

    [Theory]
    [MemberData(nameof(Hostile.All), MemberType = typeof(Hostile))]
    public void WriteMarkdown_of_hostile_document_has_the_parts_of_a_harmless_one(string text) =>
        StructureOf(Initiative(text)).Should().Equal(StructureOf(Initiative("tekst")));

    [Theory]
    [MemberData(nameof(Hostile.All), MemberType = typeof(Hostile))]
    public void WriteMarkdown_of_hostile_documents_has_the_parts_of_harmless_ones(string text) =>
        StructureOf(Initiative(text), Reported.Unreadable(text, text, text), Initiative("tekst"))
            .Should().Equal(StructureOf(Initiative("tekst"), Reported.Unreadable(), Initiative("tekst")));

    [Theory]
    [MemberData(nameof(Hostile.All), MemberType = typeof(Hostile))]
    public void WriteMarkdown_of_hostile_rule_book_has_the_parts_of_a_harmless_one(string text)
    {
        string[] Of(string said) => StructureOf(
            Reported.Of(Reported.Draft, book: OwnBook.Saying(place => Hostile.At(place, said), "/who/stakeholders", Hostile.At("/0", said))));

        Of(text).Should().Equal(Of("tekst"));
    }

    [Theory]
    [MemberData(nameof(Hostile.All), MemberType = typeof(Hostile))]
    public void WriteMarkdown_has_as_many_cells_in_each_row_of_a_table(string text)
    {
        var tables = MarkdownPage.Tables(Reported.Markdown(Language.Danish, Initiative(text), Reported.Unreadable(text), Initiative(text)));

        tables.Should().NotBeEmpty().And.OnlyContain(table => table.Count > 2);
        tables.Should().OnlyContain(table => table.All(row => row.Length == table[0].Length));
    }

    [Fact]
    public void WriteMarkdown_tells_nobody_and_links_to_nothing_that_a_document_names()
    {
        var markdown = Reported.Markdown(
            Language.Danish, Initiative("@name #12 https://example.org www.example.org"), Initiative("[a](https://example.org) <https://example.org>"));

        MarkdownPage.WithoutCode(markdown).Should().NotContainAny("@name", "#12", "https://", "www.");
    }

    [Fact]
    public void WriteMarkdown_of_title_that_ends_like_a_heading_keeps_its_end() =>
        Reported.Markdown(Language.Danish, Reported.Of(Reported.Draft with { Title = "Note C ##" })).Should().StartWith("# Note C \\##\n");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\u2028")]
    [InlineData("\u0085")]
    [InlineData("\f")]
    public void WriteMarkdown_shows_a_text_of_many_lines_on_one(string newLine) =>
        Reported.Markdown(Language.Danish, Reported.Of(Reported.Draft with { Summary = $"Første{newLine}# Anden" })).Should().Contain("\nFørste # Anden\n");
}
