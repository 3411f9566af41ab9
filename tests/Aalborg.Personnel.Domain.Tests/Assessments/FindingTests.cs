using Aalborg.Personnel.Domain.Tests.Rules;

namespace Aalborg.Personnel.Domain.Tests.Assessments;

public class FindingTests
{
    private static Finding Finding(string message = "Det er galt.", string? detail = null) =>
        OwnPolicy.Book(Rule(message, detail)).Assess(OwnInitiative.Initiative, Compliant.Midway).Findings[0];

    private static OwnRule Rule(string message, string? detail) =>
        new("OWN-01", context => context.Violation("/title", new() { Danish = message }, detail));

    [Fact]
    public void ToString_says_which_rule_where_and_in_what_state()
    {
        Finding().ToString().Should().Be("OWN-01 Failed at /title");
        Finding(detail: "benefits").ToString().Should().Be("OWN-01 Failed at /title (benefits)");
    }

    [Fact]
    public void Equals_goes_by_the_texts_too()
    {
        string[] messages = ["Det er galt.", "Det er galt.", "Noget andet."];
        var rule = new OwnRule("OWN-01", context => Array.ForEach(messages, message => context.Violation("/title", new() { Danish = message })));
        var findings = OwnPolicy.Book(rule).Assess(OwnInitiative.Initiative, Compliant.Midway).Findings;

        findings[1].Should().Be(findings[0]);
        findings[2].Should().NotBe(findings[0]);
    }

    [Fact]
    public void Message_in_no_language_throws()
    {
        Finding().Invoking(finding => finding.Message((Language)2)).Should().Throw<ArgumentException>();
        Finding().Invoking(finding => finding.Remedy((Language)(-1))).Should().Throw<ArgumentException>();
    }
}
