using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Content;

public class InitiativeReportTests
{
    private static InitiativeReport Of(ChangeInitiative initiative, string on = "2026-05-04", ChangePhase? before = null, RuleBook? book = null) =>
        Reports.Content(Reports.Of(initiative, on, book, before));

    private static ChangeInitiative Sample(string name) => PersonnelJson.ReadInitiative(File.ReadAllBytes($"{Repository.Root}/samples/initiatives/{name}.json"));

    [Fact]
    public void Lead_is_the_summary_or_else_the_purpose()
    {
        var purposeful = Reports.Draft with { Why = new() { Purpose = "Færre ansigter." } };

        Of(Reports.Draft).Lead.Should().BeNull();
        Of(purposeful).Lead.Should().Be("Færre ansigter.");
        Of(purposeful with { Summary = "Kort sagt." }).Lead.Should().Be("Kort sagt.");
    }

    [Fact]
    public void Owner_is_the_organisation_and_the_unit()
    {
        var owned = Reports.Draft with { Organisation = new() { Name = "Aalborg\nKommune" } };

        Of(Reports.Draft).Owner.Should().BeNull();
        Of(owned).Owner.Should().Be("Aalborg Kommune");
        Of(owned with { Organisation = owned.Organisation with { Unit = new() { Name = "Område\tNord" } } }).Owner.Should().Be("Aalborg Kommune · Område Nord");
    }

    [Fact]
    public void Principles_have_the_verdicts_of_the_assessment()
    {
        var document = Reports.Of(Reports.Harmless);

        Reports.Content(document).Principles.Select(one => (one.Name, one.Verdict))
            .Should().Equal(document.Result.Assessment!.Verdicts.Select(one => (one.Principle.Name.English!, one.Verdict))).And.HaveCount(4);
    }

    [Fact]
    public void Principles_have_every_finding_once_and_the_document_has_the_rest()
    {
        var document = Reports.Of(Reports.Harmless);
        var report = Reports.Content(document);
        FindingGroup[] groups = [.. report.Principles.SelectMany(one => one.Groups), report.Document!];
        var places = groups.SelectMany(group => group.Rules)
            .SelectMany(one => one.Parts(Language.English).SelectMany(part => part.Messages).SelectMany(message => message.Places.Select(place => (one.Rule, place.Pointer))));

        places.Should().BeEquivalentTo(document.Result.Assessment!.Findings.Select(finding => (finding.Rule, finding.Pointer)));
        report.Document!.Rules.Should().OnlyContain(one => one.Rule.Principle == null);
    }

    [Fact]
    public void Principles_have_apart_what_the_policy_says_what_is_inferred_and_what_is_judged()
    {
        var groups = Of(Reports.Harmless).Principles.SelectMany(one => one.Groups).ToLookup(group => group.Heading, StringComparer.Ordinal);

        groups["The policy says"].SelectMany(group => group.Rules).Should().NotBeEmpty().And.OnlyContain(one => !one.Rule.IsInferred && !one.Rule.IsJudgement);
        groups["It is inferred from the policy"].SelectMany(group => group.Rules).Should().NotBeEmpty().And.OnlyContain(one => one.Rule.IsInferred);
        groups["People have judged"].SelectMany(group => group.Rules).Should().ContainSingle().Which.Rule.Id.Should().Be(AalborgRule.Why13);
        groups.SelectMany(group => group).Should().OnlyContain(group => group.Rules.Count > 0);
    }

    [Fact]
    public void Principles_stand_on_their_own_rules() =>
        Of(Reports.Harmless).Principles.Should().OnlyContain(principle => principle.Groups.All(group => group.Rules.All(one => one.Rule.Principle!.Id == principle.Id)));

    [Fact]
    public void Principles_have_in_each_group_what_failed_first_then_what_is_open_then_what_is_set_aside()
    {
        var groups = Of(Reports.Harmless).Principles.SelectMany(one => one.Groups).ToArray();

        groups.Should().OnlyContain(group => group.Rules.Select(one => one.State).SequenceEqual(group.Rules.Select(one => one.State).Order()));
        groups.Should().Contain(group => group.Rules[0].State == FindingState.Failed && group.Rules[group.Rules.Count - 1].State == FindingState.Open);
    }

    [Fact]
    public void Principles_say_what_stands_in_the_way_where_the_verdict_does_not()
    {
        Reports.Content(Reports.Awaiting).Principles.Select(one => one.InTheWay).OfType<string>().Should().Equal("1 error to be mended before preparation");
        Reports.Content(Reports.Awaiting, Language.Danish).Principles.Select(one => one.InTheWay).OfType<string>().Should().Equal("1 fejl skal rettes inden forberedelse");
        Reports.Content(Reports.Of(Reports.Awaiting.Initiative!, before: ChangePhase.Implementation)).Principles.Select(one => one.InTheWay).OfType<string>()
            .Should().ContainSingle().Which.Should().MatchRegex("^[0-9]{1,2} errors to be mended before implementation$");
        Of(Reports.Draft).Principles.Should().OnlyContain(one => one.InTheWay == null, "the verdict is open, which says it");
        Of(Reports.Awaiting.Initiative! with { Timeline = new() { Stopped = new(2026, 1, 1) } }).Principles.Should().OnlyContain(one => one.InTheWay == null);
    }

    [Fact]
    public void Judgements_are_those_that_nobody_has_made()
    {
        Of(Reports.Harmless).Judgements.Select(one => one.Rule.Id).Should().Equal(AalborgRule.Who13, AalborgRule.Who14, AalborgRule.How13, AalborgRule.Com12);
        Of(Reports.Draft with { Timeline = new() { Stopped = new(2026, 1, 1) } }).Judgements.Should().BeEmpty();
    }

    [Fact]
    public void Questions_are_seven_and_none_of_what_is_stopped()
    {
        Of(Reports.Draft).Questions.Should().HaveCount(7);
        Of(Reports.Draft with { Timeline = new() { Stopped = new(2026, 1, 1) } }).Questions.Should().BeEmpty();
    }

    [Fact]
    public void Complete_change_has_nothing_missing()
    {
        var report = Of(Sample("complete"), "2026-05-04");

        report.Principles.Should().OnlyContain(one => one.Groups.Count == 0 && one.Verdict == Verdict.Met);
        report.Document.Should().BeNull();
        report.Judgements.Should().BeEmpty();
        report.Next!.Steps.Should().BeEmpty();
    }

    [Fact]
    public void Next_has_errors_first_and_then_what_is_due_and_each_step_once()
    {
        var document = Reports.Of(Reports.Harmless, before: ChangePhase.Closed);
        var next = Reports.Content(document).Next!;
        var findings = document.Result.Assessment!.Findings;
        var ranks = next.Steps.Where(step => !step.Rule.IsJudgement).Select(step =>
            findings.Where(finding => finding.Rule == step.Rule && step.What == $"{step.Rule.Title.English} – {finding.Remedy(Language.English)}" && finding.State != FindingState.Excused)
                .Min(finding => ((int)finding.Severity, (int)finding.State)));

        next.Heading.Should().Be("What to do next, before closing");
        next.Steps.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(NextSteps.Most);
        ranks.Should().BeInAscendingOrder();
        next.Steps.Select(step => step.Rule.Id).Should().EndWith(AalborgRule.Com12);
    }

    [Fact]
    public void Next_is_before_the_first_phase_that_something_is_missing_for()
    {
        var purposeful = Reports.Draft with { Why = new() { Purpose = "Færre ansigter." } };

        Of(purposeful).Next!.Heading.Should().Be("What to do next, before implementation");
        Of(purposeful, before: ChangePhase.Preparation).Next!.Heading.Should().Be("What to do next, before preparation", "that is what was asked");
        Of(purposeful, before: ChangePhase.Preparation).Next!.Steps.Should().BeEmpty();
        Of(purposeful, before: ChangePhase.Idea).Next!.Heading.Should().Be("Still missing");
    }

    [Fact]
    public void Next_counts_the_steps_that_it_does_not_show()
    {
        var next = Of(Reports.Harmless).Next!;

        next.MoreBelow(Language.English).Should().Be($"… and {next.Steps.Count - 5} more, named below.");
        next.MoreAbove(Language.Danish).Should().Be($"… og {next.Steps.Count - 5} mere, som står ovenfor.");
    }

    [Fact]
    public void Next_is_nothing_for_what_is_stopped() =>
        Of(Reports.Draft with { Timeline = new() { Stopped = new(2026, 1, 1) } }).Next.Should().BeNull();

    [Fact]
    public void Ignored_are_those_of_the_result() =>
        Reports.Content(Reports.Of(Reports.Draft, ignored: ["/titel"])).Ignored.Should().Equal("/titel");
}
