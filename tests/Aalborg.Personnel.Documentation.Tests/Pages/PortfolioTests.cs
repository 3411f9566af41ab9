using Aalborg.Personnel;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace Documentation;

public class PortfolioTests : PageTests
{
    [Fact]
    public void Portfolio_is_made_and_written()
    {
        Stakeholder[] team = [new() { Id = "team", Name = "Teamet", Level = StakeholderLevel.Employees, Unit = new() { Name = "Hjemmeplejen" }, Roles = [StakeholderRole.Affected] }];
        ChangeInitiative[] initiatives =
        [
            .. Enumerable.Range(1, 2).Select(number => new ChangeInitiative
            {
                Id = new(number, 0, 0, new byte[8]),
                Title = $"Forandring {number}",
                Timeline = new() { Starts = new(2026, 2 + number, 1), Ends = new(2026, 5, 1) },
                Who = new() { Stakeholders = [.. team] },
            }),
        ];

        #region docs/portfolio.md 1
        var rules = AalborgPolicy.Rules;
        var portfolio = new Portfolio(rules, on: new DateOnly(2026, 3, 2)) { Months = 6, Limit = 2 };
        foreach (var initiative in initiatives)
            portfolio.Add(initiative, rules.Assess(initiative, portfolio.On), source: "personnel.db");

        foreach (var group in portfolio.Load.Where(group => !group.Overloaded.IsEmpty))
            Console.WriteLine($"{group.Level}, {group.Unit?.Name}: {string.Join(", ", group.Overloaded)}");
        #endregion

        {
            #region docs/portfolio.md 2
            File.WriteAllBytes("portfolio.json", PersonnelJson.WritePortfolio(portfolio, unreadable: [], Language.English));
            using var page = new StreamWriter("portfolio.html");
            PersonnelReport.WritePortfolioHtml(page, portfolio, unreadable: [], Language.English);
            #endregion
        }

        Console.Lines.Should().Equal("Employees, Hjemmeplejen: 2026-04, 2026-05");
        File["portfolio.json"].Should().Contain("\"overloaded\":[\"2026-04\",\"2026-05\"]");
        System.IO.File.ReadAllText("portfolio.html").Should().Contain("Employees, Hjemmeplejen");
    }
}
