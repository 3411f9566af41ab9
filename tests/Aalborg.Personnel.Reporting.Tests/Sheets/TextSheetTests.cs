namespace Aalborg.Personnel.Reporting.Tests.Sheets;

public class TextSheetTests
{
    private static string Written(Action<Sheet> write, int width = 40, bool hasColour = false)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(Sheet.OfText(text, new() { Width = width, HasColour = hasColour }));
        return text.ToString();
    }

    private static void Rows(Sheet sheet, params string[][] rows) => sheet.Table(["Id", "Hvad", "Hvem"], rows);

    [Fact]
    public void Parts_stand_below_their_heading() =>
        Written(sheet =>
        {
            sheet.Heading(1, "A");
            sheet.Paragraph("b");
            sheet.Heading(2, "C");
            sheet.List(["x", "y"]);
            sheet.Json("{\n}");
        }).Should().Be("A\n  b\n\nC\n  • x\n  • y\n    {\n    }\n");

    [Fact]
    public void Paragraph_is_broken_between_words() =>
        Written(sheet => sheet.Paragraph("en to tre fire fem"), width: 12).Should().Be("  en to tre\n  fire fem\n");

    [Fact]
    public void Paragraph_keeps_a_word_that_is_too_long() =>
        Written(sheet => sheet.Paragraph("en abcdefghijklmno to"), width: 12).Should().Be("  en\n  abcdefghijklmno\n  to\n");

    [Fact]
    public void Entry_has_what_belongs_to_it_further_in() =>
        Written(sheet =>
        {
            using (sheet.Entry(null, Status.Missing, "Det mangler"))
            {
                sheet.Paragraph((Phrase)"Skriv det", Tone.ToDo);
            }

            sheet.Paragraph("b");
        }).Should().Be("  ✗ Det mangler\n      → Skriv det\n  b\n");

    [Fact]
    public void NumberedList_counts() => Written(sheet => sheet.NumberedList(["a", "b"])).Should().Be("  1. a\n  2. b\n");

    [Fact]
    public void Table_has_its_columns_side_by_side() =>
        Written(sheet => Rows(sheet, ["1", "En", "Teamet"], ["22", "To", ""])).Should().Be("  Id  Hvad  Hvem\n  1   En    Teamet\n  22  To\n");

    [Fact]
    public void Table_that_is_too_wide_breaks_its_wide_columns() =>
        Written(sheet => Rows(sheet, ["1", "en to tre fire fem seks syv otte ni ti", "abc"]), width: 30)
            .Should().Be("  Id  Hvad                Hvem\n  1   en to tre fire fem  abc\n      seks syv otte ni\n      ti\n");

    [Fact]
    public void Table_breaks_a_word_that_is_too_long_for_its_column() =>
        Written(sheet => Rows(sheet, ["1", new('x', 30), "abc"]), width: 30).Split('\n').Should().OnlyContain(line => line.Length <= 30);

    [Fact]
    public void Table_that_no_width_is_enough_for_has_a_cell_a_line() =>
        Written(sheet => Rows(sheet, ["en lang betegnelse her", "en to tre fire fem seks", "syv otte ni ti elleve tolv"]), width: 30)
            .Should().Be("  en lang betegnelse her\n    Hvad: en to tre fire fem\n    seks\n    Hvem: syv otte ni ti\n    elleve tolv\n");

    [Fact]
    public void Table_leaves_out_details_that_there_is_no_room_for()
    {
        Table table = new("T", ["A", new Column("Lang overskrift") { IsDetail = true }, new("B")], [["en to tre fire fem seks", "x", "syv otte"]]);

        Written(sheet => sheet.Table(table), width: 60).Should().Be("  A                        Lang overskrift  B\n  en to tre fire fem seks  x                syv otte\n");
        Written(sheet => sheet.Table(table)).Should().Be("  A                        B\n  en to tre fire fem seks  syv otte\n");
    }

    [Fact]
    public void Table_aligns_numbers_to_the_right() =>
        Written(sheet => sheet.Table(new Table("T", [new("A"), new Column("Antal") { IsNumber = true }], [["x", "1"], ["y", "12"]])))
            .Should().Be("  A  Antal\n  x      1\n  y     12\n");

    [Fact]
    public void Cell_of_several_lines_has_them_below_each_other() =>
        Written(sheet => sheet.Table(new Table("T", ["A", "B"], [["x", Phrase.Lines(["en", "to"])]]))).Should().Be("  A  B\n  x  en\n     to\n");

    [Fact]
    public void Quote_has_the_policys_words_and_for_English_the_translation()
    {
        Written(sheet => sheet.Quote(AalborgStatement.P21, Language.Danish), width: 60).Should().Be("  P21 »Vi kan forklare vores handlinger.«\n");
        Written(sheet => sheet.Quote(AalborgStatement.P21, Language.English), width: 60).Should().Be("  P21 »Vi kan forklare vores handlinger.«\n      “We can explain our actions.”\n");
    }

    [Fact]
    public void Colour_ends_with_its_words()
    {
        Written(sheet => sheet.Heading(1, "A"), hasColour: true).Should().Be("\u001b[1mA\u001b[0m\n");
        Written(sheet => sheet.Paragraph((Phrase)"a " + Phrase.Badge(Status.Missing, "nej")), hasColour: true).Should().Be("  a \u001b[31m✗ nej\u001b[0m\n");
    }

    [Fact]
    public void Text_of_others_is_not_obeyed() => Written(sheet => sheet.Paragraph("a\u001b[2Jb\u202Ec")).Should().Be("  a\uFFFD[2Jb\uFFFDc\n");

    [Fact]
    public void OfText_and_OfMarkdown_refuse_nothing()
    {
        FluentActions.Invoking(() => Sheet.OfText(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Sheet.OfMarkdown(null!)).Should().Throw<ArgumentNullException>();
    }
}
