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

    private readonly CheckResult[] _results =
    [
        .. GeneratedDocument.Many(Documents).Select(document =>
        {
            var idea = document.Initiative with { Communication = Communication.Empty };
            return CheckResult.Of("change.json", idea, AalborgPolicy.Rules.Assess(idea, document.On));
        }),
    ];

    [Benchmark(OperationsPerInvoke = Documents)]
    public void Html() => PersonnelReport.WriteHtml(TextWriter.Null, _results, Language.Danish);

    [Benchmark(OperationsPerInvoke = Documents)]
    public void Markdown() => PersonnelReport.WriteMarkdown(TextWriter.Null, _results, Language.Danish);

    [Benchmark(OperationsPerInvoke = Documents)]
    public void Sarif() => PersonnelReport.WriteSarif(Stream.Null, _results, Language.Danish);

    [Benchmark(OperationsPerInvoke = Documents)]
    public void Json() => PersonnelJson.WriteResults(Stream.Null, _results, Language.Danish);
}
