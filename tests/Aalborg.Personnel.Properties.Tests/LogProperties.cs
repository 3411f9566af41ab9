using Aalborg.Personnel.Properties.Tests.Documents;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Properties.Tests;

/// <summary>What stands in a log where somebody logs an object as it is: nothing that people wrote.</summary>
public class LogProperties
{
    /// <summary>Texts that stand in many of the documents.</summary>
    private static readonly string[] Written = ["Teamet", "Vi prøver det", "Færre skift", "Fælles vagtplan", "120645", "010190", "eksempel.dk", "<script>"];

    [Fact]
    public void ToString_of_a_document_and_of_all_it_holds_names_its_type() => ForEvery.Case(150, one =>
    {
        var (change, who, communication) = (one.Initiative, one.Initiative.Who, one.Initiative.Communication);
        object[] parts =
        [
            change, change.Timeline, change.Classification, change.Why, who, change.WhatAndHow, change.WhatAndHow.Plan, change.WhatAndHow.Frame, communication,
            .. change.Identifiers, .. change.Why.Goals, .. change.Why.Effects, .. change.Why.Strategies, .. who.Stakeholders, .. who.Decisions, .. who.MedDiscussions,
            .. communication.Messages, .. communication.Input, .. change.Judgements, .. change.Deviations,
        ];

        parts.Select(part => part.ToString()).Should().Equal(parts.Select(part => part.GetType().Name));
    });

    [Fact]
    public void ToString_of_what_the_rules_say_holds_no_text_of_the_document() => ForEvery.Case(150, one =>
    {
        var assessment = AalborgPolicy.Rules.Assess(one.Initiative, one.On);
        string[] said = [$"{assessment}", $"{CheckResult.Of("a.json", one.Initiative, assessment)}", $"{assessment.ReadinessFor(ChangePhase.Closed)}", .. assessment.Findings.Select(finding => $"{finding}")];

        said.Should().NotContain(text => Written.Any(written => text.Contains(written, StringComparison.Ordinal)));
    });

    /// <summary>The title stands there on purpose, so that people know which initiative it is.</summary>
    [Fact]
    public void Assessment_as_JSON_holds_no_text_of_the_document_but_its_title() => ForEvery.Case(150, one =>
    {
        var initiative = one.Initiative with { Title = "Titlen" };
        var assessment = AalborgPolicy.Rules.Assess(initiative, one.On);
        var json = System.Text.Encoding.UTF8.GetString(PersonnelJson.WriteResult(CheckResult.Of("a.json", initiative, assessment), Language.Danish));

        Written.Should().NotContain(written => json.Contains(written, StringComparison.Ordinal));
    });
}
