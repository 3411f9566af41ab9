using System.Globalization;

namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.WhatAndHow;

public class How10Tests() : RuleTests(AalborgRule.How10)
{
    private static ChangeInitiative With(ValueList<ContextChange> contextChanges, ValueList<Revision> revisions = default) => Compliant with
    {
        WhatAndHow = Compliant.WhatAndHow with { ContextChanges = contextChanges, Plan = Compliant.WhatAndHow.Plan with { Revisions = revisions } },
    };

    private static ContextChange ContextChange(string id, string on) => new() { Id = id, On = Date(on), In = ContextArea.Goals, What = "Målet flyttes." };

    private static Revision Revision(string on, params ReadOnlySpan<string> answers) =>
        new() { Id = $"revision-{on}", On = Date(on), Answers = [.. answers], Outcome = RevisionOutcome.Adjusted, What = "Planen følger med." };

    private static RuleBook AdjustingWithin(int days) => AalborgPolicy.Rules.TailoredBy(new()
    {
        Name = "Ældre og handicap",
        DiscussedInMed = new() { Committee = "Hoved-MED", On = new(2026, 1, 14) },
        Parameters = new() { Settings = [AalborgParameter.AdjustWithinDays.At(days)] },
    });

    [Theory]
    [InlineData("2026-04-14", RuleOutcome.Failed)]
    [InlineData("2026-04-15", RuleOutcome.Passed)]
    [InlineData("2026-04-29", RuleOutcome.Passed)]
    [InlineData("2026-04-30", RuleOutcome.Late)]
    [InlineData("2026-05-20", RuleOutcome.Late)]
    [InlineData("2026-05-21", RuleOutcome.Failed)]
    public void Assess_shift_is_answered_from_its_date_to_the_date_asked_about(string revised, RuleOutcome outcome) =>
        OutcomeOf(With([ContextChange("a", "2026-04-15")], [Revision(revised, "a")]), "2026-05-20").Should().Be(outcome);

    [Fact]
    public void Assess_shift_answered_after_day_14_is_late_by_the_earliest_answer_from_its_date()
    {
        var finding = FindingsIn(
            With([ContextChange("a", "2026-04-15")], [Revision("2026-05-10", "a"), Revision("2026-05-01", "a"), Revision("2026-04-14", "a")]), "2026-05-20")
            .Should().ContainSingle().Subject;

        (finding.State, finding.DaysLate, finding.Severity, finding.Pointer)
            .Should().Be((FindingState.Late, 2, RuleSeverity.Warning, "/whatAndHow/contextChanges/0"));
    }

    [Fact]
    public void Assess_shifts_of_one_id_are_late_each_by_its_own_date() =>
        FindingsIn(With([ContextChange("a", "2026-04-01"), ContextChange("a", "2026-04-15")], [Revision("2026-04-20", "a"), Revision("2026-05-01", "b", "a")]), "2026-05-20")
            .Should().ContainSingle().Which.DaysLate.Should().Be(5, "the first is answered on day 19; the second in time");

    [Fact]
    public void Assess_shift_answered_late_set_aside_is_excused() =>
        OutcomeOf(
            With([ContextChange("a", "2026-04-15")], [Revision("2026-05-01", "a")]) with
            {
                Deviations = [new() { Rule = AalborgRule.How10, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
            },
            "2026-05-04").Should().Be(RuleOutcome.Excused);

    [Fact]
    public void Assess_shift_answered_by_confirming_the_plan_passes() =>
        OutcomeOf(With([ContextChange("a", "2026-04-15")], [Revision("2026-04-20", "a") with { Outcome = RevisionOutcome.Confirmed }]), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_shift_answered_by_one_of_several_revisions_passes() =>
        OutcomeOf(
            With(
                [ContextChange("a", "2026-04-15")],
                [Revision("2026-04-10", "a"), Revision("2026-04-20", "other", "a"), Revision("2026-04-12", "a"), Revision("2026-06-01", "a")]),
            "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_shift_answered_only_before_and_after_fails() =>
        PlacesIn(With([ContextChange("a", "2026-04-15")], [Revision("2026-04-14", "a"), Revision("2026-05-05", "a")]), "2026-05-04")
            .Should().Equal("/whatAndHow/contextChanges/0");

    [Fact]
    public void Assess_shifts_that_no_revision_answers_fail_at_each() =>
        PlacesIn(
            With(
                [ContextChange("a", "2026-04-15"), ContextChange("b", "2026-04-10"), ContextChange("c", "2026-04-01"), ContextChange("A", "2026-04-01")],
                [Revision("2026-04-20", "b"), Revision("2026-04-21"), Revision("2026-04-22", "nothing-we-know")]),
            "2026-05-04").Should().Equal("/whatAndHow/contextChanges/0", "/whatAndHow/contextChanges/2", "/whatAndHow/contextChanges/3");

    [Fact]
    public void Assess_shifts_of_one_id_are_answered_each_by_its_own_date() =>
        PlacesIn(With([ContextChange("a", "2026-04-18"), ContextChange("a", "2026-04-01"), ContextChange("a", "2026-04-15")], [Revision("2026-04-15", "a")]), "2026-05-04")
            .Should().Equal("/whatAndHow/contextChanges/0");

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(300)]
    public void Assess_many_shifts_finds_the_one_not_answered(int count)
    {
        ValueList<ContextChange> contextChanges = [.. Enumerable.Range(0, count).Select(i => ContextChange(i.ToString(CultureInfo.InvariantCulture), "2026-04-15"))];

        PlacesIn(With(contextChanges, [Revision("2026-04-15", [.. contextChanges.Select(shift => shift.Id).SkipLast(1)])]), "2026-05-04")
            .Should().Equal(string.Create(CultureInfo.InvariantCulture, $"/whatAndHow/contextChanges/{count - 1}"));
    }

    [Theory]
    [InlineData("2026-04-14", RuleOutcome.NotApplicable)]
    [InlineData("2026-04-15", RuleOutcome.Open)]
    [InlineData("2026-04-29", RuleOutcome.Open)]
    [InlineData("2026-04-30", RuleOutcome.Failed)]
    public void Assess_shift_not_answered_is_due_after_day_14(string on, RuleOutcome outcome) =>
        OutcomeOf(With([ContextChange("a", "2026-04-15")]), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    public void Assess_shift_not_answered_before_the_start_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(With([ContextChange("a", "2026-01-15")]), on).Should().Be(outcome);

    [Fact]
    public void Assess_shifts_not_answered_are_due_each_by_its_own_date() =>
        FindingsIn(With([ContextChange("a", "2026-04-21"), ContextChange("b", "2026-04-19")]), "2026-05-04").Select(finding => finding.State)
            .Should().Equal(FindingState.Open, FindingState.Failed);

    [Fact]
    public void Assess_without_shifts_is_not_applicable() =>
        OutcomeOf(With([], [Revision("2026-04-20", "nothing-we-know")]), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-04-20", RuleOutcome.Open)]
    [InlineData("2026-04-21", RuleOutcome.Failed)]
    public void Assess_shift_not_answered_under_a_profile_is_due_after_its_days(string on, RuleOutcome outcome) =>
        AdjustingWithin(5).Assess(With([ContextChange("a", "2026-04-15")]), Date(on)).OutcomeOf(AalborgRule.How10).Should().Be(outcome);

    [Fact]
    public void Assess_shift_not_answered_set_aside_is_excused()
    {
        var initiative = With([ContextChange("a", "2026-04-15")]) with
        {
            Deviations = [new() { Rule = AalborgRule.How10, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
        };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Theory]
    [InlineData("2026-04-15", RuleOutcome.NotApplicable)]
    [InlineData("2026-04-16", RuleOutcome.NotApplicable)]
    [InlineData("2026-04-30", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-01", RuleOutcome.Failed)]
    public void Assess_stopped_counts_what_was_due_on_the_day_before_the_stop(string stopped, RuleOutcome outcome) =>
        OutcomeOf(With([ContextChange("a", "2026-04-15")]) with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-06-30")
            .Should().Be(outcome);

    [Theory]
    [InlineData("2026-04-29", RuleOutcome.Passed)]
    [InlineData("2026-05-09", RuleOutcome.Late)]
    [InlineData("2026-05-10", RuleOutcome.Failed)]
    public void Assess_stopped_leaves_out_what_was_answered_from_the_stop_on(string revised, RuleOutcome outcome) =>
        OutcomeOf(
            With([ContextChange("a", "2026-04-15")], [Revision(revised, "a")]) with { Timeline = Compliant.Timeline with { Stopped = new(2026, 5, 10) } },
            "2026-06-30").Should().Be(outcome);

    [Fact]
    public void Assess_stopped_leaves_only_the_shifts_that_were_due() =>
        PlacesIn(
            With([ContextChange("a", "2026-04-30"), ContextChange("b", "2026-04-01")]) with { Timeline = Compliant.Timeline with { Stopped = new(2026, 5, 10) } },
            "2026-06-30").Should().Equal("/whatAndHow/contextChanges/1");

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(With([ContextChange("a", "2026-04-15")]), "2026-04-29").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, om planen er justeret eller fastholdt efter ændringen den 15. april 2026.");
        finding.Message(Language.English).Should().Be("The document does not state whether the plan was adjusted or confirmed after the change in goals or conditions on 15 April 2026.");
        finding.Remedy(Language.Danish).Should().Be("Tag stilling til, om planen skal justeres eller fastholdes. Notér resultatet, og henvis til ændringen.");
        finding.Remedy(Language.English).Should().Be("Decide whether to adjust or confirm the plan. Record the result, and refer to the change in goals or conditions.");
    }

    [Fact]
    public void Message_says_that_it_came_late_in_both_languages()
    {
        var finding = FindingsIn(With([ContextChange("a", "2026-04-15")], [Revision("2026-05-01", "a")]), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be(
            "Planen er justeret eller fastholdt den 1. maj 2026 efter ændringen den 15. april 2026. Regelbogens frist var den 29. april 2026.");
        finding.Message(Language.English).Should().Be(
            "The plan was adjusted or confirmed on 1 May 2026 after the change in goals or conditions on 15 April 2026; the rule book's limit was 29 April 2026.");
        finding.Remedy(Language.Danish).Should().Be("Det kan ikke nås længere. Angiv begrundelsen i en fravigelse.");
        finding.Remedy(Language.English).Should().Be("This can no longer be done in time. Give the reason in a deviation.");
    }

    [Fact]
    public void Remedy_after_day_14_asks_for_the_reason_too()
    {
        var inTime = FindingsIn(With([ContextChange("a", "2026-04-15")]), "2026-04-29").Should().ContainSingle().Subject;
        var after = FindingsIn(With([ContextChange("a", "2026-04-15")]), "2026-04-30").Should().ContainSingle().Subject;

        after.Remedy(Language.Danish).Should().Be($"Fristen er passeret. {inTime.Remedy(Language.Danish)} Angiv begrundelsen i en fravigelse.");
        after.Remedy(Language.English).Should().Be($"The time limit has passed. {inTime.Remedy(Language.English)} Give the reason in a deviation.");
    }
}
