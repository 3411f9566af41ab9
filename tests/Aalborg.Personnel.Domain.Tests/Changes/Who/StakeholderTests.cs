using System.ComponentModel;

namespace Aalborg.Personnel.Domain.Tests.Changes.Who;

public class StakeholderTests
{
    private static Stakeholder Stakeholder(params ReadOnlySpan<StakeholderPart> parts) =>
        new() { Id = "team", Name = "Teamet", Level = StakeholderLevel.Employees, Parts = [.. parts] };

    private static Involvement From(DateOnly? from) => new() { Form = InvolvementForm.Dialogue, From = from };

    [Theory]
    [InlineData(StakeholderPart.Affected, true)]
    [InlineData(StakeholderPart.Benefits, false)]
    [InlineData(StakeholderPart.Delivers, true)]
    [InlineData(StakeholderPart.Responsible, false)]
    public void IsCore_affected_or_delivers(StakeholderPart part, bool core)
    {
        Stakeholder(part).IsCore.Should().Be(core);
        Stakeholder(StakeholderPart.Benefits, StakeholderPart.Responsible, part).IsCore.Should().Be(core);
    }

    [Fact]
    public void IsCore_without_parts_is_not() => Stakeholder().IsCore.Should().BeFalse();

    [Fact]
    public void Has_only_its_parts()
    {
        var stakeholder = Stakeholder(StakeholderPart.Benefits, StakeholderPart.Responsible);

        Enum.GetValues<StakeholderPart>().Where(stakeholder.Has).Should().Equal(StakeholderPart.Benefits, StakeholderPart.Responsible);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void Parts_with_no_part_throws(int part) =>
        FluentActions.Invoking(() => Stakeholder(StakeholderPart.Affected, (StakeholderPart)part))
            .Should().Throw<InvalidEnumArgumentException>().WithParameterName(nameof(Personnel.Stakeholder.Parts));

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
