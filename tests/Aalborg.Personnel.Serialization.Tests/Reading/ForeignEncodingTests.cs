using System.Text;

namespace Aalborg.Personnel.Serialization.Tests.Reading;

/// <summary>UTF-16 and UTF-32 are told so, with and without a byte order mark, in either byte order.</summary>
public class ForeignEncodingTests
{
    [Theory]
    [InlineData("utf-16", "UTF-16")]
    [InlineData("utf-16BE", "UTF-16")]
    [InlineData("utf-32", "UTF-32")]
    [InlineData("utf-32BE", "UTF-32")]
    public void Read_another_encoding_is_told_so(string name, string said)
    {
        var encoding = Encoding.GetEncoding(name);
        foreach (var json in (string[])[Draft.Json, " \n" + Draft.Json, Draft.Titled("\"Ændret 😀\""), "{"])
        {
            foreach (var utf8 in (byte[][])[encoding.GetBytes(json), [.. encoding.Preamble, .. encoding.GetBytes(json)]])
            {
                var error = Failing.Read(utf8);

                error.Pointer.Should().BeEmpty();
                error.Line.Should().Be(1);
                error.Problem(Language.Danish).Should().Be($"Dokumentet er {said}. Gem det som UTF-8.");
                error.Problem(Language.English).Should().Be($"The document is {said}. Save it as UTF-8.");
                FluentActions.Invoking(() => PersonnelJson.ReadPolicy(utf8)).Should().Throw<PersonnelJsonException>().WithMessage($"The document is {said}.*");
                FluentActions.Invoking(() => PersonnelJson.ReadProfile(utf8, AalborgPolicy.Rules)).Should().Throw<PersonnelJsonException>().WithMessage($"The document is {said}.*");
            }
        }
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE }, 1)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, 0x7B }, 1)]
    [InlineData(new byte[] { 0x7B, 0, 0x7D, 0 }, 2)]
    [InlineData(new byte[] { 0, 0x7B, 0, 0x7D }, 1)]
    public void Read_another_encoding_is_told_at_the_byte_that_is_not_JSON(byte[] document, int position) =>
        Failing.Read(document).Place().Should().Be($" 1:{position}");

    [Theory]
    [InlineData(new byte[] { 0xFF, 0x7B })]
    [InlineData(new byte[] { 0x7B, 0xFF, 0xFE })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xFF, 0xFE })]
    [InlineData(new byte[] { 0, 0 })]
    [InlineData(new byte[] { 0x7B, 0x20, 0 })]
    [InlineData(new byte[] { 0x7B })]
    public void Read_other_bytes_are_not_told_to_be_another_encoding(byte[] document) =>
        Failing.Read(document).Problem(Language.English).Should().NotContain("UTF-16").And.NotContain("UTF-32");
}
