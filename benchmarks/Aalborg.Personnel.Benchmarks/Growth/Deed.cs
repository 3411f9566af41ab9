namespace Aalborg.Personnel.Benchmarks;

/// <summary>Something that is done with a document: what it is called, in what a document for it is wide, and how it is done.</summary>
internal sealed record Deed(string Name, Breadth Breadth, Func<GeneratedDocument, object?> Do)
{
    public bool OnBroken { get; init; }
}
