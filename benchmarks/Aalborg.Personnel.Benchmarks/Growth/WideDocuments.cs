namespace Aalborg.Personnel.Benchmarks;

/// <summary>A document that is wide in one thing, in three sizes, whole or broken.</summary>
internal sealed class WideDocuments(Breadth breadth, bool broken)
{
    private readonly Dictionary<int, GeneratedDocument> _documents = [];

    public string Name { get; } = broken ? $"{breadth}, broken" : $"{breadth}";

    public GeneratedDocument Of(int count)
    {
        if (!_documents.TryGetValue(count, out var document))
        {
            document = broken ? WideDocument.Broken(breadth, count) : WideDocument.Of(breadth, count);
            _documents.Add(count, document);
        }

        return document;
    }

    public static IEnumerable<WideDocuments> All() =>
        Enum.GetValues<Breadth>().SelectMany(breadth => new[] { new WideDocuments(breadth, broken: false), new WideDocuments(breadth, broken: true) });
}
