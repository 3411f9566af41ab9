using static Aalborg.Personnel.Domain.Tests.Portfolios.Many;

namespace Aalborg.Personnel.Domain.Tests.Portfolios;

public class PortfolioTests
{
    private static readonly RuleBook Book = AalborgPolicy.Rules;

    [Fact]
    public void Empty_portfolio_tells_phases_and_verdicts_with_zeros()
    {
        var portfolio = new Portfolio(Book, On);

        portfolio.Initiatives.Should().Be(0);
        portfolio.Phases.Should().Equal(Enum.GetValues<ChangePhase>().Select(phase => new PhaseCount(phase, 0)));
        portfolio.Verdicts.Should().HaveCount(4 * 7).And.OnlyContain(share => share.Initiatives == 0);
        portfolio.Verdicts.Take(7).Select(share => share.Verdict).Should().Equal(
            Verdict.NotMet, Verdict.Contested, Verdict.Open, Verdict.AwaitingJudgement, Verdict.MetWithRemarks, Verdict.MetWithDeviations, Verdict.Met);
        portfolio.Verdicts.Select(share => share.Principle).Distinct().Should().Equal(Book.SubPolicy.Principles);
        portfolio.Load.Should().BeEmpty();
        portfolio.Due.Should().BeEmpty();
        portfolio.Duplicates.Should().BeEmpty();
        (portfolio.From.ToString(), portfolio.Months, portfolio.Limit, portfolio.Days).Should().Be(("2026-03", 12, 3, 60));
    }

    [Fact]
    public void Phases_count_all_and_verdicts_those_neither_stopped_nor_closed()
    {
        var stopped = Change(2) with { Timeline = new() { Stopped = On } };
        var closed = Change(3) with { Timeline = new() { Closed = On } };
        var portfolio = Of(Change(1), stopped, closed, Change(4, On.AddDays(1)));

        portfolio.Phases.Select(count => count.Initiatives).Should().Equal(1, 1, 0, 0, 1, 1);
        portfolio.Verdicts.GroupBy(share => share.Principle).Should().OnlyContain(shares => shares.Sum(share => share.Initiatives) == 2);
        portfolio.Verdicts.Single(share => share.Principle == AalborgPrinciple.WeKnowWhy && share.Verdict == Book.Assess(Change(1), On).VerdictOn(AalborgPrinciple.WeKnowWhy))
            .Initiatives.Should().BePositive();
    }

    [Fact]
    public void Unscheduled_are_those_without_a_start_that_are_neither_stopped_nor_closed()
    {
        var portfolio = Of(Change(2), Change(1) with { Title = "cpr 010203-0000" }, Change(3, On), Change(4) with { Timeline = new() { Stopped = On } }, Change(5) with { Timeline = new() { Closed = On } });

        portfolio.Unscheduled.Should().Equal(new UnscheduledInitiative(Change(2).Id, "Forandring 2"), new(Change(1).Id, null));
        Of([.. Enumerable.Range(1, 102).Select(i => Change(i))]).Unscheduled.Select(one => one.Title is not null)
            .Should().Equal(Enumerable.Range(1, 102).Select(i => i <= 100), "titles are texts");
    }

    [Fact]
    public void Add_of_an_id_that_came_before_counts_in_duplicates_alone()
    {
        var portfolio = new Portfolio(Book, On);
        bool Add(ChangeInitiative change, string source) => portfolio.Add(change, Book.Assess(change, On), source);

        Add(Change(1, On, null, Group()), "a.json").Should().BeTrue();
        Add(Change(2, On, null, Group()), "b.json").Should().BeTrue();
        Add(Change(2, On, null, Group(size: 3)) with { Title = "Noget andet", Deviations = [new() { Rule = AalborgRule.Why01, Reason = "Senere", DecidedBy = "Ledelsen", On = On }] }, "b.json").Should().BeFalse();
        Add(Change(1), "c.json:7").Should().BeFalse();
        Add(Change(2), "d.json").Should().BeFalse();

        portfolio.Initiatives.Should().Be(2);
        portfolio.Load.Should().ContainSingle().Which.Size.Should().BeNull();
        portfolio.Load[0].Peak.Should().Be(2);
        portfolio.Due.Should().HaveCount(2);
        portfolio.Deviations.Should().BeEmpty();
        portfolio.Unscheduled.Should().BeEmpty();
        portfolio.Phases.Sum(count => count.Initiatives).Should().Be(2);
        portfolio.Duplicates.Should().Equal(new DuplicateInitiative(Change(1).Id, ["a.json", "c.json:7"]), new(Change(2).Id, ["b.json", "b.json", "d.json"]));
    }

    [Fact]
    public void Add_takes_only_an_assessment_of_its_own()
    {
        var portfolio = new Portfolio(Book, On);

        var act = () => portfolio.Add(Change(1), Book.Assess(Change(2), On));
        act.Should().Throw<ArgumentException>();
        act = () => portfolio.Add(Change(1), Book.Assess(Change(1), On.AddDays(1)));
        act.Should().Throw<ArgumentException>();
        act = () => portfolio.Add(Change(1), Book.Extend("own", []).Assess(Change(1), On));
        act.Should().Throw<ArgumentException>();
        portfolio.Initiatives.Should().Be(0);
    }

    [Theory]
    [InlineData(0, 3, 60)]
    [InlineData(61, 3, 60)]
    [InlineData(12, 0, 60)]
    [InlineData(12, 101, 60)]
    [InlineData(12, 3, -1)]
    [InlineData(12, 3, 367)]
    public void Numbers_have_their_ranges(int months, int limit, int days)
    {
        var act = () => new Portfolio(Book, On) { Months = months, Limit = limit, Days = days };

        act.Should().Throw<ArgumentOutOfRangeException>();
        new Portfolio(Book, On) { Months = 60, Limit = 100, Days = 366 }.Months.Should().Be(60);
        new Portfolio(Book, On) { Months = 1, Limit = 1, Days = 0 }.Days.Should().Be(0);
    }

    [Fact]
    public void Dates_have_their_limits()
    {
        var act = () => new Portfolio(Book, new(1899, 12, 31));
        act.Should().Throw<ArgumentOutOfRangeException>();
        act = () => new Portfolio(Book, On) { From = YearMonth.Of(new(2200, 1, 1)) };
        act.Should().Throw<ArgumentOutOfRangeException>();

        var last = new Portfolio(Book, new(2199, 12, 31)) { Months = 60, Days = 366 };
        var change = Change(1, new(2199, 12, 31), null, Group()) with { Communication = new() { Input = [new() { Id = "input", Received = new(2199, 12, 31), Content = "Hvad?" }] } };
        Of(last, change).Load[0].Months.Sum().Should().Be(60);
        last.Due.Select(due => due.On).Should().Equal(new DateOnly(2199, 12, 31), new DateOnly(2200, 1, 30));
    }

    [Fact]
    public void Scheduled_are_those_that_go_on_in_the_months_by_their_start()
    {
        var portfolio = Of(
            Change(1, new(2026, 5, 1), null, Group()),
            Change(2, new(2026, 4, 1), new(2026, 4, 30)),
            Change(3, new(2027, 3, 1)),
            Change(4) with { Timeline = new() { Starts = new(2026, 1, 1), Ends = new(2026, 9, 1), Stopped = new(2026, 3, 1) } },
            Change(5, new(2026, 1, 1), new(2026, 2, 28)));

        portfolio.Scheduled.Should().Equal(
            new ScheduledInitiative(Change(4).Id, "Forandring 4", ChangePhase.Stopped, new(2026, 1, 1), new(2026, 3, 1), 0),
            new(Change(2).Id, "Forandring 2", ChangePhase.Preparation, new(2026, 4, 1), new(2026, 4, 30), 0),
            new(Change(1).Id, "Forandring 1", ChangePhase.Preparation, new(2026, 5, 1), null, 1));
        portfolio.MoreScheduled.Should().Be(0);
    }

    [Fact]
    public void Of_more_than_100_those_are_kept_that_hit_the_most_groups()
    {
        var portfolio = Of([.. Enumerable.Range(1, 150).Select(i => Change(i, On, null, i > 60 ? [Group(), Group(StakeholderLevel.Med)] : [Group()]))]);

        portfolio.Scheduled.Should().HaveCount(100);
        portfolio.MoreScheduled.Should().Be(50);
        portfolio.Scheduled.Select(one => one.Id.ToString()[..8]).Should().BeEquivalentTo(Enumerable.Range(1, 10).Concat(Enumerable.Range(61, 90)).Select(i => $"{i:x8}"));
    }
}
