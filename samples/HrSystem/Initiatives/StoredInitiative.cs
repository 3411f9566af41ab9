using System.Security.Cryptography;
using System.Text;
using Aalborg.Personnel;
using Aalborg.Personnel.Serialization;

namespace HrSystem;

/// <summary>A row of the one table: an initiative as JSON, and of it what SQL has to search by.</summary>
/// <remarks>The phase is no column, since it depends on the day that is asked about; the dates it is derived from are. A verdict depends on the day and on all of the document, so there is none either.</remarks>
internal sealed class StoredInitiative
{
    private StoredInitiative()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The document in its canonical form.</summary>
    public string Json { get; private set; } = "";

    /// <summary>SHA-256 of the canonical form. The same document has the same hash, so it tells whether a document has changed.</summary>
    public string Hash { get; private set; } = "";

    public DateOnly? Starts { get; private set; }

    public DateOnly? Ends { get; private set; }

    public DateOnly? Closed { get; private set; }

    public DateOnly? Stopped { get; private set; }

    public static StoredInitiative Of(ChangeInitiative initiative)
    {
        var row = new StoredInitiative { Id = initiative.Id };
        row.Hold(initiative);
        return row;
    }

    /// <summary>Holds another version of the initiative: every column is of the same document.</summary>
    public void Hold(ChangeInitiative initiative)
    {
        var canonical = PersonnelJson.WriteInitiative(initiative);
        Json = Encoding.UTF8.GetString(canonical);
        Hash = Convert.ToHexStringLower(SHA256.HashData(canonical));
        (Starts, Ends) = (initiative.Timeline.Starts, initiative.Timeline.Ends);
        (Closed, Stopped) = (initiative.Timeline.Closed, initiative.Timeline.Stopped);
    }

    /// <summary>The initiative.</summary>
    /// <exception cref="ProblemException">The row is damaged.</exception>
    public ChangeInitiative Read() => TryRead() ?? throw new ProblemException(ProblemKind.Damaged);

    /// <summary>The initiative; none where somebody else has damaged the row. Its neighbours are not hurt by it.</summary>
    public ChangeInitiative? TryRead() => PersonnelJson.TryReadInitiative(Encoding.UTF8.GetBytes(Json)) is { IsRead: true, Initiative: var initiative } && initiative.Id == Id ? initiative : null;
}
