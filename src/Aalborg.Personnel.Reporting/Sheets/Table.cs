namespace Aalborg.Personnel.Reporting;

/// <summary>A table; the first cell of a row says what the row is about.</summary>
/// <param name="Label">What it is called, for those who do not see it.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, each with a cell for each column.</param>
internal sealed record Table(string Label, IReadOnlyList<Column> Columns, IEnumerable<IReadOnlyList<Phrase>> Rows)
{
    /// <summary>Gets whether it is too wide for a telephone.</summary>
    public bool IsWide { get; init; }
}
