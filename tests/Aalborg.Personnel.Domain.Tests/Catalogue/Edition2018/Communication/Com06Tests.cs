namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Communication;

public class Com06Tests() : RuleTests(AalborgRule.Com06)
{
    private static ChangeInitiative WithInput(params ReadOnlySpan<Input> input) =>
        Compliant with { Communication = Compliant.Communication with { Input = [.. input] } };

    private static Input Input(string received, string? answered = null) => new()
    {
        Id = $"input-{received}",
        Received = Date(received),
        Content = "Hvordan fordeles nattevagterne?",
        Response = answered is null ? null : new() { On = Date(answered), What = "Efter en fælles regel." },
    };

    private static RuleBook AnsweringWithin(int days, string discussed = "2026-01-14") => AalborgPolicy.Rules.TailoredBy(new()
    {
        Name = "Ældre og handicap",
        DiscussedInMed = new() { Committee = "Hoved-MED", On = Date(discussed) },
        Parameters = new() { Settings = [AalborgParameter.AnswerWithinDays.At(days)] },
    });

    [Theory]
    [InlineData("2026-03-31", RuleOutcome.NotApplicable)]
    [InlineData("2026-04-01", RuleOutcome.Open)]
    [InlineData("2026-05-01", RuleOutcome.Open)]
    [InlineData("2026-05-02", RuleOutcome.Failed)]
    public void Assess_input_not_answered_is_due_after_day_30(string on, RuleOutcome outcome) =>
        OutcomeOf(WithInput(Input("2026-04-01")), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-04-09", RuleOutcome.Open)]
    [InlineData("2026-04-10", RuleOutcome.Passed)]
    [InlineData("2026-12-15", RuleOutcome.Passed)]
    public void Assess_input_answered_passes_from_its_answer_on(string on, RuleOutcome outcome) =>
        OutcomeOf(WithInput(Input("2026-04-01", answered: "2026-04-10")), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-05-31", RuleOutcome.Failed)]
    [InlineData("2026-06-01", RuleOutcome.Late)]
    [InlineData("2026-12-15", RuleOutcome.Late)]
    public void Assess_input_answered_late_is_late_from_its_answer_on(string on, RuleOutcome outcome) =>
        OutcomeOf(WithInput(Input("2026-04-01", answered: "2026-06-01")), on).Should().Be(outcome);

    [Fact]
    public void Assess_input_answered_on_day_30_passes() =>
        OutcomeOf(WithInput(Input("2026-04-01", answered: "2026-05-01")), "2026-06-01").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData("2026-05-02", 1)]
    [InlineData("2026-06-01", 31)]
    public void Assess_input_answered_after_day_30_is_late(string answered, int daysLate)
    {
        var finding = FindingsIn(WithInput(Input("2026-04-01", answered)), "2026-06-01").Should().ContainSingle().Subject;

        (finding.State, finding.DaysLate, finding.Severity, finding.Pointer)
            .Should().Be((FindingState.Late, daysLate, RuleSeverity.Warning, "/communication/input/0/response"));
    }

    [Fact]
    public void Assess_input_answered_late_set_aside_is_excused() =>
        OutcomeOf(
            WithInput(Input("2026-04-01", answered: "2026-06-01")) with
            {
                Deviations = [new() { Rule = AalborgRule.Com06, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 6, 1) }],
            },
            "2026-06-01").Should().Be(RuleOutcome.Excused);

    [Theory]
    [InlineData("2026-04-01")]
    [InlineData("2026-03-31")]
    public void Assess_input_answered_by_the_day_it_came_passes(string answered) =>
        OutcomeOf(WithInput(Input("2026-04-01", answered)), "2026-04-01").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_input_from_nobody_known_counts_as_well() =>
        PlacesIn(WithInput(Input("2026-04-01") with { From = "nobody-we-know" }, Input("2026-04-01") with { From = "team" }), "2026-05-04")
            .Should().Equal("/communication/input/0/response", "/communication/input/1/response");

    [Fact]
    public void Assess_input_not_answered_fails_at_each_response() =>
        PlacesIn(
            WithInput(
                Input("2026-04-01"),
                Input("2026-04-04", answered: "2026-05-04"),
                Input("2026-04-03", answered: "2026-05-05"),
                Input("2026-05-05"),
                Input("2026-05-04")),
            "2026-05-04").Should().Equal("/communication/input/0/response", "/communication/input/2/response", "/communication/input/4/response");

    [Fact]
    public void Assess_input_not_answered_is_due_each_by_its_own_date() =>
        FindingsIn(WithInput(Input("2026-04-04"), Input("2026-04-03")), "2026-05-04").Select(finding => finding.State)
            .Should().Equal(FindingState.Open, FindingState.Failed);

    [Fact]
    public void Assess_without_input_is_not_applicable() =>
        OutcomeOf(WithInput(), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Fact]
    public void Assess_input_not_answered_fails_in_an_idea_too() =>
        OutcomeOf(WithInput(Input("2026-04-01")) with { Timeline = new() }, "2026-05-02").Should().Be(RuleOutcome.Failed);

    [Theory]
    [InlineData("2026-04-08", RuleOutcome.Open)]
    [InlineData("2026-04-09", RuleOutcome.Failed)]
    public void Assess_input_not_answered_under_a_profile_is_due_after_its_days(string on, RuleOutcome outcome) =>
        AnsweringWithin(7).Assess(WithInput(Input("2026-04-01")), Date(on)).OutcomeOf(AalborgRule.Com06).Should().Be(outcome);

    [Theory]
    [InlineData("2026-04-19", RuleOutcome.Open)]
    [InlineData("2026-04-20", RuleOutcome.Failed)]
    public void Assess_under_a_profile_goes_by_it_from_its_discussion(string on, RuleOutcome outcome) =>
        AnsweringWithin(0, discussed: "2026-04-20").Assess(WithInput(Input("2026-04-01")), Date(on))
            .OutcomeOf(AalborgRule.Com06).Should().Be(outcome);

    [Fact]
    public void Assess_input_not_answered_set_aside_is_excused()
    {
        var initiative = WithInput(Input("2026-04-01")) with
        {
            Deviations = [new() { Rule = AalborgRule.Com06, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
        };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Theory]
    [InlineData("2026-04-10", RuleOutcome.Open)]
    [InlineData("2026-05-01", RuleOutcome.Open)]
    [InlineData("2026-05-02", RuleOutcome.Failed)]
    public void Assess_stopped_goes_on_asking_for_the_answer(string on, RuleOutcome outcome) =>
        OutcomeOf(WithInput(Input("2026-04-01")) with { Timeline = Compliant.Timeline with { Stopped = new(2026, 4, 10) } }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-04-19", RuleOutcome.NotApplicable)]
    [InlineData("2026-04-20", RuleOutcome.Open)]
    [InlineData("2026-05-21", RuleOutcome.Failed)]
    [InlineData("2026-06-01", RuleOutcome.Late)]
    public void Assess_stopped_counts_what_is_received_and_answered_after_the_stop(string on, RuleOutcome outcome) =>
        OutcomeOf(
            WithInput(Input("2026-04-20", answered: "2026-06-01")) with { Timeline = Compliant.Timeline with { Stopped = new(2026, 4, 10) } }, on)
            .Should().Be(outcome);

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithInput(Input("2026-04-01")), "2026-05-01").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår ikke, at input modtaget den 1. april 2026 er besvaret.");
        finding.Message(Language.English).Should().Be("The document does not state that the input received on 1 April 2026 has been answered.");
        finding.Remedy(Language.Danish).Should().Be("Svar på inputtet, og angiv svaret med dato. Et nej er også et svar.");
        finding.Remedy(Language.English).Should().Be("Answer the input, and record the answer with its date. A no is an answer too.");
    }

    [Fact]
    public void Message_says_that_it_came_late_in_both_languages()
    {
        var finding = FindingsIn(WithInput(Input("2026-04-01", answered: "2026-06-01")), "2026-06-01").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Input modtaget den 1. april 2026 er besvaret den 1. juni 2026. Regelbogens frist var den 1. maj 2026.");
        finding.Message(Language.English).Should().Be("The input received on 1 April 2026 was answered on 1 June 2026; the rule book's limit was 1 May 2026.");
        finding.Remedy(Language.Danish).Should().Be("Det kan ikke nås længere. Angiv begrundelsen i en fravigelse.");
        finding.Remedy(Language.English).Should().Be("This can no longer be done in time. Give the reason in a deviation.");
    }

    [Fact]
    public void Remedy_after_day_30_asks_for_the_reason_too()
    {
        var inTime = FindingsIn(WithInput(Input("2026-04-01")), "2026-05-01").Should().ContainSingle().Subject;
        var after = FindingsIn(WithInput(Input("2026-04-01")), "2026-05-02").Should().ContainSingle().Subject;

        after.Remedy(Language.Danish).Should().Be($"Fristen er passeret. {inTime.Remedy(Language.Danish)} Angiv begrundelsen i en fravigelse.");
        after.Remedy(Language.English).Should().Be($"The time limit has passed. {inTime.Remedy(Language.English)} Give the reason in a deviation.");
    }
}
