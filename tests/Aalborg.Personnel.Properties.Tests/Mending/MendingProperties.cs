using Aalborg.Personnel.Properties.Tests.Documents;

namespace Aalborg.Personnel.Properties.Tests.Mending;

/// <summary>Adding what a finding asks for removes that finding: its remedy is no empty word.</summary>
public class MendingProperties
{
    /// <summary>A remedy may ask for one thing after the other. The finding has another message then.</summary>
    private const int StepsAtMost = 3;

    /// <summary>What they ask for can still be done once its last day has passed, but then it is late.</summary>
    private static readonly RuleId[] OnceItIsLate =
    [
        AalborgRule.Who04, AalborgRule.Who05, AalborgRule.Who09, AalborgRule.Who10,
        AalborgRule.How10, AalborgRule.Com04, AalborgRule.Com06, AalborgRule.Com10, AalborgRule.Com11,
    ];

    /// <summary>What they ask for cannot be done once its day has passed.</summary>
    private static readonly RuleId[] OnceItIsOver = [AalborgRule.How01, AalborgRule.Com01, AalborgRule.Com02];

    /// <summary>Their remedies always name both ways: a decision that is made may still list who took part, and a change may have no relevant strategy.</summary>
    private static readonly RuleId[] EitherWay = [AalborgRule.Why10, AalborgRule.Who11];

    [Fact]
    public void Adding_what_a_finding_asks_for_removes_it() => ForEvery.Case(120, one =>
    {
        foreach (var finding in FindingsOf(one.Initiative, one.On))
        {
            var (mended, bench) = Follow(one, finding);
            if (bench.Impossible is not null)
            {
                continue;
            }

            Same(FindingsOf(mended, one.On), finding).Should().BeLessThan(Same(FindingsOf(one.Initiative, one.On), finding), "{0} was mended", finding);
        }
    });

    [Fact]
    public void Remedy_names_a_deviation_if_nothing_else_helps_or_either_way_does() => ForEvery.Case(120, one =>
    {
        foreach (var finding in FindingsOf(one.Initiative, one.On).Where(finding => finding.Rule.CanBeSetAside))
        {
            var bench = new Workbench(one.Initiative, finding, one.On);
            Mend.Steps[finding.Rule.Id](bench);
            var isNamed = EitherWay.Contains(finding.Rule.Id) || bench.IsSetAside || IsLate(bench, one, finding);

            PointsToADeviation(finding).Should().Be(isNamed, "{0}", finding);
        }
    });

    [Fact]
    public void Deviation_that_a_remedy_names_excuses_the_finding() => ForEvery.Case(120, one =>
    {
        foreach (var finding in FindingsOf(one.Initiative, one.On)
            .Where(finding => finding.State == FindingState.Failed && finding.Rule.CanBeSetAside && PointsToADeviation(finding)))
        {
            var bench = new Workbench(one.Initiative, finding, one.On);
            bench.SetAside();

            FindingsOf(bench.Mended, one.On).Should().NotContain(other => IsSame(other, finding));
        }
    });

    [Fact]
    public void Remedy_of_what_is_late_is_a_deviation() => ForEvery.Case(120, one =>
        AalborgPolicy.Rules.Assess(one.Initiative, one.On).Findings.Where(finding => finding.State == FindingState.Late)
            .Should().NotContain(finding => !PointsToADeviation(finding)));

    [Fact]
    public void Only_what_compares_with_a_day_that_has_passed_cannot_be_undone()
    {
        var (setAside, late, impossible) = (new HashSet<RuleId>(), new HashSet<RuleId>(), new HashSet<(RuleId, string)>());
        for (var seed = 0; seed < 200; seed++)
        {
            var one = Case.Of(seed);
            foreach (var finding in FindingsOf(one.Initiative, one.On))
            {
                var bench = new Workbench(one.Initiative, finding, one.On);
                Mend.Steps[finding.Rule.Id](bench);
                if (bench.IsSetAside)
                {
                    setAside.Add(finding.Rule.Id);
                }

                if (IsLate(bench, one, finding))
                {
                    late.Add(finding.Rule.Id);
                }

                if (bench.Impossible is { } because)
                {
                    impossible.Add((finding.Rule.Id, because));
                }
            }
        }

        setAside.Should().BeEquivalentTo(OnceItIsOver);
        late.Should().BeEquivalentTo(OnceItIsLate);
        impossible.Should().BeSubsetOf([(AalborgRule.Com02, ComSteps.DatesOutOfOrder), (AalborgRule.Com03, ComSteps.LastDay)]);
    }

    /// <summary>Does what a finding asks for, and what it asks for then.</summary>
    private static (ChangeInitiative Mended, Workbench Last) Follow(Case one, Finding finding)
    {
        var (initiative, bench, steps) = (one.Initiative, (Workbench?)null, 0);
        var asked = finding;
        while (asked is not null && steps++ < StepsAtMost && bench?.Impossible is null)
        {
            bench = new(initiative, asked, one.On);
            Mend.Steps[asked.Rule.Id](bench);
            initiative = bench.Mended;
            var before = asked.Message(Language.English);
            asked = FindingsOf(initiative, one.On).FirstOrDefault(other =>
                finding.Rule.Id != AalborgRule.Doc06 && IsSame(other, finding) && !string.Equals(other.Message(Language.English), before, StringComparison.Ordinal));
        }

        return (initiative, bench!);
    }

    /// <summary>What still asks for something: not what is excused or was done late. Of the rules that have a step.</summary>
    private static IEnumerable<Finding> FindingsOf(ChangeInitiative initiative, DateOnly on) =>
        AalborgPolicy.Rules.Assess(initiative, on).Findings
            .Where(finding => finding.State is (FindingState.Failed or FindingState.Open) && Mend.Steps.ContainsKey(finding.Rule.Id));

    /// <summary>Whether what was done has come too late. Where it was missing its place is another one then.</summary>
    private static bool IsLate(Workbench bench, Case one, Finding finding)
    {
        return LateIn(bench.Mended) > LateIn(one.Initiative);

        int LateIn(ChangeInitiative initiative) =>
            AalborgPolicy.Rules.Assess(initiative, one.On).Findings.Count(other => other.State == FindingState.Late && other.Rule == finding.Rule);
    }

    private static bool PointsToADeviation(Finding finding) =>
        finding.Remedy(Language.Danish).Contains("fravigelse", StringComparison.Ordinal)
        && finding.Remedy(Language.English).Contains("deviation", StringComparison.Ordinal);

    /// <summary>How many findings are this one. A deviation that is taken out leaves its place to the next, so of DOC-06 all are counted.</summary>
    private static int Same(IEnumerable<Finding> findings, Finding finding) =>
        findings.Count(other => finding.Rule.Id == AalborgRule.Doc06 ? other.Rule == finding.Rule : IsSame(other, finding));

    private static bool IsSame(Finding one, Finding other) => one.Rule == other.Rule && one.Pointer == other.Pointer && one.Detail == other.Detail;
}
