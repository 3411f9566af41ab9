namespace Aalborg.Personnel;

/// <summary>An entry of a change initiative that other entries can point at by its id.</summary>
public interface IIdentified
{
    /// <summary>The entry's id. All entries of a document share one space of ids; they compare exactly (DOC-01 finds an id used twice).</summary>
    string Id { get; }
}
