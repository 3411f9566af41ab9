using System.Globalization;

namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018.Communication;

public class Com08Tests() : RuleTests(AalborgRule.Com08)
{
    private static readonly string[] Places =
    [
        "/communication/messages (employees)",
        "/communication/messages (management)",
        "/communication/messages (citizens)",
    ];

    /// <summary>One stakeholder at every level, without a role.</summary>
    private static ChangeInitiative With(params ReadOnlySpan<Message> messages) => Compliant with
    {
        Who = new() { Stakeholders = [.. Enum.GetValues<StakeholderLevel>().Select(level => Stakeholder(IdOf(level), level))] },
        Communication = Compliant.Communication with { Messages = [.. messages] },
    };

    private static ChangeInitiative WithStakeholders(ValueList<Stakeholder> stakeholders, params ReadOnlySpan<Message> messages) =>
        With(messages) with { Who = new() { Stakeholders = stakeholders } };

    private static ChangeInitiative WithCitizens(Func<Stakeholder, Stakeholder> to) =>
        With() with { Who = new() { Stakeholders = [.. With().Who.Stakeholders.Select(one => one.Level == StakeholderLevel.Citizens ? to(one) : one)] } };

    private static string IdOf(StakeholderLevel level) => level.ToString().ToLowerInvariant();

    private static Stakeholder Stakeholder(string id, StakeholderLevel level, params ReadOnlySpan<StakeholderRole> roles) =>
        new() { Id = id, Name = "Gruppen", Level = level, Roles = [.. roles] };

    private static UnaffectedLevel Unaffected(StakeholderLevel level) => new() { Level = level, Reason = "Forandringen rører dem ikke." };

    private static Message Sent(string on, params ReadOnlySpan<string> to) =>
        new() { Id = $"sent-{on}", Planned = Date(on), Sent = Date(on), To = [.. to] };

    private static Message Planned(string on, params ReadOnlySpan<string> to) =>
        new() { Id = $"planned-{on}", Planned = Date(on), To = [.. to] };

    [Fact]
    public void Assess_messages_to_every_level_pass() =>
        OutcomeOf(With(Sent("2026-04-01", "citizens", "employees"), Sent("2026-04-02", "management")), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_without_messages_fails_for_each_level_in_order() =>
        PlacesIn(With(), "2026-05-04").Should().Equal(Places);

    [Theory]
    [InlineData(StakeholderLevel.Employees)]
    [InlineData(StakeholderLevel.Management)]
    [InlineData(StakeholderLevel.Citizens)]
    public void Assess_level_that_no_message_reaches_fails(StakeholderLevel left)
    {
        ValueList<string> others = [.. Enum.GetValues<StakeholderLevel>().Where(level => level != left).Select(IdOf)];

        PlacesIn(With(Sent("2026-04-01") with { To = others }), "2026-05-04").Should().Equal($"/communication/messages ({IdOf(left)})");
    }

    [Theory]
    [InlineData(StakeholderLevel.Employees)]
    [InlineData(StakeholderLevel.Management)]
    [InlineData(StakeholderLevel.Citizens)]
    public void Assess_level_named_as_unaffected_need_not_be_reached(StakeholderLevel unaffected)
    {
        var initiative = With();

        PlacesIn(
            initiative with { Who = initiative.Who with { UnaffectedLevels = [Unaffected(StakeholderLevel.Partners), Unaffected(unaffected)] } }, "2026-05-04")
            .Should().Equal(Places.Except([$"/communication/messages ({IdOf(unaffected)})"], StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(StakeholderRole.Affected)]
    [InlineData(StakeholderRole.Benefits)]
    [InlineData(StakeholderRole.Delivers)]
    [InlineData(StakeholderRole.Responsible)]
    public void Assess_level_with_a_stakeholder_that_has_a_role_is_asked_for_elsewhere(StakeholderRole role) =>
        PlacesIn(WithCitizens(citizens => citizens with { Roles = [role] }), "2026-05-04").Should().NotContain(Places[2]);

    [Theory]
    [InlineData(InvolvementForm.Informed, false)]
    [InlineData(InvolvementForm.Consulted, false)]
    [InlineData(InvolvementForm.Dialogue, true)]
    [InlineData(InvolvementForm.CoCreation, true)]
    [InlineData(InvolvementForm.Decides, true)]
    public void Assess_level_with_a_stakeholder_involved_two_ways_need_not_be_reached(InvolvementForm form, bool isEnough) =>
        PlacesIn(WithCitizens(citizens => citizens with { Involvements = [new() { Form = form }] }), "2026-05-04").Contains(Places[2], StringComparer.Ordinal).Should().Be(!isEnough);

    [Fact]
    public void Assess_level_that_WHO_08_asks_for_is_not_asked_for_again()
    {
        ValueList<Stakeholder> partners = [Stakeholder("a", StakeholderLevel.Partners, StakeholderRole.Delivers), Stakeholder("b", StakeholderLevel.Partners, StakeholderRole.Responsible)];

        PlacesIn(WithStakeholders(partners) with { Who = new() { Stakeholders = partners, UnaffectedLevels = [Unaffected(StakeholderLevel.Citizens)] } }, "2026-05-04")
            .Should().BeEmpty();
    }

    [Fact]
    public void Assess_citizens_that_WHO_12_asks_for_are_not_asked_for_again() =>
        PlacesIn(WithStakeholders([Stakeholder("a", StakeholderLevel.Partners)]), "2026-05-04").Should().Equal(Places[..2]);

    [Fact]
    public void Assess_citizens_that_WHO_12_excuses_are_not_asked_for_either() =>
        PlacesIn(
            WithStakeholders([Stakeholder("a", StakeholderLevel.Partners)]) with
            {
                Deviations = [new() { Rule = AalborgRule.Who12, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
            },
            "2026-05-04").Should().Equal(Places[..2]);

    [Fact]
    public void Assess_without_stakeholders_is_not_applicable() =>
        OutcomeOf(WithStakeholders([], Sent("2026-04-01", "employees")), "2026-05-04").Should().Be(RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2026-04-30", RuleOutcome.Passed)]
    [InlineData("2026-05-01", RuleOutcome.Passed)]
    [InlineData("2026-05-02", RuleOutcome.Failed)]
    public void Assess_message_planned_and_not_sent_counts_until_its_day_has_passed(string on, RuleOutcome outcome) =>
        OutcomeOf(With(Planned("2026-05-01", "employees", "management", "citizens")), on).Should().Be(outcome);

    [Fact]
    public void Assess_message_to_one_of_several_at_a_level_reaches_the_level() =>
        PlacesIn(
            WithStakeholders(
                [Stakeholder("a", StakeholderLevel.Employees), Stakeholder("b", StakeholderLevel.Employees), Stakeholder("c", StakeholderLevel.Citizens)],
                Sent("2026-04-01", "b")),
            "2026-05-04").Should().Equal(Places[1..]);

    [Fact]
    public void Assess_message_to_an_id_of_several_reaches_them_all() =>
        PlacesIn(
            WithStakeholders([Stakeholder("a", StakeholderLevel.Employees), Stakeholder("a", StakeholderLevel.Citizens)], Sent("2026-04-01", "a")),
            "2026-05-04").Should().Equal(Places[1]);

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(256)]
    [InlineData(257)]
    public void Assess_many_stakeholders_finds_the_one_that_is_reached(int count)
    {
        var last = (count - 1).ToString(CultureInfo.InvariantCulture);
        ValueList<Stakeholder> stakeholders =
        [
            .. Enumerable.Range(0, count - 1).Select(i => Stakeholder(i.ToString(CultureInfo.InvariantCulture), StakeholderLevel.Employees)),
            Stakeholder(last, StakeholderLevel.Citizens),
        ];

        PlacesIn(WithStakeholders(stakeholders, Sent("2026-04-01", last)), "2026-05-04").Should().Equal(Places[..2]);
    }

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    public void Assess_without_messages_is_due_from_the_start(string on, RuleOutcome outcome) => OutcomeOf(With(), on).Should().Be(outcome);

    [Theory]
    [InlineData("2026-05-02", RuleOutcome.Passed)]
    [InlineData("2026-05-03", RuleOutcome.Failed)]
    public void Assess_stopped_counts_the_messages_of_the_day_before_the_stop(string stopped, RuleOutcome outcome) =>
        OutcomeOf(
            With(Planned("2026-05-01", "employees", "management", "citizens")) with { Timeline = Compliant.Timeline with { Stopped = Date(stopped) } },
            "2026-06-30").Should().Be(outcome);

    [Fact]
    public void Assess_without_messages_set_aside_is_excused()
    {
        var initiative = With() with
        {
            Deviations = [new() { Rule = AalborgRule.Com08, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 5, 4) }],
        };

        OutcomeOf(initiative, "2026-05-03").Should().Be(RuleOutcome.Failed);
        OutcomeOf(initiative, "2026-05-04").Should().Be(RuleOutcome.Excused);
    }

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var findings = FindingsIn(With(), "2026-05-04");

        findings.Select(finding => finding.Message(Language.Danish)).Should().Equal(
            "Medarbejderne får ingen besked.", "Ledelsen får ingen besked.", "Borgerne får ingen besked.");
        findings.Select(finding => finding.Message(Language.English)).Should().Equal(
            "The document states no message to employees.", "The document states no message to management.", "The document states no message to citizens.");
        findings.Should().AllSatisfy(finding =>
        {
            finding.Remedy(Language.Danish).Should().Be("Angiv en interessent på niveauet, og planlæg en besked, eller begrund i feltet »Niveauer, der ikke berøres«, at niveauet ikke er berørt.");
            finding.Remedy(Language.English).Should().Be("Name a stakeholder of the level and plan a message, or state in \"Unaffected levels\" why the level is not affected.");
        });
    }
}
