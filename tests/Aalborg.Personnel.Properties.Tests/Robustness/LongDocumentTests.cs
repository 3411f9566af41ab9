using Aalborg.Personnel.Properties.Tests.Documents;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Properties.Tests.Robustness;

/// <summary>A document of 10 MB is read, assessed, written and reported like any other.</summary>
[Collection(nameof(TheWholeProcess))]
public class LongDocumentTests
{
    private const int Bytes = 10_000_000;

    /// <summary>The first so many places are told of one by one, and so many events: what people read stays short.</summary>
    private const int MostOfAPage = 1_000_000;

    [Fact]
    public void Document_of_10_MB_goes_all_the_way()
    {
        var utf8 = LongInitiative.Of(Bytes, seed: 1);
        var initiative = PersonnelJson.ReadInitiative(utf8);
        var assessment = AalborgPolicy.Rules.Assess(initiative, new(2026, 5, 4));
        var reports = EveryReport.Of(initiative, assessment, utf8, Language.English).ToDictionary(report => report.Format, report => report.Utf8.Length, StringComparer.Ordinal);

        PersonnelJson.WriteInitiative(initiative).AsSpan().SequenceEqual(utf8).Should().BeTrue();
        assessment.Findings.Count.Should().BeGreaterThan(10_000);
        reports.Should().HaveCount(5);
        reports["html English"].Should().BeInRange(10_000, MostOfAPage);
        reports["markdown English"].Should().BeInRange(10_000, MostOfAPage);
        reports["sarif English"].Should().BeGreaterThan(MostOfAPage);
    }
}
