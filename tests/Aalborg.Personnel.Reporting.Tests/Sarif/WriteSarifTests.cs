using System.ComponentModel;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Sarif;

/// <summary>The writing itself: streams, memory, and what is refused.</summary>
public class WriteSarifTests
{
    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => PersonnelReport.WriteSarif(null!, [], Language.Danish)).Should().Throw<ArgumentNullException>().WithParameterName("utf8");
        FluentActions.Invoking(() => PersonnelReport.WriteSarif(Stream.Null, null!, Language.Danish)).Should().Throw<ArgumentNullException>().WithParameterName("results");
        FluentActions.Invoking(() => PersonnelReport.WriteSarif(Stream.Null, [null!], Language.Danish)).Should().Throw<ArgumentNullException>().WithParameterName("results");
    }

    [Fact]
    public void Language_there_is_not_is_refused_before_anything_is_written()
    {
        using var utf8 = new MemoryStream();

        FluentActions.Invoking(() => PersonnelReport.WriteSarif(utf8, [], (Language)7)).Should().Throw<InvalidEnumArgumentException>().WithParameterName("language");
        utf8.Length.Should().Be(0);
    }

    [Fact]
    public void Stream_is_not_closed()
    {
        using var utf8 = new MemoryStream();
        PersonnelReport.WriteSarif(utf8, [], Language.Danish);

        utf8.CanWrite.Should().BeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public void Stream_that_fails_ends_the_writing(int writings)
    {
        var taken = 0;
        var documents = Enumerable.Repeat(Log.Document(Log.Json("")), 1000).Select(document =>
        {
            taken++;
            return document;
        });

        FluentActions.Invoking(() => PersonnelReport.WriteSarif(new FullStream(writings), documents, Language.Danish)).Should().Throw<IOException>();
        taken.Should().BeLessThan(2);
    }

    [Fact]
    public void Documents_that_fail_end_the_writing() =>
        FluentActions.Invoking(() => PersonnelReport.WriteSarif(Stream.Null, Failing(), Language.Danish)).Should().Throw<IOException>();

    [Fact]
    public void Documents_are_written_as_they_come()
    {
        using var utf8 = new MemoryStream();
        var lengths = new List<long>();
        PersonnelReport.WriteSarif(utf8, Enumerable.Repeat(Log.Document(Log.Json("")), 3).Select(document =>
        {
            lengths.Add(utf8.Length);
            return document;
        }), Language.Danish);

        lengths.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Same_documents_give_the_same_bytes() =>
        Log.Of(Log.Document(Log.Json(""))).Text.Should().Be(Log.Of(Log.Document(Log.Json(""))).Text);

    private static IEnumerable<CheckResult> Failing()
    {
        yield return Log.Document(Log.Json(""));
        throw new IOException("gone");
    }

    private sealed class FullStream(int writings) : MemoryStream
    {
        private int _left = writings;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (_left-- == 0)
            {
                throw new IOException("full");
            }
        }
    }
}
