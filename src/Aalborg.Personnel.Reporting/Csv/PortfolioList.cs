namespace Aalborg.Personnel.Reporting;

/// <summary>A list of a portfolio that can be written for a spreadsheet.</summary>
public enum PortfolioList
{
    /// <summary>Belastning: the groups that are hit, month by month.</summary>
    Load,

    /// <summary>Forestående: what is due, by date.</summary>
    Due,
}
