using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;
using BenchmarkDotNet.Attributes;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>What is told of an assessment, by BenchmarkDotNet.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class ReportParts
{
    private readonly ReportDocument[] _documents =
    [
        .. GeneratedDocument.Many(64).Select(document =>
        {
            var idea = document.Initiative with { Communication = Communication.Empty };
            return new ReportDocument(CheckResult.Of("change.json", AalborgPolicy.Rules.Assess(idea, document.On)), idea);
        }),
    ];

    [Benchmark]
    public void Html() => PersonnelReport.WriteHtml(TextWriter.Null, _documents, Language.Danish);

    [Benchmark]
    public void Markdown() => PersonnelReport.WriteMarkdown(TextWriter.Null, _documents, Language.Danish);

    [Benchmark]
    public void Sarif() => PersonnelReport.WriteSarif(Stream.Null, _documents, Language.Danish);

    [Benchmark]
    public void Json() => PersonnelJson.WriteResults(Stream.Null, _documents.Select(document => document.Result), Language.Danish);
}
