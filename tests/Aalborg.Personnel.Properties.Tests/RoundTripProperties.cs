using Aalborg.Personnel.Properties.Tests.Documents;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Properties.Tests;

/// <summary>What is written and read again.</summary>
public class RoundTripProperties
{
    [Fact]
    public void Reading_what_was_written_is_equal() => ForEvery.Case(600, one =>
    {
        var again = PersonnelJson.ReadInitiative(PersonnelJson.WriteInitiative(one.Initiative));

        (again == one.Initiative).Should().BeTrue();
        again.GetHashCode().Should().Be(one.Initiative.GetHashCode());
    });

    [Fact]
    public void Reading_what_was_written_indented_is_equal() => ForEvery.Case(300, one =>
        (PersonnelJson.ReadInitiative(PersonnelJson.WriteInitiative(one.Initiative, indented: true)) == one.Initiative).Should().BeTrue());

    [Fact]
    public void Canonical_form_is_a_fixed_point() => ForEvery.Case(600, one =>
    {
        var canonical = PersonnelJson.WriteInitiative(one.Initiative);

        PersonnelJson.WriteInitiative(PersonnelJson.ReadInitiative(canonical)).AsSpan().SequenceEqual(canonical).Should().BeTrue();
    });

    [Fact]
    public void Canonical_form_of_equals_is_equal_and_of_others_is_not() => ForEvery.Case(300, one =>
    {
        var other = Case.Of(one.Seed ^ 1).Initiative with { Id = one.Initiative.Id };

        PersonnelJson.WriteInitiative(other).AsSpan().SequenceEqual(PersonnelJson.WriteInitiative(one.Initiative)).Should().Be(other == one.Initiative);
    });

    [Fact]
    public void Reading_a_profile_that_was_written_is_equal() => ForEvery.Case(300, one =>
    {
        var profile = RandomProfile.Of(new(one.Seed));
        var canonical = PersonnelJson.WriteProfile(profile, AalborgPolicy.Rules);
        var again = PersonnelJson.ReadProfile(canonical, AalborgPolicy.Rules);

        again.Should().Be(profile);
        PersonnelJson.WriteProfile(again, AalborgPolicy.Rules).AsSpan().SequenceEqual(canonical).Should().BeTrue();
    });
}
