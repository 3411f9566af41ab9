namespace Aalborg.Personnel.Reporting.Tests.Sheets;

public class MarkdownSheetTests
{
    private static string Written(Action<Sheet> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(Sheet.OfMarkdown(text));
        return text.ToString();
    }

    [Theory]
    [InlineData("plain æøå »text« (with) 1.5 - dashes", "plain æøå »text« (with) 1.5 - dashes")]
    [InlineData("*a* _b_ `c` [d](e) <f> g|h &amp; ~i~ \\j", @"\*a\* \_b\_ \`c\` \[d\](e) \<f\> g\|h \&amp; \~i\~ \\j")]
    [InlineData("# no heading", @"\# no heading")]
    [InlineData("- no item", @"\- no item")]
    [InlineData("+ no item", @"\+ no item")]
    [InlineData("1. no item", @"1\. no item")]
    [InlineData("12) no item", @"12\) no item")]
    [InlineData("-5 degrees", "-5 degrees")]
    [InlineData("=== no underline", "\\=== no underline")]
    [InlineData("--- no line", "\\--- no line")]
    [InlineData("see https://example.org/a", "see https:<!-- -->//example.org/a")]
    [InlineData("see WWW.example.org", "see WWW<!-- -->.example.org")]
    [InlineData("told @everyone", "told @<!-- -->everyone")]
    [InlineData("a @ b: c // d", "a @ b: c // d")]
    [InlineData("see #12 and C# 12", "see #<!-- -->12 and C# 12")]
    [InlineData("1 $ and $x$", "1 <span>$</span> and <span>$</span>x<span>$</span>")]
    [InlineData("closing ##", @"closing \##")]
    public void Text_means_nothing_but_what_it_says(string text, string expected) =>
        Written(sheet => sheet.Paragraph(text)).Should().Be($"{expected}\n");

    [Fact]
    public void Text_of_several_lines_is_of_one() =>
        Written(sheet => sheet.Paragraph("a\nb")).Should().Be("a\uFFFDb\n");

    [Fact]
    public void Text_of_any_length_is_written() =>
        Written(sheet => sheet.Paragraph(new('|', 3_000_000))).Should().HaveLength(6_000_001);

    [Fact]
    public void Parts_stand_apart() =>
        Written(sheet =>
        {
            sheet.Heading(2, "A|B");
            sheet.Table(["H"], [["a|b"], ["c"]], pageOf: id => $"{id.Length}.md");
            sheet.List(["x", "y"]);
            sheet.Json("{\n}");
        }).Should().Be("## A\\|B\n\n| H |\n| --- |\n| [a\\|b](3.md) |\n| [c](1.md) |\n\n- x\n- y\n\n```json\n{\n}\n```\n");

    [Fact]
    public void Quote_has_the_policys_words_and_for_English_the_translation()
    {
        var statement = AalborgStatement.P21;

        Written(sheet => sheet.Quote(statement, Language.Danish)).Should().Be("> **P21** »Vi kan forklare vores handlinger.«\n");
        Written(sheet => sheet.Quote(statement, Language.English)).Should().Be("> **P21** »Vi kan forklare vores handlinger.«\n>\n> *We can explain our actions.*\n");
        Written(sheet => sheet.Quote(statement with { Text = new() { Danish = "Kun dansk." } }, Language.English)).Should().Be("> **P21** »Kun dansk.«\n");
    }
}
