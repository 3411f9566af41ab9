using System.Globalization;

namespace Aalborg.Personnel.Domain.Tests.Catalogue.Communication;

public class Com08Tests() : RuleTests(AalborgRule.Com08)
{
    private static readonly string[] Places =
    [
        "/communication/messages (employees)",
        "/communication/messages (med)",
        "/communication/messages (management)",
        "/communication/messages (citizens)",
    ];

    /// <summary>One stakeholder at every level, and no discussion in MED.</summary>
    private static ChangeInitiative With(params ReadOnlySpan<Message> messages) => Compliant with
    {
        Who = Compliant.Who with
        {
            Stakeholders = [.. Enum.GetValues<StakeholderLevel>().Select(level => Stakeholder(IdOf(level), level))],
            MedDiscussions = [],
        },
        Communication = Compliant.Communication with { Messages = [.. messages] },
    };

    private static ChangeInitiative WithStakeholders(ValueList<Stakeholder> stakeholders, params ReadOnlySpan<Message> messages) =>
        With(messages) with { Who = new() { Stakeholders = stakeholders } };

    private static string IdOf(StakeholderLevel level) => level.ToString().ToLowerInvariant();

    private static Stakeholder Stakeholder(string id, StakeholderLevel level) => new() { Id = id, Name = "Gruppen", Level = level };

    private static UnaffectedLevel Unaffected(StakeholderLevel level) => new() { Level = level, Reason = "Forandringen rører dem ikke." };

    private static Message Sent(string on, params ReadOnlySpan<string> to) =>
        new() { Id = $"sent-{on}", Planned = Date(on), Sent = Date(on), To = [.. to] };

    private static Message Planned(string on, params ReadOnlySpan<string> to) =>
        new() { Id = $"planned-{on}", Planned = Date(on), To = [.. to] };

    [Fact]
    public void Assess_messages_to_every_level_pass() =>
        OutcomeOf(With(Sent("2026-04-01", "citizens", "employees"), Sent("2026-04-02", "management", "med")), "2026-05-04")
            .Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_without_messages_fails_for_each_level_in_order() =>
        PlacesIn(With(), "2026-05-04").Should().Equal(Places);

    [Theory]
    [InlineData(StakeholderLevel.Employees)]
    [InlineData(StakeholderLevel.Med)]
    [InlineData(StakeholderLevel.Management)]
    [InlineData(StakeholderLevel.Citizens)]
    public void Assess_level_that_no_message_reaches_fails(StakeholderLevel left)
    {
        ValueList<string> others = [.. Enum.GetValues<StakeholderLevel>().Where(level => level != left).Select(IdOf)];

        PlacesIn(With(Sent("2026-04-01") with { To = others }), "2026-05-04").Should().Equal($"/communication/messages ({IdOf(left)})");
    }

    [Fact]
    public void Assess_politicians_and_partners_need_not_be_reached() =>
        OutcomeOf(With(Sent("2026-04-01", "employees", "med", "management", "citizens")), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData(StakeholderLevel.Employees)]
    [InlineData(StakeholderLevel.Med)]
    [InlineData(StakeholderLevel.Management)]
    [InlineData(StakeholderLevel.Citizens)]
    public void Assess_level_named_as_unaffected_need_not_be_reached(StakeholderLevel unaffected)
    {
        var initiative = With();

        PlacesIn(
            initiative with
            {
                Who = initiative.Who with
                {
                    UnaffectedLevels = [Unaffected(StakeholderLevel.Partners), Unaffected(unaffected)],
                },
            },
            "2026-05-04").Should().Equal(Places.Except([$"/communication/messages ({IdOf(unaffected)})"], StringComparer.Ordinal));
    }

    [Fact]
    public void Assess_every_level_named_as_unaffected_passes()
    {
        var initiative = With();

        OutcomeOf(
            initiative with
            {
                Who = initiative.Who with
                {
                    UnaffectedLevels = [.. Enum.GetValues<StakeholderLevel>().Select(Unaffected)],
                },
            },
            "2026-05-04").Should().Be(RuleOutcome.Passed);
    }

    [Theory]
    [InlineData("2026-01-14")]
    [InlineData("2026-08-01")]
    public void Assess_discussion_in_med_reaches_med_alone(string held)
    {
        var initiative = With();

        PlacesIn(
            initiative with { Who = initiative.Who with { MedDiscussions = [new() { Committee = "Lokal-MED", On = Date(held) }] } }, "2026-05-04")
            .Should().Equal("/communication/messages (employees)", "/communication/messages (management)", "/communication/messages (citizens)");
    }

    [Theory]
    [InlineData("2026-04-30", RuleOutcome.Passed)]
    [InlineData("2026-05-01", RuleOutcome.Passed)]
    [InlineData("2026-05-02", RuleOutcome.Failed)]
    public void Assess_message_planned_and_not_sent_counts_until_its_day_has_passed(string on, RuleOutcome outcome) =>
        OutcomeOf(With(Planned("2026-05-01", "employees", "med", "management", "citizens")), on).Should().Be(outcome);

    [Fact]
    public void Assess_message_to_nobody_known_reaches_nobody() =>
        PlacesIn(WithStakeholders([], Sent("2026-04-01", "employees", "med", "management", "citizens")), "2026-05-04").Should().Equal(Places);

    [Fact]
    public void Assess_message_to_one_of_several_at_a_level_reaches_the_level() =>
        PlacesIn(
            WithStakeholders(
                [
                    Stakeholder("a", StakeholderLevel.Employees),
                    Stakeholder("b", StakeholderLevel.Employees),
                    Stakeholder("c", StakeholderLevel.Citizens),
                ],
                Sent("2026-04-01", "b")),
            "2026-05-04").Should().Equal(
                "/communication/messages (med)", "/communication/messages (management)", "/communication/messages (citizens)");

    [Fact]
    public void Assess_message_to_an_id_of_several_reaches_them_all() =>
        PlacesIn(
            WithStakeholders([Stakeholder("a", StakeholderLevel.Employees), Stakeholder("a", StakeholderLevel.Citizens)], Sent("2026-04-01", "a")),
            "2026-05-04").Should().Equal("/communication/messages (med)", "/communication/messages (management)");

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

        PlacesIn(WithStakeholders(stakeholders, Sent("2026-04-01", last)), "2026-05-04").Should().Equal(
            "/communication/messages (employees)", "/communication/messages (med)", "/communication/messages (management)");
    }

    [Theory]
    [InlineData("2026-03-01", RuleOutcome.Open)]
    [InlineData("2026-03-02", RuleOutcome.Failed)]
    public void Assess_without_messages_is_due_from_the_start(string on, RuleOutcome outcome) =>
        OutcomeOf(With(), on).Should().Be(outcome);

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
            "Ingen besked når medarbejderne.",
            "Hverken besked eller drøftelse når MED.",
            "Ingen besked når ledelsen.",
            "Ingen besked når borgerne.");
        findings.Select(finding => finding.Message(Language.English)).Should().Equal(
            "No message reaches the employees.",
            "Neither a message nor a discussion reaches MED.",
            "No message reaches management.",
            "No message reaches the citizens.");
        findings.Should().AllSatisfy(finding =>
        {
            finding.Remedy(Language.Danish).Should().Be("Planlæg en besked til en interessent på det niveau, der mangler, eller skriv under unaffectedLevels (de niveauer, forandringen ikke berører), hvorfor den ikke berører det.");
            finding.Remedy(Language.English).Should().Be("Plan a message to a stakeholder of the level that is missing, or write under unaffectedLevels (the levels that the change does not touch) why it does not touch it.");
        });
    }
}
