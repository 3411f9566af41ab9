namespace Aalborg.Personnel.Domain.Tests.Catalogue.Document;

public class Doc03Tests() : RuleTests(AalborgRule.Doc03)
{
    /// <summary>Every pair of dates that can come in the wrong order does so.</summary>
    private static ChangeInitiative InDisorder { get; } = Compliant with
    {
        Deviations =
        [
            new() { Rule = AalborgRule.Who12, Reason = "Afklares.", DecidedBy = "Områdeledelsen", On = new(2026, 4, 1), Until = new(2026, 3, 31) },
        ],
        Communication = Compliant.Communication with
        {
            Input = [Compliant.Communication.Input[0], Input(received: "2026-04-01", answered: "2026-03-31")],
        },
        WhatAndHow = Compliant.WhatAndHow with { Plan = new() { Activities = [Activity("2026-04-02", "2026-04-01")] } },
        Who = Compliant.Who with { MedDiscussions = [Compliant.Who.MedDiscussions[0], Discussion(held: "2026-01-14", informed: "2026-01-15")] },
        Timeline = new() { Starts = new(2026, 9, 30), Ends = new(2026, 9, 29), Closed = new(2026, 9, 28) },
    };

    private static ChangeInitiative WithTimeline(string? starts, string? ends, string? closed = null) => Compliant with
    {
        Timeline = new()
        {
            Starts = starts is null ? null : Date(starts),
            Ends = ends is null ? null : Date(ends),
            Closed = closed is null ? null : Date(closed),
        },
    };

    private static Activity Activity(string? starts, string? ends) => new()
    {
        Id = "a",
        What = "Planperioden",
        Starts = starts is null ? null : Date(starts),
        Ends = ends is null ? null : Date(ends),
    };

    private static Input Input(string received, string? answered) => new()
    {
        Id = "i",
        Received = Date(received),
        Content = "Hvordan?",
        Response = answered is null ? null : new() { On = Date(answered), What = "Efter en fælles regel." },
    };

    private static MedDiscussion Discussion(string held, string? informed) =>
        new() { Committee = "Lokal-MED", On = Date(held), Informed = informed is null ? null : Date(informed) };

    [Fact]
    public void Assess_dates_in_order_pass() =>
        OutcomeOf(Compliant, "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_without_dates_passes() =>
        OutcomeOf(new() { Id = Compliant.Id, Title = "Fælles vagtplanlægning" }, "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData("2026-03-02", "2026-03-03", RuleOutcome.Passed)]
    [InlineData("2026-03-02", "2026-03-02", RuleOutcome.Passed)]
    [InlineData("2026-03-02", "2026-03-01", RuleOutcome.Failed)]
    [InlineData(null, "2026-03-01", RuleOutcome.Passed)]
    [InlineData("2026-03-02", null, RuleOutcome.Passed)]
    public void Assess_change_ends_no_sooner_than_it_starts(string? starts, string? ends, RuleOutcome outcome) =>
        OutcomeOf(WithTimeline(starts, ends), "2026-05-04").Should().Be(outcome);

    [Theory]
    [InlineData("2026-09-30", "2026-10-01", RuleOutcome.Passed)]
    [InlineData("2026-09-30", "2026-09-30", RuleOutcome.Passed)]
    [InlineData("2026-09-30", "2026-09-29", RuleOutcome.Failed)]
    [InlineData(null, "2026-09-29", RuleOutcome.Passed)]
    [InlineData("2026-09-30", null, RuleOutcome.Passed)]
    [InlineData(null, "2026-01-01", RuleOutcome.Passed)]
    public void Assess_initiative_is_closed_no_sooner_than_the_change_ends(string? ends, string? closed, RuleOutcome outcome) =>
        OutcomeOf(WithTimeline("2026-03-02", ends, closed), "2026-05-04").Should().Be(outcome);

    [Theory]
    [InlineData("2026-04-01", "2026-04-02", RuleOutcome.Passed)]
    [InlineData("2026-04-01", "2026-04-01", RuleOutcome.Passed)]
    [InlineData("2026-04-01", "2026-03-31", RuleOutcome.Failed)]
    [InlineData(null, "2026-03-31", RuleOutcome.Passed)]
    [InlineData("2026-04-01", null, RuleOutcome.Passed)]
    public void Assess_activity_ends_no_sooner_than_it_starts(string? starts, string? ends, RuleOutcome outcome) =>
        OutcomeOf(Compliant with { WhatAndHow = Compliant.WhatAndHow with { Plan = new() { Activities = [Activity(starts, ends)] } } }, "2026-05-04")
            .Should().Be(outcome);

    [Theory]
    [InlineData("2026-04-02", RuleOutcome.Passed)]
    [InlineData("2026-04-01", RuleOutcome.Passed)]
    [InlineData("2026-03-31", RuleOutcome.Failed)]
    [InlineData(null, RuleOutcome.Passed)]
    public void Assess_input_is_answered_no_sooner_than_it_is_received(string? answered, RuleOutcome outcome) =>
        OutcomeOf(Compliant with { Communication = Compliant.Communication with { Input = [Input("2026-04-01", answered)] } }, "2026-05-04")
            .Should().Be(outcome);

    [Theory]
    [InlineData("2026-01-13", RuleOutcome.Passed)]
    [InlineData("2026-01-14", RuleOutcome.Passed)]
    [InlineData("2026-01-15", RuleOutcome.Failed)]
    [InlineData(null, RuleOutcome.Passed)]
    public void Assess_med_is_informed_no_later_than_the_discussion_is_held(string? informed, RuleOutcome outcome) =>
        OutcomeOf(Compliant with { Who = Compliant.Who with { MedDiscussions = [Discussion("2026-01-14", informed)] } }, "2026-05-04")
            .Should().Be(outcome);

    [Theory]
    [InlineData("2026-04-02", RuleOutcome.Passed)]
    [InlineData("2026-04-01", RuleOutcome.Passed)]
    [InlineData("2026-03-31", RuleOutcome.Failed)]
    [InlineData(null, RuleOutcome.Passed)]
    public void Assess_deviation_holds_until_no_sooner_than_from_when(string? until, RuleOutcome outcome) =>
        OutcomeOf(
            Compliant with
            {
                Deviations =
                [
                    new()
                    {
                        Rule = new("HOW-99"),
                        Reason = "Afklares i MED.",
                        DecidedBy = "Områdeledelsen",
                        On = new(2026, 4, 1),
                        Until = until is null ? null : Date(until),
                    },
                ],
            },
            "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Assess_dates_out_of_order_fail_at_each_in_the_order_of_the_members() =>
        PlacesIn(InDisorder, "2026-05-04").Should().Equal(
            "/timeline/ends",
            "/timeline/closed",
            "/who/medDiscussions/1/informed",
            "/whatAndHow/plan/activities/0/ends",
            "/communication/input/1/response/on",
            "/deviations/0/until");

    [Fact]
    public void Assess_stop_and_close_before_the_start_pass() =>
        OutcomeOf(
            Compliant with { Timeline = new() { Starts = new(2026, 3, 2), Closed = new(2026, 2, 1), Stopped = new(2026, 1, 1) } }, "2026-05-04")
            .Should().Be(RuleOutcome.Passed, "an initiative can be closed or stopped before it starts");

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2026-05-04")]
    public void Assess_dates_out_of_order_are_always_due(string on)
    {
        OutcomeOf(WithTimeline("2026-09-30", "2026-09-29"), on).Should().Be(RuleOutcome.Failed);
        OutcomeOf(
            Compliant with { Timeline = new() { Starts = new(2026, 9, 30), Ends = new(2026, 9, 29), Stopped = new(1900, 1, 1) } }, on)
            .Should().Be(RuleOutcome.Failed);
    }

    [Fact]
    public void Assess_dates_out_of_order_cannot_be_set_aside() =>
        OutcomeOf(
            WithTimeline("2026-09-30", "2026-09-29") with
            {
                Deviations = [new() { Rule = AalborgRule.Doc03, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 1, 5) }],
            },
            "2026-05-04").Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var findings = FindingsIn(InDisorder, "2026-05-04");

        findings.Select(finding => finding.Message(Language.Danish)).Should().Equal(
            "Slutdatoen, 29. september 2026, ligger før startdatoen, 30. september 2026.",
            "Initiativet er afsluttet den 28. september 2026, før forandringen slutter den 29. september 2026.",
            "MED er orienteret den 15. januar 2026, efter at drøftelsen blev holdt den 14. januar 2026.",
            "Slutdatoen, 1. april 2026, ligger før startdatoen, 2. april 2026.",
            "Svaret er fra den 31. marts 2026, før inputtet blev modtaget den 1. april 2026.",
            "Fravigelsen slutter den 31. marts 2026, før den begynder den 1. april 2026.");
        findings.Select(finding => finding.Message(Language.English)).Should().Equal(
            "The end date, 29 September 2026, comes before the start date, 30 September 2026.",
            "The initiative is closed on 28 September 2026, before the change ends on 29 September 2026.",
            "MED was informed on 15 January 2026, after the discussion was held on 14 January 2026.",
            "The end date, 1 April 2026, comes before the start date, 2 April 2026.",
            "The answer is dated 31 March 2026, before the input was received on 1 April 2026.",
            "The deviation ends on 31 March 2026, before it begins on 1 April 2026.");
        findings.Should().AllSatisfy(finding =>
        {
            finding.Remedy(Language.Danish).Should().Be("Ret en af de to datoer.");
            finding.Remedy(Language.English).Should().Be("Correct one of the two dates.");
        });
    }
}
