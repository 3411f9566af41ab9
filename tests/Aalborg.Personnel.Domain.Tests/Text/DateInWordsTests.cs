namespace Aalborg.Personnel.Domain.Tests.Text;

public class DateInWordsTests
{
    [Theory]
    [InlineData(1, "2. januar 2026", "2 January 2026")]
    [InlineData(2, "2. februar 2026", "2 February 2026")]
    [InlineData(3, "2. marts 2026", "2 March 2026")]
    [InlineData(4, "2. april 2026", "2 April 2026")]
    [InlineData(5, "2. maj 2026", "2 May 2026")]
    [InlineData(6, "2. juni 2026", "2 June 2026")]
    [InlineData(7, "2. juli 2026", "2 July 2026")]
    [InlineData(8, "2. august 2026", "2 August 2026")]
    [InlineData(9, "2. september 2026", "2 September 2026")]
    [InlineData(10, "2. oktober 2026", "2 October 2026")]
    [InlineData(11, "2. november 2026", "2 November 2026")]
    [InlineData(12, "2. december 2026", "2 December 2026")]
    public void InDanish_and_InEnglish_name_the_month(int month, string danish, string english)
    {
        var date = new DateOnly(2026, month, 2);

        date.InDanish().Should().Be(danish);
        date.InEnglish().Should().Be(english);
    }

    [Fact]
    public void InDanish_and_InEnglish_write_a_day_of_two_digits() =>
        (new DateOnly(1900, 12, 31).InDanish(), new DateOnly(1900, 12, 31).InEnglish()).Should().Be(("31. december 1900", "31 December 1900"));

    [Theory]
    [InlineData("")]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void InDanish_and_InEnglish_are_the_same_in_every_culture(string culture)
    {
        var date = new DateOnly(2026, 5, 31);

        InCulture.Ask(culture, () => (date.InDanish(), date.InEnglish())).Should().Be(("31. maj 2026", "31 May 2026"));
    }
}
