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
    public void IsCore_partner_that_only_delivers_is_not()
    {
        (Stakeholder(StakeholderRole.Delivers, StakeholderRole.Benefits) with { Level = StakeholderLevel.Partners }).IsCore.Should().BeFalse();
        (Stakeholder(StakeholderRole.Delivers, StakeholderRole.Affected) with { Level = StakeholderLevel.Partners }).IsCore.Should().BeTrue();
    }

    [Theory]
    [InlineData(InvolvementForm.Informed, false)]
    [InlineData(InvolvementForm.Consulted, false)]
    [InlineData(InvolvementForm.Dialogue, true)]
    [InlineData(InvolvementForm.CoCreation, true)]
    [InlineData(InvolvementForm.Decides, true)]
    public void HasTwoWayInvolvement_if_any_is(InvolvementForm form, bool isTwoWay) =>
        (Stakeholder() with { Involvements = [new() { Form = InvolvementForm.Informed }, new() { Form = form }] }).HasTwoWayInvolvement.Should().Be(isTwoWay);

    [Fact]
    public void IsCore_without_parts_is_not() => Stakeholder().IsCore.Should().BeFalse();

    [Theory]
    [InlineData(StakeholderRole.Delivers, false)]
    [InlineData(StakeholderRole.Affected, true)]
    public void IsCore_partner_only_when_affected(StakeholderRole part, bool core) =>
        (Stakeholder(StakeholderRole.Delivers, part) with { Level = StakeholderLevel.Partners }).IsCore.Should().Be(core);

    [Theory]
    [InlineData(StakeholderRole.Affected, false)]
    [InlineData(StakeholderRole.Benefits, false)]
    [InlineData(StakeholderRole.Delivers, true)]
    [InlineData(StakeholderRole.Responsible, true)]
    public void Carries_delivers_or_responsible(StakeholderRole part, bool carries)
    {
        Stakeholder(part).Carries.Should().Be(carries);
        Stakeholder(StakeholderRole.Affected, part).Carries.Should().Be(carries);
    }

    [Theory]
    [InlineData(StakeholderRole.Affected, false)]
    [InlineData(StakeholderRole.Benefits, true)]
    [InlineData(StakeholderRole.Delivers, false)]
    [InlineData(StakeholderRole.Responsible, false)]
    public void OnlyBenefits_without_another_role(StakeholderRole part, bool only)
    {
        Stakeholder(StakeholderRole.Benefits, part).OnlyBenefits.Should().Be(only);
        Stakeholder().OnlyBenefits.Should().BeFalse();
    }

    [Fact]
    public void HasTwoWayInvolvement_with_one_of_them()
    {
        Stakeholder().HasTwoWayInvolvement.Should().BeFalse();
        Involved(InvolvementForm.Informed, InvolvementForm.Consulted).HasTwoWayInvolvement.Should().BeFalse();
        Involved(InvolvementForm.Informed, InvolvementForm.CoCreation).HasTwoWayInvolvement.Should().BeTrue();

        static Stakeholder Involved(params ReadOnlySpan<InvolvementForm> forms) =>
            Stakeholder() with { Involvements = [.. forms.ToArray().Select(form => new Involvement { Form = form })] };
    }

    [Fact]
    public void InvolvedFrom_is_the_start_of_the_earliest_involvement()
    {
        Stakeholder().InvolvedFrom.Should().BeNull();
        (Stakeholder() with { Involvements = [From(null)] }).InvolvedFrom.Should().BeNull();
        (Stakeholder() with { Involvements = [From(null), From(new(2026, 5, 5)), From(new(2026, 5, 4))] }).InvolvedFrom.Should().Be(new DateOnly(2026, 5, 4));
    }

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
