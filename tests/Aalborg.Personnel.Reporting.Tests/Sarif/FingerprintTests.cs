namespace Aalborg.Personnel.Reporting.Tests.Sarif;

/// <summary>The fingerprint of a result is the finding's; a missing judgement is no finding and has a name of its own.</summary>
public class FingerprintTests
{
    [Fact]
    public void Result_of_a_finding_has_its_fingerprint()
    {
        var document = Log.Document(Log.Json(""" "why":{"effects":[{"id":"e1","what":"a"},{"id":"e2","what":"b"}]} """));
        var findings = document.Assessment!.Findings;

        var written = Log.Of(document).Results.Select(result => result!["partialFingerprints"]!.AsObject())
            .Where(fingerprints => fingerprints.ContainsKey("personnelFinding/v2")).ToList();

        written.Select(fingerprints => (string?)fingerprints["personnelFinding/v2"]).Should().Equal(findings.Select(finding => finding.Fingerprint));
        written.Should().OnlyContain(fingerprints => fingerprints.Count == 1);
    }

    [Fact]
    public void Missing_judgement_is_identified_by_initiative_and_rule() =>
        Log.Of(Log.Json("")).ResultOf("WHY-13")["partialFingerprints"]!.ToJsonString().Should().Be($$"""{"personnelReview/v1":"{{Log.Id}}/WHY-13"}""");
}
