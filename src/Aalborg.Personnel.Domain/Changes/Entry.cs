namespace Aalborg.Personnel;

/// <summary>An entry (post) of a change initiative that others can point at by its id.</summary>
public abstract record Entry : Extensible
{
    private protected Entry()
    {
    }

    /// <summary>The entry's id. All entries of a document share one space of ids; they compare exactly (DOC-01 finds an id used twice).</summary>
    public required string Id { get; init => field = DocumentText.Required(value); }
}
