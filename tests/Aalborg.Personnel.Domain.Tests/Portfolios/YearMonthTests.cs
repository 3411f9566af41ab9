namespace Aalborg.Personnel.Domain.Tests.Portfolios;

public class YearMonthTests
{
    [Theory]
    [InlineData("2026-03", true)]
    [InlineData("0001-01", true)]
    [InlineData("2026-3", false)]
    [InlineData("2026-13", false)]
    [InlineData("2026-00", false)]
    [InlineData("2026-03-01", false)]
    [InlineData(" 2026-03", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void TryParse_takes_year_and_month(string? text, bool isMonth)
    {
        YearMonth.TryParse(text, out var month).Should().Be(isMonth);
        month.ToString().Should().Be(isMonth ? text : "0001-01");
    }

    [Fact]
    public void Of_forgets_the_day()
    {
        YearMonth.Of(new(2024, 2, 29)).Should().Be(YearMonth.Of(new(2024, 2, 1)));
        YearMonth.Of(new(2024, 2, 29)).First.Should().Be(new DateOnly(2024, 2, 1));
        YearMonth.Of(new(2024, 2, 1)).Last.Should().Be(new DateOnly(2024, 2, 29));
    }

    [Fact]
    public void AddMonths_and_MonthsAfter_undo_each_other()
    {
        var month = YearMonth.Of(new(2026, 11, 1));

        month.AddMonths(3).ToString().Should().Be("2027-02");
        month.AddMonths(3).MonthsAfter(month).Should().Be(3);
        month.MonthsAfter(month.AddMonths(15)).Should().Be(-15);
    }

    [Fact]
    public void Months_are_in_the_order_of_time()
    {
        var (one, next) = (YearMonth.Of(new(2026, 12, 31)), YearMonth.Of(new(2027, 1, 1)));

        (one < next && one <= next && next > one && next >= one && one.CompareTo(next) < 0).Should().BeTrue();
        (next < one || next <= one || one > next || one >= next).Should().BeFalse();
    }
}
