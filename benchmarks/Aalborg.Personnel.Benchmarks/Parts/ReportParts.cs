using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;
using BenchmarkDotNet.Attributes;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>What is told of an assessment, by BenchmarkDotNet: a report of 64 documents, as time a document.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class ReportParts
{
    private const int Documents = 64;

    private readonly ReportDocument[] _documents =
    [
        .. GeneratedDocument.Many(Documents).Select(document =>
        {
            var idea = document.Initiative with { Communication = Communication.Empty };
            return new ReportDocument(CheckResult.Of("change.json", AalborgPolicy.Rules.Assess(idea, document.On)), idea);
        }),
    ];

    [Benchmark(OperationsPerInvoke = Documents)]
    public void Html() => PersonnelReport.WriteHtml(TextWriter.Null, _documents, Language.Danish);

    [Benchmark(OperationsPerInvoke = Documents)]
    public void Markdown() => PersonnelReport.WriteMarkdown(TextWriter.Null, _documents, Language.Danish);

    [Benchmark(OperationsPerInvoke = Documents)]
    public void Sarif() => PersonnelReport.WriteSarif(Stream.Null, _documents, Language.Danish);

    [Benchmark(OperationsPerInvoke = Documents)]
    public void Json() => PersonnelJson.WriteResults(Stream.Null, _documents.Select(document => document.Result), Language.Danish);
}
