namespace Aalborg.Personnel.Domain.Tests.Rules;

public class RuleProfileTests
{
    private static readonly OwnRule Warning = new("OWN-01", OwnRule.Violate, RuleSeverity.Warning);

    private static readonly OwnRule Asking = new(
        "OWN-02", context => context.Violation("/title", OwnRule.Wrong, dueAfter: new DateOnly(2026, 5, 4).AddDays(context.Days(OwnPolicy.Days))));

    private static RuleProfile Profile { get; } = new()
    {
        Name = "Senior og Omsorg",
        DiscussedInMed = new() { Committee = "Forvaltnings-MED", On = new(2026, 5, 4) },
        Raise = [Warning.Id],
        Parameters = new() { Settings = [OwnPolicy.Days.At(3)] },
    };

    private static Assessment Assess(string on, RuleProfile? profile = null, ChangeInitiative? initiative = null) =>
        OwnPolicy.Book(Warning, Asking).TailoredBy(profile ?? Profile).Assess(initiative ?? OwnInitiative.Initiative, OwnInitiative.Date(on));

    [Theory]
    [InlineData("2026-05-03", false)]
    [InlineData("2026-05-04", true)]
    [InlineData("2026-05-05", true)]
    public void AppliesOn_from_the_discussion_in_MED(string on, bool applies)
    {
        Profile.AppliesOn(OwnInitiative.Date(on)).Should().Be(applies);
        Assess(on).Profile.Should().Be(applies ? Profile : null);
    }

    [Theory]
    [InlineData("2026-05-03", RuleSeverity.Warning, Verdict.MetWithRemarks, true)]
    [InlineData("2026-05-04", RuleSeverity.Error, Verdict.NotMet, false)]
    public void Raise_turns_a_warning_into_an_error(string on, RuleSeverity severity, Verdict verdict, bool ready)
    {
        var assessment = OwnPolicy.Book(Warning).TailoredBy(Profile with { Parameters = ProfileParameters.Standard })
            .Assess(OwnInitiative.Initiative, OwnInitiative.Date(on));

        assessment.Findings.Should().ContainSingle().Which.Severity.Should().Be(severity);
        assessment.VerdictOn(OwnPolicy.First).Should().Be(verdict);
        assessment.IsReadyFor(ChangePhase.Implementation).Should().Be(ready);
        assessment.Rules[0].Rule.Severity.Should().Be(RuleSeverity.Warning, "the rule itself is as it was");
    }

    [Fact]
    public void Raise_raises_only_what_it_names()
    {
        var book = OwnPolicy.Book(Warning, new OwnRule("OWN-03", OwnRule.Violate, RuleSeverity.Warning)).TailoredBy(Profile);

        book.Assess(OwnInitiative.Initiative, new(2026, 5, 4)).Findings.Select(finding => finding.Severity)
            .Should().Equal(RuleSeverity.Error, RuleSeverity.Warning);
    }

    [Fact]
    public void Raise_an_open_warning_makes_it_unready()
    {
        var book = OwnPolicy.Book(new OwnRule("OWN-01", OwnRule.Violate, RuleSeverity.Warning, ChangePhase.Closed));
        var assessment = book.TailoredBy(Profile).Assess(OwnInitiative.Initiative, new(2026, 5, 4));

        assessment.OutcomeOf(Warning.Id).Should().Be(RuleOutcome.Open);
        assessment.IsReadyFor(ChangePhase.Closed).Should().BeFalse();
        assessment.VerdictOn(OwnPolicy.First).Should().Be(Verdict.Open);
    }

    [Fact]
    public void Raise_a_rule_twice_counts_once() =>
        Assess("2026-05-04", Profile with { Raise = [Warning.Id, Warning.Id] }).Findings.Where(finding => finding.Rule == Warning)
            .Should().ContainSingle().Which.Severity.Should().Be(RuleSeverity.Error);

    [Fact]
    public void Raise_does_not_undo_a_deviation()
    {
        var initiative = OwnInitiative.Initiative with { Deviations = [OwnInitiative.Deviation("OWN-01", "2026-05-04")] };

        Assess("2026-05-04", initiative: initiative).OutcomeOf(Warning.Id).Should().Be(RuleOutcome.Excused);
    }

    [Theory]
    [InlineData("2026-05-07", RuleOutcome.Open)]
    [InlineData("2026-05-08", RuleOutcome.Failed)]
    public void Parameters_lower_the_days(string on, RuleOutcome outcome) => Assess(on).OutcomeOf(Asking.Id).Should().Be(outcome);

    [Theory]
    [InlineData("2026-05-18", RuleOutcome.Open)]
    [InlineData("2026-05-19", RuleOutcome.Failed)]
    public void Parameters_stand_at_the_standard_before_it_applies(string on, RuleOutcome outcome) =>
        Assess(on, Profile with { DiscussedInMed = Profile.DiscussedInMed with { On = new(2026, 6, 1) } }).OutcomeOf(Asking.Id).Should().Be(outcome);

    [Theory]
    [InlineData("2026-05-19", RuleSeverity.Warning)]
    [InlineData("2026-05-20", RuleSeverity.Error)]
    public void AppliesOn_stopped_goes_by_the_date_of_the_assessment(string on, RuleSeverity severity)
    {
        var profile = Profile with { DiscussedInMed = Profile.DiscussedInMed with { On = new(2026, 5, 20) } };

        Assess(on, profile, OwnInitiative.Stopped("2026-05-04")).Findings.First(finding => finding.Rule == Warning).Severity.Should().Be(severity);
    }

    [Fact]
    public void Parameters_of_Aalborg_can_all_be_lowered()
    {
        var profile = Profile with
        {
            Raise = [AalborgRule.Why03],
            Parameters = new() { Settings = [.. AalborgPolicy.Rules.Parameters.Select(parameter => parameter.At(0))] },
        };

        AalborgPolicy.Rules.TailoredBy(profile).Assess(Compliant.Initiative, Compliant.Midway).Profile.Should().Be(profile);
    }
}
