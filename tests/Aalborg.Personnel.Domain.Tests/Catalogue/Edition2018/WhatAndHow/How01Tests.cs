namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.WhatAndHow;

public class How01Tests() : RuleTests(AalborgRule.How01)
{
    private static ChangeInitiative WithExpectations(params ReadOnlySpan<Expectation> expectations) =>
        Compliant with { WhatAndHow = Compliant.WhatAndHow with { Expectations = [.. expectations] } };

    private static Expectation Aligned(string on) => new() { On = Date(on), Agreed = "Teamet lægger planen." };

    private static Deviation SetAside(string from) =>
        new() { Rule = AalborgRule.How01, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = Date(from) };

    private static RuleBook AligningWithin(int days, string discussed) => AalborgPolicy.Rules.TailoredBy(new()
    {
        Name = "Ældre og handicap",
        DiscussedInMed = new() { Committee = "Hoved-MED", On = Date(discussed) },
        Parameters = new() { Settings = [AalborgParameter.AlignWithinDays.At(days)] },
    });

    [Theory]
    [InlineData("2025-11-03")]
    [InlineData("2026-03-02")]
    [InlineData("2026-03-16")]
    public void Assess_expectations_aligned_by_day_14_passes(string aligned) =>
        OutcomeOf(WithExpectations(Aligned(aligned)), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_expectations_first_aligned_on_day_15_are_one_day_late_at_on()
    {
        var finding = FindingsIn(WithExpectations(Aligned("2026-03-17")), "2026-05-04").Should().ContainSingle().Subject;

        (finding.State, finding.DaysLate, finding.Severity, finding.Pointer)
            .Should().Be((FindingState.Late, 1, RuleSeverity.Warning, "/whatAndHow/expectations/0/on"));
    }

    [Theory]
    [InlineData("2026-03-16", RuleOutcome.Open)]
    [InlineData("2026-03-17", RuleOutcome.Failed)]
    [InlineData("2026-03-19", RuleOutcome.Failed)]
    [InlineData("2026-03-20", RuleOutcome.Late)]
    [InlineData("2026-12-15", RuleOutcome.Late)]
    public void Assess_expectations_set_too_late_are_late_once_they_are_aligned(string on, RuleOutcome outcome) =>
        OutcomeOf(WithExpectations(Aligned("2026-03-20")), on).Should().Be(outcome);

    [Fact]
    public void Assess_late_expectations_set_aside_are_excused()
    {
        var initiative = WithExpectations(Aligned("2026-03-20")) with { Deviations = [SetAside(from: "2026-05-04")] };

        FindingsIn(initiative, "2026-05-03").Should().ContainSingle().Which.DaysLate.Should().Be(4);
        FindingsIn(initiative, "2026-05-04").Should().ContainSingle().Which.Should().Match<Finding>(finding =>
            finding.State == FindingState.Excused && finding.DaysLate == null && finding.Severity == RuleSeverity.Error);
    }

    [Theory]
    [InlineData("2026-03-20", RuleOutcome.Failed)]
    [InlineData("2026-03-21", RuleOutcome.Late)]
    public void Assess_stopped_keeps_what_was_aligned_late_before_the_stop(string stopped, RuleOutcome outcome) =>
        OutcomeOf(WithExpectations(Aligned("2026-03-20")) with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-12-15")
            .Should().Be(outcome);

    [Fact]
    public void Assess_late_expectations_are_found_once_at_the_earliest_and_of_equals_the_first_listed() =>
        PlacesIn(WithExpectations(Aligned("2026-03-21"), Aligned("2026-03-20"), Aligned("2026-03-20"), Aligned("2026-03-22")), "2026-05-04")
            .Should().Equal("/whatAndHow/expectations/1/on");

    [Fact]
    public void Assess_late_expectations_after_one_in_time_passes_whatever_the_order() =>
        OutcomeOf(WithExpectations(Aligned("2026-04-20"), Aligned("2026-03-16"), Aligned("2026-04-01")), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_without_expectations_fails_at_the_list() =>
        PlacesIn(WithExpectations(), "2026-05-04").Should().Equal("/whatAndHow/expectations");

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Open)]
    [InlineData("2026-03-16", RuleOutcome.Open)]
    [InlineData("2026-03-17", RuleOutcome.Failed)]
    public void Assess_without_expectations_is_due_after_day_14(string on, RuleOutcome outcome) =>
        OutcomeOf(WithExpectations(), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-16", RuleOutcome.Open)]
    [InlineData("2026-03-17", RuleOutcome.Failed)]
    public void Assess_without_expectations_in_a_change_of_a_week_is_still_due_after_day_14(string on, RuleOutcome outcome) =>
        OutcomeOf(WithExpectations() with { Timeline = new() { Starts = new(2026, 3, 2), Ends = new(2026, 3, 8), Closed = new(2026, 3, 10) } }, on)
            .Should().Be(outcome);

    [Theory]
    [InlineData("2026-04-30", RuleOutcome.Open)]
    [InlineData("2026-05-01", RuleOutcome.Failed)]
    public void Assess_without_expectations_and_start_is_due_when_the_phase_comes(string on, RuleOutcome outcome) =>
        OutcomeOf(WithExpectations() with { Timeline = new() { Ends = new(2026, 4, 30) } }, on).Should().Be(outcome);

    [Fact]
    public void Assess_expectations_without_a_start_passes() =>
        OutcomeOf(WithExpectations(Aligned("2026-04-30")) with { Timeline = new() { Ends = new(2026, 3, 31) } }, "2026-05-04")
            .Should().Be(RuleOutcome.Passed, "what is unknown cannot be exceeded");

    [Theory]
    [InlineData("2026-03-09", RuleOutcome.Open)]
    [InlineData("2026-03-10", RuleOutcome.Failed)]
    public void Assess_without_expectations_under_a_profile_is_due_after_its_days(string on, RuleOutcome outcome) =>
        AligningWithin(7, discussed: "2026-01-14").Assess(WithExpectations(), Date(on)).OutcomeOf(AalborgRule.How01).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-09", RuleOutcome.Passed)]
    [InlineData("2026-03-10", RuleOutcome.Late)]
    public void Assess_expectations_under_a_profile_are_to_be_aligned_within_its_days(string aligned, RuleOutcome outcome) =>
        AligningWithin(7, discussed: "2026-01-14").Assess(WithExpectations(Aligned(aligned)), Date("2026-05-04")).OutcomeOf(AalborgRule.How01)
            .Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-11", RuleOutcome.Open)]
    [InlineData("2026-03-12", RuleOutcome.Failed)]
    public void Assess_under_a_profile_goes_by_it_from_its_discussion(string on, RuleOutcome outcome) =>
        AligningWithin(0, discussed: "2026-03-12").Assess(WithExpectations(), Date(on)).OutcomeOf(AalborgRule.How01).Should().Be(outcome);

    [Fact]
    public void Assess_without_expectations_set_aside_is_excused()
    {
        var initiative = WithExpectations() with { Deviations = [SetAside(from: "2026-05-04")] };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Fact]
    public void Assess_without_expectations_set_aside_before_it_is_due_is_excused() =>
        OutcomeOf(WithExpectations() with { Deviations = [SetAside(from: "2026-02-02")] }, "2026-02-02").Should().Be(RuleOutcome.Excused);

    [Theory]
    [InlineData("2026-03-17", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-18", RuleOutcome.Failed)]
    public void Assess_stopped_counts_what_was_due_on_the_day_before_the_stop(string stopped, RuleOutcome outcome)
    {
        var initiative = WithExpectations() with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } };

        OutcomeOf(initiative, stopped).Should().Be(outcome);
        OutcomeOf(initiative, "2026-12-15").Should().Be(outcome);
    }

    [Theory]
    [InlineData("2026-04-19", RuleOutcome.NotApplicable)]
    [InlineData("2026-04-20", RuleOutcome.Excused)]
    public void Assess_stopped_keeps_what_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(
            WithExpectations() with
            {
                Timeline = Compliant.Timeline with { Stopped = new(2026, 3, 10) },
                Deviations = [SetAside(from: "2026-04-20")],
            },
            on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-04-19", RuleOutcome.NotApplicable)]
    [InlineData("2026-04-20", RuleOutcome.Failed)]
    public void Assess_stopped_goes_by_the_profile_of_the_date_asked_about(string on, RuleOutcome outcome) =>
        AligningWithin(7, discussed: "2026-04-20")
            .Assess(WithExpectations() with { Timeline = Compliant.Timeline with { Stopped = new(2026, 3, 11) } }, Date(on))
            .OutcomeOf(AalborgRule.How01).Should().Be(outcome);

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithExpectations(), "2026-03-16").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, at forventningerne er afstemt.");
        finding.Message(Language.English).Should().Be("The document does not state that expectations have been aligned.");
        finding.Remedy(Language.Danish).Should().Be(
            "Afstem forventningerne, når I går i gang: Hvem gør hvad, og hvad kan I forvente af hinanden? Angiv datoen og det, I er blevet enige om.");
        finding.Remedy(Language.English).Should().Be(
            "Align expectations when you get going: Who does what, and what can you expect of each other? Specify the date and what you agreed.");
    }

    [Fact]
    public void Message_says_that_it_came_late_in_both_languages()
    {
        var finding = FindingsIn(WithExpectations(Aligned("2026-03-20")), "2026-03-20").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Forventningerne er afstemt den 20. marts 2026. Regelbogens frist var den 16. marts 2026.");
        finding.Message(Language.English).Should().Be("Expectations were aligned on 20 March 2026; the rule book's limit was 16 March 2026.");
        finding.Remedy(Language.Danish).Should().Be("Det kan ikke nås længere. Angiv begrundelsen i en fravigelse.");
        finding.Remedy(Language.English).Should().Be("This can no longer be done in time. Give the reason in a deviation.");
    }

    [Theory]
    [InlineData("2026-03-16", "Ryk den frem, så den er holdt, når I går i gang.", "Move it forward so that it is held when you get going.")]
    [InlineData("2026-03-17", "Det kan ikke nås længere. Angiv begrundelsen i en fravigelse.", "This can no longer be done in time. Give the reason in a deviation.")]
    public void Message_says_that_it_is_set_too_late_in_both_languages(string on, string danish, string english)
    {
        var finding = FindingsIn(WithExpectations(Aligned("2026-03-20")), on).Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Forventningsafstemningen er sat til den 20. marts 2026. Regelbogens frist er den 16. marts 2026.");
        finding.Message(Language.English).Should().Be("The alignment of expectations is set for 20 March 2026; the rule book's limit is 16 March 2026.");
        finding.Remedy(Language.Danish).Should().Be(danish);
        finding.Remedy(Language.English).Should().Be(english);
    }

    [Fact]
    public void Remedy_after_day_14_is_to_do_it_now_and_say_why()
    {
        var finding = FindingsIn(WithExpectations(), "2026-03-17").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().Be(
            "Fristen er passeret. Er forventningerne afstemt i tide, så angiv datoen. Ellers afstem dem nu, og angiv begrundelsen i en fravigelse.");
        finding.Remedy(Language.English).Should().Be(
            "The time limit has passed. If expectations were aligned in time, specify the date. Otherwise align them now, and give the reason in a deviation.");
    }

    [Fact]
    public void Remedy_without_a_start_is_never_too_late()
    {
        var initiative = WithExpectations() with { Timeline = new() { Ends = new(2026, 4, 30) } };
        var finding = FindingsIn(initiative, "2026-12-15").Should().ContainSingle().Subject;

        finding.Remedy(Language.Danish).Should().StartWith("Afstem forventningerne, når I går i gang:");
        finding.Remedy(Language.English).Should().StartWith("Align expectations when you get going:");
    }
}
