using Aalborg.Personnel.Serialization;
using BenchmarkDotNet.Attributes;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>What one does with a document, by BenchmarkDotNet: 256 of them, so that the processor learns none by heart.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class DocumentParts
{
    private const int Documents = 256;

    private readonly GeneratedDocument[] _documents = GeneratedDocument.Many(Documents);

    [Benchmark(OperationsPerInvoke = Documents)]
    public int Read() => All(document => PersonnelJson.ReadInitiative(document.Utf8));

    [Benchmark(OperationsPerInvoke = Documents)]
    public int ReadLeniently() => All(document => PersonnelJson.ReadInitiativeLeniently(document.Utf8, out _));

    [Benchmark(OperationsPerInvoke = Documents)]
    public int Write() => All(document => PersonnelJson.WriteInitiative(document.Initiative));

    [Benchmark(OperationsPerInvoke = Documents)]
    public int WriteIndented() => All(document => PersonnelJson.WriteInitiative(document.Initiative, indented: true));

    [Benchmark(OperationsPerInvoke = Documents)]
    public int Assess() => All(document => AalborgPolicy.Rules.Assess(document.Initiative, document.On));

    [Benchmark(OperationsPerInvoke = Documents)]
    public int AssessAsAnIdea() => All(document => AalborgPolicy.Rules.Assess(document.Initiative with { Timeline = Timeline.Unknown }, document.On));

    [Benchmark(OperationsPerInvoke = Documents)]
    public int ReadinessForClosed() => All(document => AalborgPolicy.Rules.Assess(document.Initiative, document.On).ReadinessFor(ChangePhase.Closed));

    private int All(Func<GeneratedDocument, object> act)
    {
        var done = 0;
        foreach (var document in _documents)
        {
            done += act(document) is null ? 0 : 1;
        }

        return done;
    }
}
