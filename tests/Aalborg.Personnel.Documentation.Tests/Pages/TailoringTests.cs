using Aalborg.Personnel;
using Aalborg.Personnel.Serialization;
using Aalborg.Personnel.Testing;

namespace Documentation;

public class TailoringTests : PageTests
{
    private static readonly DateOnly On = new(2026, 2, 1);

    [Fact]
    public void Profile_of_the_page_is_the_sample() =>
        $"{Page.At("docs/tailoring.md").Block("json").Text}\n".Should().Be(System.IO.File.ReadAllText(Repository.PathTo("samples/profiles/hjemmeplejen.json")));

    [Fact]
    public void Profile_that_is_read_applies_from_its_discussion()
    {
        var change = AalborgInitiative.Compliant(ChangePhase.Idea, On);

        #region docs/tailoring.md 1
        var profile = PersonnelJson.ReadProfile(File.ReadAllBytes("hjemmeplejen.json"), AalborgPolicy.Rules);
        var book = AalborgPolicy.Rules.TailoredBy(profile);

        var before = book.Assess(change, on: new DateOnly(2026, 1, 13));
        var after = book.Assess(change, on: new DateOnly(2026, 1, 14));
        #endregion

        before.Profile.Should().BeNull();
        after.Profile.Should().Be(profile);
    }

    [Fact]
    public void Profile_made_in_code_raises_a_warning()
    {
        #region docs/tailoring.md 2
        var profile = new RuleProfile
        {
            Name = "Hjemmeplejens profil",
            DiscussedInMed = new() { Committee = "Lokal-MED i hjemmeplejen", On = new(2026, 1, 14) },
            Raise = [AalborgRule.Who06, AalborgRule.Who09, AalborgRule.Com07],
            Parameters = new() { Settings = [AalborgParameter.TellWithinDays.At(7)] },
        };
        #endregion

        var change = AalborgInitiative.Breaking(AalborgRule.Who09, On);
        AalborgPolicy.Rules.Assess(change, On).ShouldBeReadyFor(ChangePhase.Implementation);
        AalborgPolicy.Rules.TailoredBy(profile).Assess(change, On).ShouldNotBeReadyFor(ChangePhase.Implementation);
    }

    [Fact]
    public void Profile_cannot_loosen_or_raise_what_is_no_warning()
    {
        var loosen = () => AalborgParameter.TellWithinDays.At(15);
        loosen.Should().Throw<ArgumentOutOfRangeException>();
        foreach (var rule in new[] { AalborgRule.Why01, AalborgRule.Why13, new RuleId("OWN-01") })
        {
            var raise = () => AalborgPolicy.Rules.TailoredBy(
                new() { Name = "P", DiscussedInMed = new() { Committee = "MED", On = On }, Raise = [rule] });
            raise.Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void Deviation_excuses_until_its_end()
    {
        var change = AalborgInitiative.Breaking(AalborgRule.Who09, On);

        #region docs/tailoring.md 3
        var deviating = change.Deviate(new()
        {
            Rule = AalborgRule.Who09,
            Reason = "Udvalget nedsættes først i marts.",
            DecidedBy = "Områdeledelsen",
            On = new(2026, 2, 1),
            Until = new(2026, 3, 31),
        });
        #endregion

        AalborgPolicy.Rules.Assess(deviating, new(2026, 3, 31)).ShouldBeExcused(AalborgRule.Who09).ShouldPass(AalborgRule.Doc06);
        AalborgPolicy.Rules.Assess(deviating, new(2026, 4, 1)).ShouldFail(AalborgRule.Who09).ShouldPass(AalborgRule.Doc06);
    }
}
