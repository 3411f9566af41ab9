namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Who;

public class Who06Tests() : RuleTests(AalborgRule.Who06)
{
    private static ChangeInitiative WithStakeholders(params ReadOnlySpan<Stakeholder> stakeholders) =>
        Compliant with { Who = Compliant.Who with { Stakeholders = [.. stakeholders] } };

    private static Stakeholder Stakeholder(string id, StakeholderRole part, params ReadOnlySpan<InvolvementForm> forms) =>
        new()
        {
            Id = id,
            Name = "Gruppen",
            Level = StakeholderLevel.Employees,
            Roles = [part],
            Involvements = [.. forms.ToArray().Select(Involvement)],
        };

    private static ChangeInitiative WithInput(string? responded, string? from, params ReadOnlySpan<InvolvementForm> forms)
    {
        InputResponse? response = responded is null ? null : new() { On = Date(responded), What = "Efter en fælles regel." };
        var input = new Input { Id = "input", Received = new(2026, 3, 16), From = from, Content = "Hvordan fordeles nattevagterne?", Response = response };
        return WithStakeholders(Stakeholder("a", StakeholderRole.Affected, forms)) with { Communication = Compliant.Communication with { Input = [input] } };
    }

    private static Involvement Involvement(InvolvementForm form) => new() { Form = form };

    private static ChangeInitiative OneWay { get; } = WithStakeholders(Stakeholder("a", StakeholderRole.Affected, InvolvementForm.Informed));

    private static Deviation SetAside { get; } = new()
    {
        Rule = AalborgRule.Who06,
        Reason = "Afklares i MED.",
        DecidedBy = "Områdeledelsen",
        On = new(2026, 2, 27),
        Until = new(2026, 3, 3),
    };

    [Theory]
    [InlineData(InvolvementForm.Informed, RuleOutcome.Failed)]
    [InlineData(InvolvementForm.Consulted, RuleOutcome.Failed)]
    [InlineData(InvolvementForm.Dialogue, RuleOutcome.Passed)]
    [InlineData(InvolvementForm.CoCreation, RuleOutcome.Passed)]
    [InlineData(InvolvementForm.Decides, RuleOutcome.Passed)]
    public void Assess_dialogue_co_creation_and_deciding_go_both_ways(InvolvementForm form, RuleOutcome outcome)
    {
        OutcomeOf(WithStakeholders(Stakeholder("a", StakeholderRole.Affected, form)), "2026-05-04").Should().Be(outcome);
        OutcomeOf(WithStakeholders(Stakeholder("a", StakeholderRole.Delivers, form)), "2026-05-04").Should().Be(outcome);
    }

    [Theory]
    [InlineData("2026-05-03", RuleOutcome.Passed)]
    [InlineData("2026-05-04", RuleOutcome.Passed)]
    [InlineData("2026-05-05", RuleOutcome.Failed)]
    public void Assess_consulted_is_enough_once_their_input_has_a_response(string responded, RuleOutcome outcome)
    {
        OutcomeOf(WithInput(responded, "a", InvolvementForm.Informed, InvolvementForm.Consulted), "2026-05-04").Should().Be(outcome);
        OutcomeOf(
            WithInput(responded, "a", InvolvementForm.Consulted) with { Timeline = Compliant.Timeline with { Stopped = new(2026, 5, 5) } }, "2026-06-01")
            .Should().Be(outcome, "a response after the stop does not count");
    }

    [Fact]
    public void Assess_input_of_others_without_response_or_of_those_only_informed_is_not_enough()
    {
        OutcomeOf(WithInput("2026-04-01", "b", InvolvementForm.Consulted), "2026-05-04").Should().Be(RuleOutcome.Failed);
        OutcomeOf(WithInput("2026-04-01", from: null, InvolvementForm.Consulted), "2026-05-04").Should().Be(RuleOutcome.Failed);
        OutcomeOf(WithInput(responded: null, "a", InvolvementForm.Consulted), "2026-05-04").Should().Be(RuleOutcome.Failed);
        OutcomeOf(WithInput("2026-04-01", "a", InvolvementForm.Informed), "2026-05-04").Should().Be(RuleOutcome.Failed);
    }

    [Fact]
    public void Assess_one_involvement_both_ways_is_enough() =>
        OutcomeOf(
            WithStakeholders(
                Stakeholder("a", StakeholderRole.Affected, InvolvementForm.Informed, InvolvementForm.Dialogue, InvolvementForm.Consulted)),
            "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_each_one_way_stakeholder_fails_at_the_involvements() =>
        PlacesIn(
            WithStakeholders(
                Stakeholder("a", StakeholderRole.Affected, InvolvementForm.Informed, InvolvementForm.Consulted),
                Stakeholder("b", StakeholderRole.Affected, InvolvementForm.Decides),
                Stakeholder("c", StakeholderRole.Delivers, InvolvementForm.Consulted)),
            "2026-05-04").Should().Equal("/who/stakeholders/0/involvements", "/who/stakeholders/2/involvements");

    [Theory]
    [InlineData(StakeholderRole.Benefits)]
    [InlineData(StakeholderRole.Responsible)]
    public void Assess_one_way_involvement_of_others_does_not_count(StakeholderRole part) =>
        OutcomeOf(
            WithStakeholders(Stakeholder("a", part, InvolvementForm.Informed), Stakeholder("b", StakeholderRole.Affected, InvolvementForm.Dialogue)),
            "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_core_stakeholder_without_involvement_is_left_to_another_rule() =>
        OutcomeOf(
            WithStakeholders(Stakeholder("a", StakeholderRole.Affected), Stakeholder("b", StakeholderRole.Affected, InvolvementForm.Dialogue)),
            "2026-05-04").Should().Be(RuleOutcome.Passed, "WHO-02 finds it");

    [Fact]
    public void Assess_without_involvement_of_a_core_stakeholder_is_not_applicable()
    {
        OutcomeOf(WithStakeholders(), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
        OutcomeOf(
            WithStakeholders(Stakeholder("a", StakeholderRole.Affected), Stakeholder("b", StakeholderRole.Benefits, InvolvementForm.Informed)),
            "2026-05-04").Should().Be(RuleOutcome.NotApplicable);
    }

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_one_way_involvement_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(OneWay, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-02-26", RuleOutcome.Open)]
    [InlineData("2026-02-27", RuleOutcome.Excused)]
    [InlineData("2026-03-03", RuleOutcome.Excused)]
    [InlineData("2026-03-04", RuleOutcome.Failed)]
    public void Assess_one_way_involvement_is_excused_while_it_is_set_aside(string on, RuleOutcome outcome) =>
        OutcomeOf(OneWay with { Deviations = [SetAside] }, on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-03-02", RuleOutcome.NotApplicable)]
    [InlineData("2026-03-03", RuleOutcome.Failed)]
    public void Assess_one_way_involvement_is_over_when_stopped_before_it_was_due(string stopped, RuleOutcome outcome) =>
        OutcomeOf(OneWay with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } }, "2026-05-04").Should().Be(outcome);

    [Fact]
    public void Rule_is_a_warning_before_implementation_inferred_from_C25_and_P30() =>
        AalborgPolicy.Rules.Find(AalborgRule.Who06).Should().BeEquivalentTo(
            new
            {
                Principle = AalborgPrinciple.WeKnowWho,
                Severity = RuleSeverity.Warning,
                Gate = ChangePhase.Implementation,
                IsInferred = true,
                Statements = new[] { new { Id = "C25" }, new { Id = "P30" } },
            },
            options => options.WithStrictOrdering());

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(OneWay, "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Det fremgår kun, at interessenten informeres eller høres.");
        finding.Message(Language.English).Should().Be("The document only states that the stakeholder is informed or consulted.");
        finding.Remedy(Language.Danish).Should().Be("Er de hørt, så notér deres input og jeres svar. Ellers invitér dem til dialog, fx et personalemøde, en arbejdsgruppe eller et møde med TR og AMR.");
        finding.Remedy(Language.English).Should().Be("If they were consulted, record their input and your answer. Otherwise invite them to a dialogue, for example a staff meeting, a working group or a meeting with the union and health and safety representatives.");
    }
}
