using System.ComponentModel;

namespace Aalborg.Personnel.Domain.Tests.Changes.Who;

public class StakeholderTests
{
    private static Stakeholder Stakeholder(params ReadOnlySpan<StakeholderRole> parts) =>
        new() { Id = "team", Name = "Teamet", Level = StakeholderLevel.Employees, Roles = [.. parts] };

    private static Involvement From(DateOnly? from) => new() { Form = InvolvementForm.Dialogue, Starts = from };

    [Theory]
    [InlineData(StakeholderRole.Affected, true)]
    [InlineData(StakeholderRole.Benefits, false)]
    [InlineData(StakeholderRole.Delivers, true)]
    [InlineData(StakeholderRole.Responsible, false)]
    public void IsCore_affected_or_delivers(StakeholderRole part, bool core)
    {
        Stakeholder(part).IsCore.Should().Be(core);
        Stakeholder(StakeholderRole.Benefits, StakeholderRole.Responsible, part).IsCore.Should().Be(core);
    }

    [Fact]
    public void IsCore_without_parts_is_not() => Stakeholder().IsCore.Should().BeFalse();

    [Fact]
    public void Has_only_its_parts()
    {
        var stakeholder = Stakeholder(StakeholderRole.Benefits, StakeholderRole.Responsible);

        Enum.GetValues<StakeholderRole>().Where(stakeholder.Has).Should().Equal(StakeholderRole.Benefits, StakeholderRole.Responsible);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void Parts_with_no_part_throws(int part) =>
        FluentActions.Invoking(() => Stakeholder(StakeholderRole.Affected, (StakeholderRole)part))
            .Should().Throw<InvalidEnumArgumentException>().WithParameterName(nameof(Personnel.Stakeholder.Roles));

    [Fact]
    public void IndexOfFirstInvolvement_is_the_earliest_and_of_equals_the_first()
    {
        var stakeholder = Stakeholder() with
        {
            Involvements = [From(null), From(new(2026, 5, 5)), From(new(2026, 5, 4)), From(new(2026, 5, 4)), From(new(2026, 5, 6))],
        };

        stakeholder.IndexOfFirstInvolvement().Should().Be(2);
    }

    [Fact]
    public void IndexOfFirstInvolvement_without_a_known_beginning_is_none()
    {
        Stakeholder().IndexOfFirstInvolvement().Should().Be(-1);
        (Stakeholder() with { Involvements = [From(null)] }).IndexOfFirstInvolvement().Should().Be(-1);
    }
}
