namespace Aalborg.Personnel.Serialization;

public static partial class PersonnelJson
{
    /// <summary>Writes a portfolio.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="unreadable">The documents that could not be read and so are not in it, in order.</param>
    /// <param name="language">The language of what was wrong with them.</param>
    /// <param name="indented">Whether it is indented for people, by two spaces a level; the canonical form otherwise.</param>
    /// <returns>UTF-8 JSON without byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="portfolio"/> is <see langword="null"/>.</exception>
    public static byte[] WritePortfolio(Portfolio portfolio, ValueList<UnreadableSource> unreadable, Language language, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        return Written(portfolio, (writer, value) => PortfolioWriter.Write(writer, value, unreadable, language), indented);
    }
}
