using static Aalborg.Personnel.Domain.Tests.Portfolios.Many;

namespace Aalborg.Personnel.Domain.Tests.Portfolios;

public class GroupLoadTests
{
    private const string Uuid = "5a3c8f0d-9a35-4d5e-8f2c-0f4a3f6f7e10";

    private static readonly DateOnly Starts = new(2026, 3, 31);

    private static int[] MonthsOf(ChangeInitiative initiative) =>
        Of(new Portfolio(AalborgPolicy.Rules, On) { Months = 4 }, initiative).Load is [var load] ? [.. load.Months] : [];

    [Theory]
    [InlineData("2026-03-31", "2026-05-01", null, null, new[] { 1, 1, 1, 0 })]
    [InlineData("2026-03-31", null, null, null, new[] { 1, 1, 1, 1 })]
    [InlineData("2026-04-01", "2026-04-01", null, null, new[] { 0, 1, 0, 0 })]
    [InlineData("2020-01-01", "2026-03-01", null, null, new[] { 1, 0, 0, 0 })]
    [InlineData("2020-01-01", "2099-01-01", null, null, new[] { 1, 1, 1, 1 })]
    [InlineData("2026-04-02", "2026-04-01", null, null, new int[0])]
    [InlineData("2026-03-31", "2026-06-01", "2026-04-30", "2026-05-01", new[] { 1, 1, 0, 0 })]
    [InlineData("2026-03-31", "2026-06-01", "2026-05-01", "2026-04-30", new[] { 1, 1, 0, 0 })]
    [InlineData("2026-03-31", "2026-04-01", "2026-05-31", null, new[] { 1, 1, 1, 0 })]
    [InlineData("2026-03-31", "2026-04-01", null, "2026-05-31", new[] { 1, 1, 1, 0 })]
    [InlineData("2026-03-31", "2026-06-01", "2026-03-30", null, new int[0])]
    [InlineData("2020-01-01", "2026-02-28", null, null, new int[0])]
    [InlineData("2026-07-01", null, null, null, new int[0])]
    [InlineData(null, "2026-06-01", null, null, new int[0])]
    public void Months_are_those_from_the_start_to_the_end(string? starts, string? ends, string? closed, string? stopped, int[] expected)
    {
        static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var change = Change(stakeholders: Group()) with { Timeline = new() { Starts = Date(starts), Ends = Date(ends), Closed = Date(closed), Stopped = Date(stopped) } };

        MonthsOf(change).Should().Equal(expected);
    }

    [Theory]
    [InlineData(StakeholderLevel.Employees, StakeholderRole.Affected, true)]
    [InlineData(StakeholderLevel.Employees, StakeholderRole.Delivers, true)]
    [InlineData(StakeholderLevel.Partners, StakeholderRole.Delivers, false)]
    [InlineData(StakeholderLevel.Partners, StakeholderRole.Affected, true)]
    [InlineData(StakeholderLevel.Employees, StakeholderRole.Benefits, false)]
    [InlineData(StakeholderLevel.Management, StakeholderRole.Responsible, false)]
    public void Load_is_that_of_core_stakeholders(StakeholderLevel level, StakeholderRole role, bool isHit) =>
        Of(Change(1, Starts, null, Group(level, role: role))).Load.Select(load => load.Level).Should().Equal(isHit ? [level] : []);

    [Fact]
    public void Unit_is_the_stakeholders_else_the_initiatives_else_the_organisation_else_none()
    {
        var organisation = new Organisation { Name = "Kommunen", Uuid = new(Uuid) };
        string?[] UnitsOf(ChangeInitiative change) => [.. Of(change).Load.Select(load => load.Unit?.Name)];
        var change = Change(1, Starts, null, Group());

        UnitsOf(change).Should().Equal([null]);
        UnitsOf(change with { Organisation = organisation }).Should().Equal("Kommunen");
        Of(change with { Organisation = organisation }).Load[0].Unit.Should().Be(Unit("Kommunen", Uuid));
        UnitsOf(change with { Organisation = organisation with { Unit = Unit("Skolen") } }).Should().Equal("Skolen");
        UnitsOf(Change(1, Starts, null, Group(unit: Unit("Køkkenet"))) with { Organisation = organisation with { Unit = Unit("Skolen") } }).Should().Equal("Køkkenet");
    }

    [Fact]
    public void Units_with_a_UUID_are_the_same_if_it_is()
    {
        var load = Of(Change(1, Starts, null, Group(unit: Unit("Skolen", Uuid))), Change(2, Starts, null, Group(unit: Unit("Ny skole", Uuid)))).Load;

        load.Should().ContainSingle().Which.Unit.Should().Be(Unit("Skolen", Uuid));
        load[0].Peak.Should().Be(2);
    }

    [Fact]
    public void Units_without_a_UUID_are_the_same_if_their_names_are_whatever_the_case()
    {
        var zeros = Guid.Empty.ToString();
        var load = Of(Change(1, Starts, null, Group(unit: Unit("ÆLDRE Øst"))), Change(2, Starts, null, Group(unit: Unit("ældre øst", zeros)))).Load;

        load.Should().ContainSingle().Which.Unit.Should().Be(Unit("ÆLDRE Øst"), "all zeros are no UUID, and the first name is shown");
    }

    [Fact]
    public void Unit_with_a_UUID_is_never_one_without() =>
        Of(Change(1, Starts, null, Group(unit: Unit("Skolen", Uuid)), Group(unit: Unit("Skolen")))).Load.Select(load => load.Unit?.Uuid)
            .Should().Equal(null, new Guid(Uuid));

    [Fact]
    public void Unit_with_personal_data_in_its_name_counts_as_none()
    {
        var groups = Change(1, Starts, null, Group(unit: Unit("Hos 010203-0000, cpr", Uuid)), Group(StakeholderLevel.Citizens));
        var change = groups with { Organisation = new() { Name = "Kommunen", Unit = Unit("Hos cpr 010203-0000") } };

        Of(change).Load.Select(load => load.Unit is null).Should().Equal(true, true);
        Of(change with { Organisation = new() { Name = "cpr 010203-0000" } }).Load.Select(load => load.Unit is null).Should().Equal(true, true);
    }

    [Fact]
    public void Initiative_counts_once_however_many_stakeholders_the_group_has()
    {
        var load = Of(Change(1, Starts, Starts, Group(impact: StakeholderImpact.Low), Group(impact: StakeholderImpact.High), Group(impact: StakeholderImpact.High))).Load;

        load.Should().ContainSingle();
        load[0].Months[0].Should().Be(1);
        load[0].High[0].Should().Be(1);
    }

    [Fact]
    public void High_counts_those_with_a_high_impact_on_the_group()
    {
        var load = Of(
            Change(1, Starts, Starts, Group(impact: StakeholderImpact.Medium), Group(StakeholderLevel.Management, impact: StakeholderImpact.High)),
            Change(2, Starts, null, Group(impact: StakeholderImpact.High))).Load;

        load.Select(group => (group.Level, group.Months[0], group.High[0], group.High[1]))
            .Should().Equal((StakeholderLevel.Employees, 2, 1, 1), (StakeholderLevel.Management, 1, 1, 0));
    }

    [Fact]
    public void Size_is_the_largest_of_any_stakeholder_of_the_group()
    {
        Of(Change(1, Starts, null, Group()), Change(2, Starts, null, Group(size: 40)), Change(3, null, null, Group(size: 50)), Change(4, Starts, null, Group(size: 30)))
            .Load[0].Size.Should().Be(50, "the group is that of all initiatives, those without a start too");
        Of(Change(1, Starts, null, Group())).Load[0].Size.Should().BeNull();
    }

    [Fact]
    public void Overloaded_are_the_months_with_the_limit_or_more()
    {
        var changes = new[] { Change(1, Starts, null, Group()), Change(2, new(2026, 4, 1), new(2026, 6, 1), Group()), Change(3, new(2026, 5, 1), null, Group()) };

        Of(changes).Load[0].Overloaded.Select(month => month.ToString()).Should().Equal("2026-05", "2026-06");
        Of(new Portfolio(AalborgPolicy.Rules, On) { Limit = 2, Months = 3 }, changes).Load[0].Overloaded.Select(month => month.ToString()).Should().Equal("2026-04", "2026-05");
    }

    [Fact]
    public void Months_begin_with_the_first_one_asked_for() =>
        Of(new Portfolio(AalborgPolicy.Rules, On) { From = YearMonth.Of(new(2025, 12, 1)), Months = 5 }, Change(1, Starts, null, Group()))
            .Load[0].Months.Should().Equal(0, 0, 0, 1, 1);

    [Fact]
    public void Groups_come_with_the_highest_month_first_then_the_most_in_all()
    {
        var (one, two, three) = (Unit("Ene"), Unit("To"), Unit("Tre"));
        var load = Of(
            Change(1, Starts, Starts, Group(unit: one), Group(unit: two)),
            Change(2, Starts, Starts, Group(unit: two)),
            Change(3, Starts, null, Group(unit: three))).Load;

        load.Select(group => group.Unit?.Name).Should().Equal("To", "Tre", "Ene");
    }

    [Fact]
    public void Groups_that_are_hit_alike_come_by_level_then_unit_then_UUID()
    {
        var (b, a, lower) = (Unit("B"), Unit("A", Uuid), Unit("aa"));
        Stakeholder[] groups =
        [
            Group(StakeholderLevel.Partners), Group(StakeholderLevel.Employees, lower), Group(StakeholderLevel.Employees, b), Group(StakeholderLevel.Employees, a),
            Group(StakeholderLevel.Employees), Group(StakeholderLevel.Med), Group(StakeholderLevel.Employees, Unit("A")),
        ];

        Of(Change(1, Starts, null, groups)).Load.Select(group => $"{group.Level} {group.Unit?.Name} {group.Unit?.Uuid is not null}")
            .Should().Equal("Employees  False", "Employees A False", "Employees A True", "Employees B False", "Employees aa False", "Med  False", "Partners  False");
    }
}
