using System.Globalization;

namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Communication;

public class Com04Tests() : RuleTests(AalborgRule.Com04)
{
    private static ChangeInitiative With(
        ValueList<ContextChange> contextChanges = default, ValueList<Revision> revisions = default, ValueList<Message> messages = default) => Compliant with
        {
            WhatAndHow = Compliant.WhatAndHow with { ContextChanges = contextChanges, Plan = Compliant.WhatAndHow.Plan with { Revisions = revisions } },
            Communication = Compliant.Communication with { Messages = messages },
        };

    private static ContextChange ContextChange(string id, string on) => new() { Id = id, On = Date(on), In = ContextArea.Conditions, What = "Ferieplanen kommer før." };

    private static Revision Revision(string id, string on) =>
        new() { Id = id, On = Date(on), Outcome = RevisionOutcome.Adjusted, What = "Perioden forlænges." };

    private static Message Sent(string on, params ReadOnlySpan<string> about) =>
        new() { Id = $"sent-{on}", Planned = Date(on), Sent = Date(on), To = ["team"], About = [.. about] };

    private static Message Planned(string on, params ReadOnlySpan<string> about) =>
        new() { Id = $"planned-{on}", Planned = Date(on), To = ["team"], About = [.. about] };

    private static RuleBook TellingWithin(int days) => AalborgPolicy.Rules.TailoredBy(new()
    {
        Name = "Ældre og handicap",
        DiscussedInMed = new() { Committee = "Hoved-MED", On = new(2026, 1, 14) },
        Parameters = new() { Settings = [AalborgParameter.TellWithinDays.At(days)] },
    });

    [Theory]
    [InlineData("2026-04-14", RuleOutcome.Failed)]
    [InlineData("2026-04-15", RuleOutcome.Passed)]
    [InlineData("2026-04-29", RuleOutcome.Passed)]
    [InlineData("2026-04-30", RuleOutcome.Late)]
    [InlineData("2026-05-20", RuleOutcome.Late)]
    [InlineData("2026-05-21", RuleOutcome.Failed)]
    public void Assess_shift_is_told_from_its_date_to_the_date_asked_about(string sent, RuleOutcome outcome) =>
        OutcomeOf(With(contextChanges: [ContextChange("a", "2026-04-15")], messages: [Sent(sent, "a")]), "2026-05-20").Should().Be(outcome);

    [Theory]
    [InlineData("2026-04-14", RuleOutcome.Failed)]
    [InlineData("2026-04-15", RuleOutcome.Passed)]
    [InlineData("2026-04-29", RuleOutcome.Passed)]
    [InlineData("2026-04-30", RuleOutcome.Late)]
    [InlineData("2026-05-20", RuleOutcome.Late)]
    [InlineData("2026-05-21", RuleOutcome.Failed)]
    public void Assess_revision_is_told_from_its_date_to_the_date_asked_about(string sent, RuleOutcome outcome) =>
        OutcomeOf(With(revisions: [Revision("a", "2026-04-15")], messages: [Sent(sent, "a")]), "2026-05-20").Should().Be(outcome);

    [Theory]
    [InlineData("2026-05-03")]
    [InlineData("2026-05-20")]
    public void Assess_shift_and_revision_that_a_message_is_only_planned_about_fail(string planned) =>
        PlacesIn(
            With([ContextChange("context-change", "2026-04-15")], [Revision("revision", "2026-04-16")], [Planned(planned, "context-change", "revision")]), "2026-05-04")
            .Should().Equal("/whatAndHow/plan/revisions/0", "/whatAndHow/contextChanges/0");

    [Fact]
    public void Assess_what_is_told_after_day_14_is_late_by_the_earliest_message_from_its_date()
    {
        var findings = FindingsIn(
            With(
                [ContextChange("context-change", "2026-04-15")],
                [Revision("revision", "2026-04-16")],
                [Sent("2026-05-10", "context-change"), Sent("2026-05-02", "revision", "context-change"), Sent("2026-04-14", "context-change", "revision")]),
            "2026-05-20");

        findings.Select(finding => (finding.State, finding.DaysLate, finding.Severity, finding.Pointer)).Should().Equal(
            (FindingState.Late, 2, RuleSeverity.Warning, "/whatAndHow/plan/revisions/0"), (FindingState.Late, 3, RuleSeverity.Warning, "/whatAndHow/contextChanges/0"));
    }

    [Fact]
    public void Assess_what_is_told_late_set_aside_is_excused() =>
        OutcomeOf(
            With(contextChanges: [ContextChange("a", "2026-04-15")], messages: [Sent("2026-05-02", "a")]) with
            {
                Deviations = [new() { Rule = AalborgRule.Com04, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
            },
            "2026-05-04").Should().Be(RuleOutcome.Excused);

    [Theory]
    [InlineData("2026-05-02", RuleOutcome.Failed)]
    [InlineData("2026-05-03", RuleOutcome.Late)]
    public void Assess_stopped_keeps_what_was_told_late_before_the_stop(string stopped, RuleOutcome outcome) =>
        OutcomeOf(
            With(contextChanges: [ContextChange("a", "2026-04-15")], messages: [Sent("2026-05-02", "a")]) with
            {
                Timeline = Compliant.Timeline with { Stopped = Date(stopped) },
            },
            "2026-06-30").Should().Be(outcome);

    [Fact]
    public void Assess_late_before_the_gate_is_a_finding_that_a_stop_takes_away()
    {
        var initiative = With(contextChanges: [ContextChange("a", "2026-01-05")], messages: [Sent("2026-02-02", "a")]);

        OutcomeOf(initiative, "2026-02-16").Should().Be(RuleOutcome.Late);
        OutcomeOf(initiative with { Timeline = Compliant.Timeline with { Stopped = new(2026, 2, 20) } }, "2026-06-30").Should().Be(RuleOutcome.NotApplicable);
    }

    [Fact]
    public void Assess_message_to_nobody_known_does_not_tell() =>
        OutcomeOf(With(contextChanges: [ContextChange("a", "2026-04-15")], messages: [Sent("2026-04-20", "a") with { To = ["nobody-we-know"] }]), "2026-05-04")
            .Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Assess_on_the_very_day_passes_where_it_is_told()
    {
        OutcomeOf(With(contextChanges: [ContextChange("a", "2026-05-04")], messages: [Sent("2026-05-04", "a")]), "2026-05-04").Should().Be(RuleOutcome.Passed);
        OutcomeOf(With(revisions: [Revision("a", "2026-05-04")], messages: [Sent("2026-05-04", "a")]), "2026-05-04").Should().Be(RuleOutcome.Passed);
    }

    [Fact]
    public void Assess_two_of_a_kind_that_are_told_pass()
    {
        OutcomeOf(With(contextChanges: [ContextChange("a", "2026-04-15"), ContextChange("b", "2026-04-16")], messages: [Sent("2026-04-20", "a", "b")]), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);
        OutcomeOf(With(revisions: [Revision("a", "2026-04-15"), Revision("b", "2026-04-16")], messages: [Sent("2026-04-20", "a", "b")]), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);
    }

    [Fact]
    public void Assess_shift_told_by_one_of_several_messages_passes() =>
        OutcomeOf(
            With(
                contextChanges: [ContextChange("a", "2026-04-15")],
                messages: [Sent("2026-04-10", "a"), Sent("2026-04-20", "decision", "a"), Sent("2026-04-12", "a"), Sent("2026-06-01", "a")]),
            "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_shift_told_only_before_and_after_fails() =>
        PlacesIn(With(contextChanges: [ContextChange("a", "2026-04-15")], messages: [Sent("2026-04-14", "a"), Sent("2026-05-05", "a")]), "2026-05-04")
            .Should().Equal("/whatAndHow/contextChanges/0");

    [Fact]
    public void Assess_message_about_the_shift_does_not_tell_of_the_revision() =>
        PlacesIn(With([ContextChange("context-change", "2026-04-15")], [Revision("revision", "2026-04-16")], [Sent("2026-04-20", "context-change")]), "2026-05-04")
            .Should().Equal("/whatAndHow/plan/revisions/0");

    [Fact]
    public void Assess_message_about_the_revision_does_not_tell_of_the_shift() =>
        PlacesIn(With([ContextChange("context-change", "2026-04-15")], [Revision("revision", "2026-04-16")], [Sent("2026-04-20", "revision")]), "2026-05-04")
            .Should().Equal("/whatAndHow/contextChanges/0");

    [Fact]
    public void Assess_what_is_not_told_fails_at_each_revisions_first() =>
        PlacesIn(
            With(
                [ContextChange("a", "2026-04-01"), ContextChange("b", "2026-04-01"), ContextChange("c", "2026-04-01")],
                [Revision("d", "2026-04-10"), Revision("e", "2026-04-10"), Revision("f", "2026-04-10")],
                [Sent("2026-04-15", "b", "e"), Sent("2026-04-21"), Sent("2026-04-22", "A", "nothing-we-know")]),
            "2026-05-04").Should().Equal(
                "/whatAndHow/plan/revisions/0", "/whatAndHow/plan/revisions/2", "/whatAndHow/contextChanges/0", "/whatAndHow/contextChanges/2");

    [Fact]
    public void Assess_shifts_of_one_id_are_told_each_by_its_own_date() =>
        PlacesIn(
            With(contextChanges: [ContextChange("a", "2026-04-18"), ContextChange("a", "2026-04-01"), ContextChange("a", "2026-04-15")], messages: [Sent("2026-04-15", "a")]),
            "2026-05-04").Should().Equal("/whatAndHow/contextChanges/0");

    [Fact]
    public void Assess_revisions_of_one_id_are_told_each_by_its_own_date() =>
        PlacesIn(
            With(revisions: [Revision("a", "2026-04-18"), Revision("a", "2026-04-01")], messages: [Sent("2026-04-15", "a")]),
            "2026-05-04").Should().Equal("/whatAndHow/plan/revisions/0");

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(300)]
    public void Assess_many_shifts_and_revisions_finds_those_not_told(int count)
    {
        var ids = Enumerable.Range(0, count).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToArray();
        var initiative = With(
            [.. ids.Select(id => ContextChange($"context-change-{id}", "2026-04-15"))],
            [.. ids.Select(id => Revision($"revision-{id}", "2026-04-15"))],
            [Sent("2026-04-15", [.. ids.SkipLast(1).Select(id => $"context-change-{id}"), .. ids.Skip(1).Select(id => $"revision-{id}")])]);

        PlacesIn(initiative, "2026-05-04").Should().Equal("/whatAndHow/plan/revisions/0", $"/whatAndHow/contextChanges/{ids[^1]}");
    }

    [Theory]
    [InlineData("2026-04-14", RuleOutcome.NotApplicable)]
    [InlineData("2026-04-15", RuleOutcome.Open)]
    [InlineData("2026-04-29", RuleOutcome.Open)]
    [InlineData("2026-04-30", RuleOutcome.Failed)]
    public void Assess_shift_not_told_is_due_after_day_14(string on, RuleOutcome outcome) =>
        OutcomeOf(With(contextChanges: [ContextChange("a", "2026-04-15")]), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-04-14", RuleOutcome.NotApplicable)]
    [InlineData("2026-04-15", RuleOutcome.Open)]
    [InlineData("2026-04-29", RuleOutcome.Open)]
    [InlineData("2026-04-30", RuleOutcome.Failed)]
    public void Assess_revision_not_told_is_due_after_day_14(string on, RuleOutcome outcome) =>
        OutcomeOf(With(revisions: [Revision("a", "2026-04-15")]), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    public void Assess_shift_not_told_before_the_start_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(With(contextChanges: [ContextChange("a", "2026-01-15")]), on).Should().Be(outcome);

    [Fact]
    public void Assess_without_shifts_and_revisions_is_not_applicable() =>
        OutcomeOf(With(messages: [Sent("2026-04-20", "decision")]), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-04-20", RuleOutcome.Open)]
    [InlineData("2026-04-21", RuleOutcome.Failed)]
    public void Assess_shift_or_revision_not_told_under_a_profile_is_due_after_its_days(string on, RuleOutcome outcome)
    {
        TellingWithin(5).Assess(With(contextChanges: [ContextChange("a", "2026-04-15")]), Date(on)).OutcomeOf(AalborgRule.Com04).Should().Be(outcome);
        TellingWithin(5).Assess(With(revisions: [Revision("a", "2026-04-15")]), Date(on)).OutcomeOf(AalborgRule.Com04).Should().Be(outcome);
    }

    [Fact]
    public void Assess_shift_not_told_set_aside_is_excused()
    {
        var initiative = With(contextChanges: [ContextChange("a", "2026-04-15")]) with
        {
            Deviations = [new() { Rule = AalborgRule.Com04, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
        };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Theory]
    [InlineData("2026-04-30", RuleOutcome.NotApplicable)]
    [InlineData("2026-05-01", RuleOutcome.Failed)]
    public void Assess_stopped_counts_what_was_due_on_the_day_before_the_stop(string stopped, RuleOutcome outcome) =>
        OutcomeOf(With(contextChanges: [ContextChange("a", "2026-04-15")]) with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-06-30")
            .Should().Be(outcome);

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var findings = FindingsIn(With([ContextChange("a", "2026-04-15")], [Revision("b", "2026-04-20")]), "2026-04-29");

        findings.Select(finding => finding.Message(Language.Danish)).Should().Equal(
            "Det fremgår ikke, at der er informeret om justeringen fra den 20. april 2026.", "Det fremgår ikke, at der er informeret om ændringen fra den 15. april 2026.");
        findings.Select(finding => finding.Message(Language.English)).Should().Equal(
            "The document does not state that anyone was informed about the revision of 20 April 2026.",
            "The document does not state that anyone was informed about the change in goals or conditions of 15 April 2026.");
        findings.Should().AllSatisfy(finding =>
        {
            finding.Remedy(Language.Danish).Should().Be("Informér om ændringen eller justeringen, og henvis til den i beskeden.");
            finding.Remedy(Language.English).Should().Be("Send a message about the change in goals or conditions or about the revision, and refer to it in the message.");
        });
    }

    [Fact]
    public void Message_says_that_it_came_late_in_both_languages()
    {
        var finding = FindingsIn(With(contextChanges: [ContextChange("a", "2026-04-15")], messages: [Sent("2026-05-02", "a")]), "2026-05-04")
            .Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Der er informeret den 2. maj 2026 om ændringen fra den 15. april 2026. Regelbogens frist var den 29. april 2026.");
        finding.Message(Language.English).Should().Be("The first message about the change in goals or conditions of 15 April 2026 was sent on 2 May 2026; the rule book's limit was 29 April 2026.");
        finding.Remedy(Language.Danish).Should().Be("Det kan ikke nås længere. Angiv begrundelsen i en fravigelse.");
        finding.Remedy(Language.English).Should().Be("This can no longer be done in time. Give the reason in a deviation.");
    }

    [Fact]
    public void Remedy_after_day_14_asks_for_the_reason_too()
    {
        var inTime = FindingsIn(With(contextChanges: [ContextChange("a", "2026-04-15")]), "2026-04-29").Should().ContainSingle().Subject;
        var after = FindingsIn(With(contextChanges: [ContextChange("a", "2026-04-15")]), "2026-04-30").Should().ContainSingle().Subject;

        after.Remedy(Language.Danish).Should().Be($"Fristen er passeret. {inTime.Remedy(Language.Danish)} Angiv begrundelsen i en fravigelse.");
        after.Remedy(Language.English).Should().Be($"The time limit has passed. {inTime.Remedy(Language.English)} Give the reason in a deviation.");
    }
}
