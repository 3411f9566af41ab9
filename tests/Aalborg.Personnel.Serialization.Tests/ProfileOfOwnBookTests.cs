using System.Text.Json;
using System.Text.RegularExpressions;
using static Aalborg.Personnel.Serialization.Tests.Tailoring;

namespace Aalborg.Personnel.Serialization.Tests;

/// <summary>A rule book of one's own declares its rules and parameters, and a profile may name those.</summary>
public class ProfileOfOwnBookTests
{
    private static RuleBook Own { get; } = AalborgPolicy.Rules.Extend(
        "own", [], [new() { Name = "ownDays", StandardDays = 7 }, new() { Name = "dage \"æ/~", StandardDays = 3650 }]);

    [Fact]
    public void ReadProfile_of_a_book_of_ones_own_knows_its_parameters()
    {
        var json = With("""  "parameters":{"dage \"æ/~":3650,"ownDays":7,"tellWithinDays":1}  """);
        var profile = Read(json, Own);

        profile.Parameters.Settings.Select(setting => (setting.Parameter.Name, setting.Days))
            .Should().BeEquivalentTo([("dage \"æ/~", 3650), ("ownDays", 7), ("tellWithinDays", 1)]);
        Own.TailoredBy(profile).Profile.Should().Be(profile);
        Written(profile, Own).Should().Be(With("\"parameters\":{\"tellWithinDays\":1,\"ownDays\":7,\"dage \\\"æ/~\":3650}"));
        Read(Written(profile, Own), Own).Should().Be(profile);
        Fail(With("""  "parameters":{"ownDays":8}  """), Own).Pointer.Should().Be("/parameters/ownDays");
        Fail(With("""  "parameters":{"dage \"\u00e6/~":3651}  """), Own).Pointer.Should().Be("/parameters/dage \"æ~1~0");
        Fail(With("""  "parameters":{"owndays":1}  """), Own).Problem(Language.Danish).Should().EndWith("\"ownDays\".");
    }

    [Fact]
    public void ReadProfile_of_a_book_of_ones_own_knows_its_rules()
    {
        var book = OwnRule.Book(null, new OwnRule("OWN-01", "/title", severity: RuleSeverity.Warning), new OwnRule("OWN-02", "/title"));

        Read(With("\"raise\":[\"OWN-01\"]"), book).Raise.Should().Equal(new RuleId("OWN-01"));
        Fail(With("\"raise\":[\"OWN-02\"]"), book).Pointer.Should().Be("/raise/0");
        Fail(With("\"raise\":[\"WHY-03\"]"), book).Pointer.Should().Be("/raise/0");
        Fail(With("\"parameters\":{\"tellWithinDays\":1}"), book).Pointer.Should().Be("/parameters/tellWithinDays");
    }

    [Theory]
    [InlineData("OWN.1+", "OWN-1+")]
    [InlineData("(a|b)", "a")]
    [InlineData("REGEL_Æ1", "REGEL_E1")]
    [InlineData("\\d\u007f", "1\u007f")]
    public void Profile_schema_takes_the_ids_of_rules_as_they_are(string id, string another)
    {
        using var schema = JsonDocument.Parse(PersonnelSchema.Profile(OwnRule.Book(null, new OwnRule(id, "/title", severity: RuleSeverity.Warning))));
        var pattern = schema.RootElement.GetProperty("properties").GetProperty("raise").GetProperty("items").GetProperty("pattern").GetString()!;

        Regex.IsMatch($" {id} ", pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)).Should().BeTrue();
        Regex.IsMatch(another, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)).Should().BeFalse();
        pattern.Should().NotContain("\u007f", "what cannot be seen is written out");
    }

    [Fact]
    public void ReadProfile_of_a_book_that_is_tailored_already_goes_by_the_standard()
    {
        var tailored = AalborgPolicy.Rules.TailoredBy(Read(With("\"raise\":[\"WHY-03\"],\"parameters\":{\"tellWithinDays\":3}")));

        Read(With("\"raise\":[\"WHY-03\"],\"parameters\":{\"tellWithinDays\":14}"), tailored).Parameters.Settings[0].Days.Should().Be(14);
    }
}
