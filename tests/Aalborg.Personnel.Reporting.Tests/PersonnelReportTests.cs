using System.ComponentModel;
using System.Globalization;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests;

public class PersonnelReportTests
{
    private static readonly CheckResult[] Documents = [Reported.Of(Reported.Harmless), Reported.Unreadable(), Reported.Of(Reported.Draft)];

    public static TheoryData<string> Formats { get; } = ["html", "markdown", "text"];

    private static void Write(string format, TextWriter output, IEnumerable<CheckResult> documents, Language language = Language.Danish)
    {
        if (format == "html")
        {
            PersonnelReport.WriteHtml(output, documents, language);
        }
        else if (format == "markdown")
        {
            PersonnelReport.WriteMarkdown(output, documents, language);
        }
        else
        {
            PersonnelReport.WriteText(output, documents, language);
        }
    }

    private static string Written(string format, IEnumerable<CheckResult> documents, Language language = Language.Danish)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Write(format, output, documents, language);
        return output.ToString();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_with_nothing_is_refused(string format)
    {
        FluentActions.Invoking(() => Write(format, null!, [])).Should().Throw<ArgumentNullException>().WithParameterName("output");
        FluentActions.Invoking(() => Write(format, TextWriter.Null, null!)).Should().Throw<ArgumentNullException>().WithParameterName("results");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_with_a_document_of_nothing_is_refused_before_anything_is_written(string format)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);

        FluentActions.Invoking(() => Write(format, output, [null!, Documents[0]])).Should().Throw<ArgumentNullException>().WithParameterName("results");
        output.ToString().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_in_a_language_there_is_not_is_refused_before_anything_is_written(string format)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);

        FluentActions.Invoking(() => Write(format, output, Documents, (Language)7)).Should().Throw<InvalidEnumArgumentException>().WithParameterName("language");
        output.ToString().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_lets_an_output_that_fails_tell(string format)
    {
        using var full = new FullDisk();

        FluentActions.Invoking(() => Write(format, full, Documents)).Should().Throw<IOException>().WithMessage("full");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_goes_through_the_documents_once(string format)
    {
        var times = 0;
        IEnumerable<CheckResult> Counted()
        {
            foreach (var document in Documents)
            {
                times++;
                yield return document;
            }
        }

        Written(format, Counted());
        times.Should().Be(Documents.Length);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_twice_writes_the_same(string format) => Written(format, Documents).Should().Be(Written(format, Documents));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_leaves_the_output_open(string format)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Write(format, output, Documents);

        FluentActions.Invoking(() => output.Write("more")).Should().NotThrow();
    }

    [Theory]
    [InlineData("html", "da-DK")]
    [InlineData("html", "tr-TR")]
    [InlineData("html", "ar-SA")]
    [InlineData("markdown", "tr-TR")]
    [InlineData("text", "da-DK")]
    [InlineData("text", "ar-SA")]
    public void Write_writes_the_same_in_every_culture(string format, string culture)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            InCulture.Ask(culture, () => Written(format, Documents, language)).Should().Be(InCulture.Ask("", () => Written(format, Documents, language)));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_of_no_documents_says_so(string format)
    {
        Written(format, [], Language.English).Should().Contain("0 documents.");
        Written(format, [], Language.Danish).Should().Contain("0 dokumenter.");
    }

    [Theory]
    [InlineData("html")]
    [InlineData("markdown")]
    public void Write_of_many_shows_500_and_counts_the_rest(string format)
    {
        var documents = Enumerable.Range(1, 501).Select(i => Reported.Unreadable($"fil{i}.json"));
        var report = Written(format, documents, Language.English);

        report.Should().Contain("501 documents. 501 could not be read.");
        Count(report, "fil500.json").Should().BeGreaterThan(Count(report, "fil501.json"), "that has a row alone");
        report.Should().Contain("… and 1 more document, counted but not shown here.");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_of_documents_with_different_rule_books_names_each_policy_and_its_principles(string format)
    {
        var own = Reported.Of(Reported.Draft, book: OwnBook.Saying(place => $"Vores{place.Replace('/', ' ')}"));
        var report = Written(format, [own, Reported.Of(Reported.Draft)], Language.English);

        report.Should().ContainAll("Vores principle name/en".Replace("/en", " en", StringComparison.Ordinal), "We know why", "We communicate");
        report.Should().ContainAll("The sentences are those of Vores publisher name", "The sentences are those of Aalborg Kommune");
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    /// <summary>An output that nothing can be written to.</summary>
    private sealed class FullDisk : StringWriter
    {
        public FullDisk()
            : base(CultureInfo.InvariantCulture)
        {
        }

        public override void Write(char value) => throw new IOException("full");

        public override void Write(char[] buffer, int index, int count) => throw new IOException("full");

        public override void Write(ReadOnlySpan<char> buffer) => throw new IOException("full");

        public override void Write(string? value) => throw new IOException("full");

        public override void WriteLine(string? value) => throw new IOException("full");
    }
}
