namespace Aalborg.Personnel.Serialization.Tests.Policies;

/// <summary>When a policy was updated: a month or a date.</summary>
public class UpdatedTests
{
    [Theory]
    [InlineData("2018-08", 2018, 8, null)]
    [InlineData("2018-08-15", 2018, 8, 15)]
    [InlineData("1900-01", 1900, 1, null)]
    [InlineData("1900-01-01", 1900, 1, 1)]
    [InlineData("2199-12", 2199, 12, null)]
    [InlineData("2199-12-31", 2199, 12, 31)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    public void ReadPolicy_updated_gives_the_month_or_the_date(string updated, int year, int month, int? day)
    {
        var json = PolicyDraft.Dated($"\"{updated}\"");

        FullPolicy.Read(json).Updated.Should().Be(new PartialDate(year, month, day));
        FullPolicy.Rewritten(json).Should().Be(json);
    }

    [Theory]
    [InlineData("\\u0032018-08", "2018-08")]
    [InlineData("2018\\u002d08", "2018-08")]
    [InlineData("\\u0032\\u0030\\u0031\\u0038\\u002d\\u0030\\u0038", "2018-08")]
    [InlineData("\\u0032\\u0030\\u0031\\u0038\\u002d\\u0030\\u0038\\u002d\\u0031\\u0035", "2018-08-15")]
    public void ReadPolicy_updated_with_escapes_is_read_as_what_it_says(string updated, string written) =>
        FullPolicy.Rewritten(PolicyDraft.Dated($"\"{updated}\"")).Should().Be(PolicyDraft.Dated($"\"{written}\""));

    [Theory]
    [InlineData("\"2018-13\"")]
    [InlineData("\"2018-00\"")]
    [InlineData("\"2018\"")]
    [InlineData("\"2018-\"")]
    [InlineData("\"2018-8\"")]
    [InlineData("\"2018-08-\"")]
    [InlineData("\"2018-08-1\"")]
    [InlineData("\"2018-8-15\"")]
    [InlineData("\"2018-08-00\"")]
    [InlineData("\"2018-02-30\"")]
    [InlineData("\"2023-02-29\"")]
    [InlineData("\"2018-08-15T00:00\"")]
    [InlineData("\"1899-12\"")]
    [InlineData("\"1899-12-31\"")]
    [InlineData("\"2200-01\"")]
    [InlineData("\"2200-01-01\"")]
    [InlineData("\"0000-01\"")]
    [InlineData("\"2018/08\"")]
    [InlineData("\"2018.08\"")]
    [InlineData("\"08-2018\"")]
    [InlineData("\"august 2018\"")]
    [InlineData("\"201８-08\"")]
    [InlineData("\" 2018-08\"")]
    [InlineData("\"2018-08 \"")]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    [InlineData("\"-01\"")]
    [InlineData("\"2018-0\\u0038-\"")]
    [InlineData("\"\\u0032018-13\"")]
    [InlineData("\"2018-08\\u0020\"")]
    [InlineData("\"2018-08\\ud800\"")]
    [InlineData("\"\\u0032\\u0030\\u0031\\u0038\\u002d\\u0030\\u0038\\u002d\\u0031\\u0035\\u0020\"")]
    [InlineData("[2018,8]")]
    [InlineData("{\"year\":2018}")]
    [InlineData("false")]
    public void ReadPolicy_updated_that_is_neither_fails(string updated)
    {
        var error = FullPolicy.Fail(PolicyDraft.Dated(updated));

        error.Place().Should().Be("/updated 1:48");
        error.Problem(Language.Danish).Should().Be("Her ventes en måned, skrevet åååå-mm, eller en dato, skrevet åååå-mm-dd, fra 1900 til 2199.");
        error.Problem(Language.English).Should().Be("Expected here: a month, written yyyy-MM, or a date, written yyyy-MM-dd, from 1900 to 2199.");
    }

    [Fact]
    public void ReadPolicy_updated_of_a_sub_policy_is_read_in_the_same_way()
    {
        var json = PolicyDraft.With($"\"subPolicies\":[{PolicyDraft.SubPolicy("a", ",\"updated\":\"2018-08\"")}]");

        FullPolicy.Rewritten(json).Should().Be(json);
        FullPolicy.Fail(json.Replace("2018-08", "2018-13", StringComparison.Ordinal)).Pointer.Should().Be("/subPolicies/0/updated");
    }

    [Fact]
    public void ReadPolicy_updated_that_is_very_long_fails_quickly() =>
        FullPolicy.Fail(PolicyDraft.Dated($"\"{new string('1', 1_000_000)}\"")).Pointer.Should().Be("/updated");

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void WritePolicy_updated_is_the_same_in_any_culture(string culture) =>
        InCulture.Ask(culture, () => FullPolicy.Rewritten(PolicyDraft.Dated("\"2018-08-05\""))).Should().Be(PolicyDraft.Dated("\"2018-08-05\""));
}
