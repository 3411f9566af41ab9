using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization;
using Nordby;

namespace Aalborg.Personnel.Cli.Tests.Samples;

/// <summary>A municipality of its own, with a policy and rules of its own on the same machinery.</summary>
public class NordbyTests
{
    private static readonly DateOnly On = new(2026, 12, 15);
    private static readonly RuleId TriedFirst = new("NORDBY-01");
    private static readonly RuleId SpeakingUp = new("NORDBY-02");
    private static readonly RuleId LearningIsWritten = new("NORDBY-03");

    private static string Complete { get; } = Path.Combine(Repository.Root, "samples/initiatives/complete.json");

    /// <summary>The complete sample before anybody wrote what came of it.</summary>
    private static ChangeInitiative Change { get; } = WithoutResults(PersonnelJson.ReadInitiative(File.ReadAllBytes(Complete)));

    public static TheoryData<string> RuleIds => [.. NordbyPolicy.Rules.Rules.Select(rule => rule.Id.Value)];

    private static ChangeInitiative WithoutResults(ChangeInitiative change) =>
        change with { Why = change.Why with { Effects = [.. change.Why.Effects.Select(effect => effect with { Result = null })] } };

    [Fact]
    public void Policy_read_and_written_is_the_file()
    {
        var file = File.ReadAllBytes(Path.Combine(Repository.Root, "samples/Nordby/nordby-politik.json"));
        var written = PersonnelJson.WritePolicy(PersonnelJson.ReadPolicy(file));
        var onOneLine = JsonNode.Parse(file)!.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

        Encoding.UTF8.GetString(written).Should().Be(onOneLine);
        PersonnelJson.ReadPolicy(written).Should().Be(NordbyPolicy.Policy);
    }

    [Fact]
    public void Policy_has_statements_of_every_kind() =>
        NordbyPolicy.Policy.Statements.Select(statement => statement.Kind).Distinct().Should().BeEquivalentTo(Enum.GetValues<StatementKind>());

    [Fact]
    public void Coverage_accounts_for_every_statement_and_every_rule()
    {
        NordbyPolicy.Coverage.Unaccounted.Should().BeEmpty();
        NordbyPolicy.Rules.Rules.Should().OnlyContain(rule => !rule.Statements.IsEmpty);
    }

    [Fact]
    public void Coverage_without_notes_leaves_what_neither_a_kind_nor_a_rule_accounts_for() =>
        PolicyCoverage.Of(NordbyPolicy.Rules).Unaccounted.Select(statement => statement.Id).Should().Equal("N1", "N2", "N3", "N4");

    [Fact]
    public void Rules_know_nothing_of_Aalborg()
    {
        NordbyPolicy.Change.Principles.Select(principle => principle.Id)
            .Should().Equal("vi-begynder-i-det-smaa", "vi-siger-det-som-det-er", "vi-laerer-af-det");
        NordbyPolicy.Change.Principles.Should().NotIntersectWith(AalborgPolicy.Change.Principles);
        NordbyPolicy.Rules.Rules.Select(rule => rule.Principle).Distinct().Should().BeEquivalentTo(NordbyPolicy.Change.Principles.ToArray());
        NordbyPolicy.Policy.Statements.Select(statement => statement.Danish)
            .Should().NotIntersectWith(AalborgPolicy.Personnel.Statements.Select(statement => statement.Danish));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Example_fails_and_mended_passes(string id)
    {
        var rule = NordbyPolicy.Rules[new(id)];
        var example = rule.Example!;

        NordbyPolicy.Rules.Assess(example.Fails, example.On).OutcomeOf(rule.Id).Should().Be(RuleOutcome.Failed);
        NordbyPolicy.Rules.Assess(example.Mended, example.On).OutcomeOf(rule.Id).Should().Be(RuleOutcome.Passed);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Rule_speaks_both_languages(string id)
    {
        var rule = NordbyPolicy.Rules[new(id)];

        new[] { rule.Title, rule.Explanation, rule.Remedy }.Should().OnlyContain(text => text.English != null && text.English != text.Danish);
    }

    [Fact]
    public void Assess_finds_that_nothing_was_learnt_in_writing_and_nobody_asked()
    {
        var assessment = NordbyPolicy.Rules.Assess(Change, On);

        assessment.Verdicts.Select(verdict => verdict.Verdict).Should().Equal(Verdict.Met, Verdict.AwaitingJudgement, Verdict.MetWithRemarks);
        assessment.Rules.Select(result => (result.Rule.Id, result.Outcome)).Should().Equal(
            (TriedFirst, RuleOutcome.Passed), (SpeakingUp, RuleOutcome.NeedsJudgement), (LearningIsWritten, RuleOutcome.Failed));
        var finding = assessment.Findings.Should().ContainSingle().Subject;
        finding.ToString().Should().Be("NORDBY-03 Failed at /why/effects");
        finding.Severity.Should().Be(RuleSeverity.Warning);
        finding.Message(Language.Danish).Should().Be("Forandringen sluttede den 30. september 2026, og der står ikke, hvad I lærte af den.");
        finding.Message(Language.English).Should().Be("The change ended on 30 September 2026, and it does not say what you learnt from it.");
    }

    [Theory]
    [InlineData("2026-09-30", RuleOutcome.Open)]
    [InlineData("2026-10-30", RuleOutcome.Open)]
    [InlineData("2026-10-31", RuleOutcome.Failed)]
    public void Learning_is_due_when_its_days_are_over(string on, RuleOutcome expected) =>
        NordbyPolicy.Rules.Assess(Change, Date(on)).OutcomeOf(LearningIsWritten).Should().Be(expected);

    [Theory]
    [InlineData("2026-09-29", RuleOutcome.Failed)]
    [InlineData("2026-09-30", RuleOutcome.Passed)]
    [InlineData("2026-12-15", RuleOutcome.Passed)]
    [InlineData("2026-12-16", RuleOutcome.Failed)]
    public void Learning_is_written_from_the_last_day_on_and_better_late_than_never(string written, RuleOutcome expected)
    {
        var effect = new Effect { Id = "ro", What = "Ro", Result = new() { On = Date(written), What = "Ro nok" } };
        var revision = new Revision { Id = "j", On = Date(written), Outcome = RevisionOutcome.Confirmed, What = "Vi fortsætter" };
        var byEffect = Change with { Why = Change.Why with { Effects = [effect] } };
        var byRevision = Change with { WhatAndHow = Change.WhatAndHow with { Plan = new() { Revisions = [revision] } } };

        NordbyPolicy.Rules.Assess(byEffect, On).OutcomeOf(LearningIsWritten).Should().Be(expected);
        NordbyPolicy.Rules.Assess(byRevision, On).OutcomeOf(LearningIsWritten).Should().Be(expected);
    }

    [Fact]
    public void Learning_counts_from_the_closing_where_no_end_is_known_or_it_is_earlier()
    {
        var closed = Change with { Timeline = new() { Starts = new(2026, 3, 2), Closed = new(2026, 11, 14) } };
        var early = closed with { Timeline = closed.Timeline with { Ends = new(2027, 3, 1) } };

        foreach (var change in new[] { closed, early })
        {
            NordbyPolicy.Rules.Assess(change, new(2026, 12, 14)).OutcomeOf(LearningIsWritten).Should().Be(RuleOutcome.Open);
            NordbyPolicy.Rules.Assess(change, On).Findings.Should().ContainSingle()
                .Which.Message(Language.Danish).Should().StartWith("Forandringen sluttede den 14. november 2026");
        }
    }

    [Fact]
    public void Draft_is_open_where_it_will_have_to_be_written()
    {
        var draft = new ChangeInitiative { Id = Change.Id, Title = "Idé" };
        var assessment = NordbyPolicy.Rules.Assess(draft, On);

        assessment.Verdicts.Select(verdict => verdict.Verdict).Should().Equal(Verdict.Open, Verdict.AwaitingJudgement, Verdict.MetWithRemarks);
        assessment.Findings[1].Message(Language.Danish).Should().StartWith("Forandringen er ikke slut endnu.");
    }

    [Fact]
    public void Change_of_a_single_day_is_small_enough_in_itself()
    {
        var day = Change with { Timeline = new() { Starts = On, Ends = On }, WhatAndHow = new() };

        NordbyPolicy.Rules.Assess(day, On).OutcomeOf(TriedFirst).Should().Be(RuleOutcome.NotApplicable);
        NordbyPolicy.Rules.Assess(day with { Timeline = new() { Starts = On, Ends = On.AddDays(1) } }, On).OutcomeOf(TriedFirst)
            .Should().Be(RuleOutcome.Failed);
    }

    [Fact]
    public void Profile_lowers_the_parameter_of_the_rule()
    {
        var on = new DateOnly(2026, 10, 15);
        var tailored = NordbyPolicy.Rules.TailoredBy(PersonnelJson.ReadProfile(
            """{"schemaVersion":"1.0","name":"Skolerne","discussedInMed":{"committee":"MED","on":"2026-01-14"},"raise":["NORDBY-03"],"parameters":{"learnWithinDays":14}}"""u8,
            NordbyPolicy.Rules));

        NordbyPolicy.Rules.Assess(Change, on).OutcomeOf(LearningIsWritten).Should().Be(RuleOutcome.Open);
        var assessment = tailored.Assess(Change, on);
        assessment.OutcomeOf(LearningIsWritten).Should().Be(RuleOutcome.Failed);
        assessment.Verdicts[2].Verdict.Should().Be(Verdict.NotMet);
    }

    [Fact]
    public void Rules_about_the_document_itself_can_be_taken_along()
    {
        var book = NordbyPolicy.Rules.Extend("nordby", AalborgPolicy.DocumentRules);

        book.Assess(Change, On).Findings.Where(finding => finding.Rule.Id == AalborgRule.Doc05).Select(finding => finding.Pointer)
            .Should().Equal(Enumerable.Range(0, Change.Judgements.Count).Select(i => $"/judgements/{i}/rule"), "its judgements answer Aalborg's questions, not Nordby's");
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
