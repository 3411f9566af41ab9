using System.Globalization;

namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Communication;

public class Com11Tests() : RuleTests(AalborgRule.Com11)
{
    private static ChangeInitiative With(ValueList<Decision> decisions, params ReadOnlySpan<Message> messages) => Compliant with
    {
        Who = Compliant.Who with { Decisions = decisions },
        Communication = Compliant.Communication with { Messages = [.. messages] },
    };

    private static Decision Decision(string id, string on) => new() { Id = id, On = Date(on), What = "Vi prøver det.", With = ["team"] };

    private static Decision ProcessDecision(string id, string on) => Decision(id, on) with { Kind = DecisionKind.Process };

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
    public void Assess_decision_is_told_from_its_date_to_the_date_asked_about(string sent, RuleOutcome outcome) =>
        OutcomeOf(With([Decision("a", "2026-04-15")], Sent(sent, "a")), "2026-05-20").Should().Be(outcome);

    [Fact]
    public void Assess_decision_told_after_day_14_is_late_by_the_earliest_message_from_its_date()
    {
        var finding = FindingsIn(
            With([Decision("a", "2026-04-15")], Sent("2026-05-10", "a"), Sent("2026-05-02", "a"), Sent("2026-04-14", "a"), Sent("2026-04-20", "b")), "2026-05-20")
            .Should().ContainSingle().Subject;

        (finding.State, finding.DaysLate, finding.Severity, finding.Pointer)
            .Should().Be((FindingState.Late, 3, RuleSeverity.Warning, "/who/decisions/0"));
    }

    [Fact]
    public void Assess_decision_told_late_set_aside_is_excused() =>
        OutcomeOf(
            With([Decision("a", "2026-04-15")], Sent("2026-05-02", "a")) with
            {
                Deviations = [new() { Rule = AalborgRule.Com11, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
            },
            "2026-05-04").Should().Be(RuleOutcome.Excused);

    [Theory]
    [InlineData("2026-05-02", RuleOutcome.Failed)]
    [InlineData("2026-05-03", RuleOutcome.Late)]
    public void Assess_stopped_keeps_what_was_told_late_before_the_stop(string stopped, RuleOutcome outcome) =>
        OutcomeOf(With([Decision("a", "2026-04-15")], Sent("2026-05-02", "a")) with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-06-30")
            .Should().Be(outcome);

    [Fact]
    public void Assess_message_to_nobody_known_does_not_tell() =>
        OutcomeOf(With([Decision("a", "2026-04-15")], Sent("2026-04-20", "a") with { To = ["nobody-we-know"] }), "2026-05-04").Should().Be(RuleOutcome.Failed);

    [Theory]
    [InlineData("2026-05-03")]
    [InlineData("2026-05-20")]
    public void Assess_decision_that_a_message_is_only_planned_about_fails(string planned) =>
        PlacesIn(With([Decision("a", "2026-04-15")], Planned(planned, "a")), "2026-05-04").Should().Equal("/who/decisions/0");

    [Fact]
    public void Assess_decision_told_by_one_of_several_messages_passes() =>
        OutcomeOf(
            With(
                [Decision("a", "2026-04-15")],
                Sent("2026-04-10", "a"),
                Sent("2026-04-20", "context-change", "a"),
                Sent("2026-04-12", "a"),
                Sent("2026-06-01", "a")),
            "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_decision_told_only_before_and_after_fails() =>
        PlacesIn(With([Decision("a", "2026-04-15")], Sent("2026-04-14", "a"), Sent("2026-05-05", "a")), "2026-05-04")
            .Should().Equal("/who/decisions/0");

    [Fact]
    public void Assess_decisions_not_told_fail_at_each() =>
        PlacesIn(
            With(
                [
                    Decision("a", "2026-04-01"),
                    ProcessDecision("b", "2026-04-01"),
                    Decision("c", "2026-04-01"),
                    Decision("d", "2026-05-05"),
                    Decision("e", "2026-04-01"),
                ],
                Sent("2026-04-15", "c"),
                Sent("2026-04-21"),
                Sent("2026-04-22", "A", "nothing-we-know")),
            "2026-05-04").Should().Equal("/who/decisions/0", "/who/decisions/4");

    [Fact]
    public void Assess_decisions_of_one_id_are_told_each_by_its_own_date() =>
        PlacesIn(With([Decision("a", "2026-04-18"), Decision("a", "2026-04-01"), Decision("a", "2026-04-15")], Sent("2026-04-15", "a")), "2026-05-04")
            .Should().Equal("/who/decisions/0");

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(300)]
    public void Assess_many_decisions_finds_the_one_not_told(int count)
    {
        var ids = Enumerable.Range(0, count).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToArray();

        PlacesIn(With([.. ids.Select(id => Decision(id, "2026-04-15"))], Sent("2026-04-15", [.. ids.SkipLast(1)])), "2026-05-04")
            .Should().Equal($"/who/decisions/{ids[^1]}");
    }

    [Theory]
    [InlineData("2026-04-14", RuleOutcome.NotApplicable)]
    [InlineData("2026-04-15", RuleOutcome.Open)]
    [InlineData("2026-04-29", RuleOutcome.Open)]
    [InlineData("2026-04-30", RuleOutcome.Failed)]
    public void Assess_decision_not_told_is_due_after_day_14(string on, RuleOutcome outcome) =>
        OutcomeOf(With([Decision("a", "2026-04-15")]), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    public void Assess_decision_not_told_before_the_start_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(With([Decision("a", "2026-01-15")]), on).Should().Be(outcome);

    [Fact]
    public void Assess_without_decisions_is_not_applicable() =>
        OutcomeOf(With([]), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Fact]
    public void Assess_decisions_about_the_process_is_not_applicable() =>
        OutcomeOf(With([ProcessDecision("a", "2026-01-15")]), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-04-20", RuleOutcome.Open)]
    [InlineData("2026-04-21", RuleOutcome.Failed)]
    public void Assess_decision_not_told_under_a_profile_is_due_after_its_days(string on, RuleOutcome outcome) =>
        TellingWithin(5).Assess(With([Decision("a", "2026-04-15")]), Date(on)).OutcomeOf(AalborgRule.Com11).Should().Be(outcome);

    [Fact]
    public void Assess_decision_not_told_set_aside_is_excused()
    {
        var initiative = With([Decision("a", "2026-04-15")]) with
        {
            Deviations = [new() { Rule = AalborgRule.Com11, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
        };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(With([Decision("a", "2026-04-15")]), "2026-04-29").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, at der er informeret om beslutningen fra den 15. april 2026.");
        finding.Message(Language.English).Should().Be("The document does not state that anyone was informed about the decision of 15 April 2026.");
        finding.Remedy(Language.Danish).Should().Be("Informér om beslutningen, og henvis til den i beskeden.");
        finding.Remedy(Language.English).Should().Be("Send a message about the decision, and refer to it in the message.");
    }

    [Fact]
    public void Message_says_that_it_came_late_in_both_languages()
    {
        var finding = FindingsIn(With([Decision("a", "2026-04-15")], Sent("2026-05-02", "a")), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Der er informeret den 2. maj 2026 om beslutningen fra den 15. april 2026. Regelbogens frist var den 29. april 2026.");
        finding.Message(Language.English).Should().Be("The first message about the decision of 15 April 2026 was sent on 2 May 2026; the rule book's limit was 29 April 2026.");
        finding.Remedy(Language.Danish).Should().Be("Det kan ikke nås længere. Angiv begrundelsen i en fravigelse.");
        finding.Remedy(Language.English).Should().Be("This can no longer be done in time. Give the reason in a deviation.");
    }

    [Fact]
    public void Remedy_after_day_14_asks_for_the_reason_too()
    {
        var inTime = FindingsIn(With([Decision("a", "2026-04-15")]), "2026-04-29").Should().ContainSingle().Subject;
        var after = FindingsIn(With([Decision("a", "2026-04-15")]), "2026-04-30").Should().ContainSingle().Subject;

        after.Remedy(Language.Danish).Should().Be($"Fristen er passeret. {inTime.Remedy(Language.Danish)} Angiv begrundelsen i en fravigelse.");
        after.Remedy(Language.English).Should().Be($"The time limit has passed. {inTime.Remedy(Language.English)} Give the reason in a deviation.");
    }
}
