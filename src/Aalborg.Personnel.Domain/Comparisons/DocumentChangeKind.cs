namespace Aalborg.Personnel;

/// <summary>What became of a part of a document from one version to the next.</summary>
public enum DocumentChangeKind
{
    /// <summary>The newer version has it, the older one has not.</summary>
    Added,

    /// <summary>The older version has it, the newer one has not.</summary>
    Removed,

    /// <summary>Both versions have it, and its value differs.</summary>
    Changed,
}
