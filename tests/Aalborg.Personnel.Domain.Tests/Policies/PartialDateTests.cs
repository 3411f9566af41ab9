namespace Aalborg.Personnel.Domain.Tests.Policies;

public class PartialDateTests
{
    [Theory]
    [InlineData(2018, 8, null, "2018-08")]
    [InlineData(2018, 8, 5, "2018-08-05")]
    [InlineData(1900, 1, 1, "1900-01-01")]
    [InlineData(2199, 12, 31, "2199-12-31")]
    [InlineData(2024, 2, 29, "2024-02-29")]
    public void ToString_is_as_documents_write_it(int year, int month, int? day, string expected)
    {
        var date = new PartialDate(year, month, day);

        date.ToString().Should().Be(expected);
        (date.Year, date.Month, date.Day).Should().Be((year, month, day));
    }

    [Theory]
    [InlineData(1899, 12, null, "year")]
    [InlineData(2200, 1, null, "year")]
    [InlineData(2018, 0, null, "month")]
    [InlineData(2018, 13, null, "month")]
    [InlineData(2018, 8, 0, "day")]
    [InlineData(2018, 8, 32, "day")]
    [InlineData(2023, 2, 29, "day")]
    public void Constructor_no_such_date_throws(int year, int month, int? day, string parameter) =>
        FluentActions.Invoking(() => new PartialDate(year, month, day)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);

    [Fact]
    public void Vocabulary_says_it_in_words()
    {
        Vocabulary.InWords(new PartialDate(2018, 8)).Should().Be(new LocalizedText { Danish = "august 2018", English = "August 2018" });
        Vocabulary.InWords(new PartialDate(2018, 8, 5)).Should().Be(new LocalizedText { Danish = "5. august 2018", English = "5 August 2018" });
    }
}
