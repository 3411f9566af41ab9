using System.ComponentModel;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

public static partial class PersonnelReport
{
    /// <summary>Writes a portfolio as a self-contained HTML page, without scripts and without anything from a network.</summary>
    /// <param name="output">Where to write; the page says that it is UTF-8.</param>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="unreadable">The documents that could not be read and so are not in it.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The output or the portfolio is <see langword="null"/>.</exception>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="language"/> is not a value of <see cref="Language"/>.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public static void WritePortfolioHtml(TextWriter output, Portfolio portfolio, ValueList<UnreadableSource> unreadable, Language language)
    {
        ArgumentNullException.ThrowIfNull(output);
        var subject = PortfolioSubject.Of(portfolio, unreadable, language);
        PortfolioReport.Write(new HtmlSheet(output, language), subject);
    }

    /// <summary>Writes a portfolio as Markdown as GitHub renders it.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="unreadable">The documents that could not be read and so are not in it.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The output or the portfolio is <see langword="null"/>.</exception>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="language"/> is not a value of <see cref="Language"/>.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public static void WritePortfolioMarkdown(TextWriter output, Portfolio portfolio, ValueList<UnreadableSource> unreadable, Language language)
    {
        ArgumentNullException.ThrowIfNull(output);
        var subject = PortfolioSubject.Of(portfolio, unreadable, language);
        PortfolioReport.Write(new MarkdownSheet(output), subject);
    }

    /// <summary>Writes a portfolio as text for a terminal.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="unreadable">The documents that could not be read and so are not in it.</param>
    /// <param name="language">The language.</param>
    /// <param name="layout">The width and whether there are colours; by default 100 characters without colours.</param>
    /// <exception cref="ArgumentNullException">The output or the portfolio is <see langword="null"/>.</exception>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="language"/> is not a value of <see cref="Language"/>.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public static void WritePortfolioText(TextWriter output, Portfolio portfolio, ValueList<UnreadableSource> unreadable, Language language, TextLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var subject = PortfolioSubject.Of(portfolio, unreadable, language);
        PortfolioReport.Write(new TextSheet(output, layout ?? new TextLayout()), subject);
    }

    /// <summary>Writes a list of a portfolio as comma-separated values (RFC 4180) for Excel and its like: UTF-8 with a byte order mark, no text a formula.</summary>
    /// <param name="utf8">Where to write; it is not closed.</param>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="list">The list.</param>
    /// <param name="language">The language of headings and of what is due.</param>
    /// <exception cref="ArgumentNullException">The stream or the portfolio is <see langword="null"/>.</exception>
    /// <exception cref="InvalidEnumArgumentException">The list or the language is not a value of its enumeration.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WritePortfolioCsv(Stream utf8, Portfolio portfolio, PortfolioList list, Language language)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(portfolio);
        if (!Enum.IsDefined(language))
        {
            throw new InvalidEnumArgumentException(nameof(language), (int)language, typeof(Language));
        }

        if (!Enum.IsDefined(list))
        {
            throw new InvalidEnumArgumentException(nameof(list), (int)list, typeof(PortfolioList));
        }

        var csv = new CsvWriter(utf8);
        if (list == PortfolioList.Load)
        {
            PortfolioTables.WriteLoad(csv, portfolio, language);
        }
        else
        {
            PortfolioTables.WriteDue(csv, portfolio, language);
        }
    }

    /// <summary>Writes what is due as an iCalendar (RFC 5545): an event of a whole day for each date, to subscribe to in Outlook and its like.</summary>
    /// <remarks>
    /// Events are written as the documents come, one document at a time however many there are. Documents that could not be read, and those of an initiative that has come before, have none.
    /// An event keeps its UID when its date, its title or its place in the document changes; what has no id of its own is known by its place. A title with personal data is left out.
    /// </remarks>
    /// <param name="utf8">Where to write, UTF-8 without byte order mark; it is not closed.</param>
    /// <param name="results">The results of the documents, enumerated once.</param>
    /// <param name="days">How many days to look ahead from the date of an assessment, 0 to <see cref="DueDate.MaxDays"/>.</param>
    /// <param name="language">The language of what is due.</param>
    /// <exception cref="ArgumentNullException">An argument, or a result, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside its range.</exception>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="language"/> is not a value of <see cref="Language"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteCalendar(Stream utf8, IEnumerable<CheckResult> results, int days, Language language)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, DueDate.MaxDays);
        var guarded = Guarded(results, language);
        var calendar = new DueCalendar(utf8, days, language);
        calendar.Begin();
        foreach (var result in guarded)
        {
            calendar.Add(result);
        }

        calendar.End();
    }
}
