namespace Aalborg.Personnel.Reporting.Tests.Reports.Timelines;

public class PictureLabelTests
{
    private const double Far = 1000;

    [Fact]
    public void In_takes_the_first_room_that_the_text_fits()
    {
        PictureLabel.In("tekst", Far, (0, 100, false), (200, 400, false)).Should().Be(new PictureLabel("tekst", 0, EndsThere: false));
        PictureLabel.In("tekst", Far, (0, 10, false), (200, 400, true)).Should().Be(new PictureLabel("tekst", 400, EndsThere: true));
    }

    [Fact]
    public void In_shortens_a_text_that_fits_nowhere_to_the_widest_room()
    {
        var label = PictureLabel.In(new('x', 100), Far, (0, 50, false), (100, 200, false), (300, 350, false));

        label.X.Should().Be(100);
        label.Text.Should().EndWith("…").And.HaveLength(14);
    }

    [Fact]
    public void In_writes_nothing_where_there_is_room_for_next_to_nothing() => PictureLabel.In("en lang tekst", Far, (0, 50, false)).Text.Should().BeEmpty();

    [Theory]
    [InlineData(30, 36)]
    [InlineData(2, 8)]
    [InlineData(-3, 3)]
    [InlineData(-7, 0)]
    public void In_starts_beyond_a_line_that_is_near(double line, double x) => PictureLabel.In("tekst", line, (0, 200, false)).X.Should().Be(x);

    [Fact]
    public void In_ends_before_a_line_that_is_further_away()
    {
        var label = PictureLabel.In(new('x', 100), 120, (0, 2000, false));

        (label.X, label.Text.Length).Should().Be((0, 17));
    }

    [Fact]
    public void In_ends_at_the_end_of_its_room_and_off_the_line()
    {
        PictureLabel.In("tekst", 190, (0, 200, true)).Should().Be(new PictureLabel("tekst", 184, EndsThere: true));
        PictureLabel.In(new('x', 100), 100, (0, 200, true)).Text.Should().HaveLength(14, "it is to the right of the line");
    }
}
