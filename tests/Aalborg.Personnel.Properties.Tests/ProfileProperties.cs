using Aalborg.Personnel.Properties.Tests.Documents;

namespace Aalborg.Personnel.Properties.Tests;

/// <summary>A profile only tightens.</summary>
public class ProfileProperties
{
    [Fact]
    public void Profile_never_turns_a_failure_into_a_pass() => ForEvery.Case(600, one =>
    {
        var (without, with) = Assess(one);
        foreach (var (rule, outcome) in without.Rules.Where(result => result.Rule.Id != AalborgRule.Doc06))
        {
            var tightened = with.OutcomeOf(rule.Id);
            if (outcome == RuleOutcome.Failed)
            {
                tightened.Should().Be(RuleOutcome.Failed, "{0} failed before", rule);
            }
            else if (outcome == RuleOutcome.Open)
            {
                tightened.Should().BeOneOf([RuleOutcome.Open, RuleOutcome.Failed], "{0} was open before", rule);
            }
        }
    });

    [Fact]
    public void Profile_never_loses_a_finding_nor_lightens_it() => ForEvery.Case(300, one =>
    {
        var (without, with) = Assess(one);
        foreach (var finding in without.Findings.Where(finding => finding.Rule.Id != AalborgRule.Doc06))
        {
            with.Findings.Any(other => other.Rule == finding.Rule && other.Pointer == finding.Pointer && other.Detail == finding.Detail
                && other.State <= finding.State && other.Severity <= finding.Severity).Should().BeTrue("{0} was found without the profile", finding);
        }
    });

    [Fact]
    public void Profile_never_makes_a_change_ready_nor_a_verdict_better() => ForEvery.Case(300, one =>
    {
        var (without, with) = Assess(one);
        foreach (var phase in Enum.GetValues<ChangePhase>().Where(phase => phase != ChangePhase.Stopped))
        {
            (with.IsReadyFor(phase) && !without.IsReadyFor(phase)).Should().BeFalse("it is not ready for {0} without the profile", phase);
        }

        for (var i = 0; i < with.Verdicts.Count; i++)
        {
            (with.Verdicts[i].Verdict <= without.Verdicts[i].Verdict).Should().BeTrue("of {0}", with.Verdicts[i].Principle.Id);
        }
    });

    /// <summary>Why DOC-06 stands apart: what needs no deviation by the standard may need one where a department is stricter.</summary>
    [Fact]
    public void Profile_may_make_a_deviation_needed()
    {
        var starts = new DateOnly(2026, 3, 2);
        var change = new ChangeInitiative
        {
            Id = new Guid("0f8b6f8e-6d0a-4c1e-9d0c-3a54f4f3b2a9"),
            Title = "Fælles vagtplan",
            Timeline = new() { Starts = starts },
            WhatAndHow = new() { Expectations = [new() { On = starts.AddDays(10), Agreed = "Teamet lægger planen" }] },
            Deviations = [new() { Rule = AalborgRule.How01, Reason = "Teamet var på kursus", DecidedBy = "Områdeledelsen", On = starts }],
        };
        var strict = AalborgPolicy.Rules.TailoredBy(new()
        {
            Name = "Hjemmeplejen",
            DiscussedInMed = new() { Committee = "Lokal-MED", On = starts },
            Parameters = new() { Settings = [AalborgParameter.AlignWithinDays.At(5)] },
        });

        AalborgPolicy.Rules.Assess(change, starts.AddDays(30)).OutcomeOf(AalborgRule.Doc06).Should().Be(RuleOutcome.Failed);
        strict.Assess(change, starts.AddDays(30)).OutcomeOf(AalborgRule.Doc06).Should().Be(RuleOutcome.Passed);
    }

    private static (Assessment Without, Assessment With) Assess(Case one)
    {
        var profile = RandomProfile.Of(new(one.Seed));
        return (AalborgPolicy.Rules.Assess(one.Initiative, one.On), AalborgPolicy.Rules.TailoredBy(profile).Assess(one.Initiative, one.On));
    }
}
