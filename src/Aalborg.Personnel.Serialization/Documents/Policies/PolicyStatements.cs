using System.Globalization;

namespace Aalborg.Personnel.Serialization;

/// <summary>The statements of a policy document. They are read before the rest of it, which names them wherever in the file they stand.</summary>
internal sealed class PolicyStatements
{
    /// <summary>Stands in where the statements cannot be read; the reading ends in an error.</summary>
    private static readonly Statement Unread = new()
    {
        Id = "unread",
        Section = "unread",
        Kind = StatementKind.Question,
        Text = new() { Danish = "unread" },
    };

    private readonly Dictionary<string, Statement>? _byId;

    private readonly ValueList<string> _ids;

    public PolicyStatements(ValueList<Statement> statements)
    {
        _byId = statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        _ids = [.. statements.Select(statement => statement.Id)];
    }

    private PolicyStatements() => _byId = null;

    /// <summary>They are not known, so nothing that names them is checked.</summary>
    public static PolicyStatements Unknown { get; } = new();

    /// <summary>A list that names some of them.</summary>
    public ListType<Statement> References => new(new StatementReferenceType(this));

    /// <summary>The statements of a document. Where they cannot be read, reading the document tells why, or what is wrong before them.</summary>
    public static PolicyStatements In(ReadOnlySpan<byte> utf8)
    {
        var contract = new PolicyStatementsContract();
        try
        {
            new JsonCursor(utf8, lenient: true).ReadDocument(contract);
        }
        catch (PersonnelJsonException)
        {
            // Reading the document tells it.
        }

        return contract.Known;
    }

    /// <summary>The statement with the id that has just been read.</summary>
    public Statement Named(string id, in JsonCursor json)
    {
        if (_byId is null)
        {
            return Unread;
        }

        return _byId.TryGetValue(id, out var statement) ? statement : throw json.Error(Problems.UnknownStatement(PlaceOf(Nearest.To(id, _ids))));
    }

    /// <summary>An id is text of the document: it is told where it stands, not what it is.</summary>
    private string? PlaceOf(string? id) => id is null ? null : string.Create(CultureInfo.InvariantCulture, $"/statements/{_ids.IndexOf(id)}");
}
