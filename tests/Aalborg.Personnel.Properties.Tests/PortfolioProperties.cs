using Aalborg.Personnel.Properties.Tests.Documents;

namespace Aalborg.Personnel.Properties.Tests;

/// <summary>What holds of a portfolio of any initiatives.</summary>
public class PortfolioProperties
{
    private static Portfolio Of(DateOnly on, IEnumerable<ChangeInitiative> initiatives)
    {
        var portfolio = new Portfolio(AalborgPolicy.Rules, on) { Days = 366, Months = 60, Limit = 2 };
        foreach (var initiative in initiatives)
        {
            portfolio.Add(initiative, AalborgPolicy.Rules.Assess(initiative, on));
        }

        return portfolio;
    }

    /// <summary>A dozen documents around one, each with an id of its own.</summary>
    private static ChangeInitiative[] Some(Case one) =>
        [one.Initiative, .. Enumerable.Range(1, 12).Select(i => Case.Of(unchecked(one.Seed + (i * 7_919)) & int.MaxValue).Initiative with { Id = new(i, 0, 0, new byte[8]) })];

    /// <summary>Whose name is shown depends on the order, and so does the order of what is equal in all else.</summary>
    private static IEnumerable<string> Load(Portfolio portfolio) => portfolio.Load
        .Select(group => $"{group.Level} {group.Unit?.Uuid?.ToString() ?? group.Unit?.Name.ToUpperInvariant()} {group.Size} {string.Join(' ', group.Months)} {string.Join(' ', group.High)} {string.Join(' ', group.Overloaded)}");

    [Fact]
    public void Portfolio_is_the_same_in_any_order_of_input_but_for_ties() => ForEvery.Case(60, one =>
    {
        var initiatives = Some(one);
        var dice = new Dice(one.Seed);
        var shuffled = initiatives.OrderBy(_ => dice.Below(1_000)).ToArray();
        var (portfolio, other) = (Of(one.On, initiatives), Of(one.On, shuffled));

        other.Initiatives.Should().Be(portfolio.Initiatives);
        other.Phases.Should().Equal(portfolio.Phases);
        other.Verdicts.Should().Equal(portfolio.Verdicts);
        Load(other).Should().BeEquivalentTo(Load(portfolio));
        other.Load.Select(group => (group.Peak, group.Months.Sum())).Should().Equal(portfolio.Load.Select(group => (group.Peak, group.Months.Sum())));
        other.Unscheduled.Should().BeEquivalentTo(portfolio.Unscheduled);
        other.Due.Should().BeEquivalentTo(portfolio.Due).And.BeInAscendingOrder(due => due.On);
        other.Deviations.Should().BeEquivalentTo(portfolio.Deviations);
    });

    [Fact]
    public void Pointer_of_what_is_due_leads_to_its_date_or_to_where_the_answer_belongs() => ForEvery.Case(60, one =>
    {
        foreach (var due in Of(one.On, [one.Initiative]).Due.Where(due => due.Kind != DueKind.AnswerBy))
        {
            var json = System.Text.Json.Nodes.JsonNode.Parse(Serialization.PersonnelJson.WriteInitiative(one.Initiative));
            foreach (var segment in due.Pointer.Split('/').Skip(1))
            {
                json = json is System.Text.Json.Nodes.JsonArray items ? items[int.Parse(segment, System.Globalization.CultureInfo.InvariantCulture)] : json![segment];
            }

            ((string?)json).Should().Be($"{due.On:yyyy-MM-dd}");
            (due.On.DayNumber - one.On.DayNumber).Should().BeInRange(0, 366);
        }
    });

    [Fact]
    public void Documents_of_an_initiative_that_come_again_change_nothing_but_the_duplicates() => ForEvery.Case(30, one =>
    {
        var initiatives = Some(one);
        var (portfolio, twice) = (Of(one.On, initiatives), Of(one.On, [.. initiatives, .. initiatives.Select(initiative => Case.Of(1).Initiative with { Id = initiative.Id })]));

        twice.Load.Should().Equal(portfolio.Load);
        twice.Due.Should().Equal(portfolio.Due);
        twice.Duplicates.Should().HaveCount(portfolio.Initiatives).And.OnlyContain(duplicate => duplicate.Sources.Count == 2);
    });
}
