using static Aalborg.Personnel.Serialization.Tests.Tailoring;

namespace Aalborg.Personnel.Serialization.Tests;

/// <summary>A profile is read as an initiative is, and only tightens.</summary>
public class ProfileTests
{
    private static readonly string[] Warnings =
    [
        "WHY-03", "WHY-12", "WHO-03", "WHO-05", "WHO-06", "WHO-07", "WHO-08", "WHO-09", "WHO-10", "WHO-11", "WHO-12", "WHO-15", "HOW-08", "HOW-09", "HOW-11",
        "HOW-15", "HOW-16", "COM-06", "COM-07", "COM-08", "COM-09", "COM-11", "DOC-06",
    ];

    public static TheoryData<string> Raisable => [.. Warnings];

    public static TheoryData<string> NotRaisable =>
    [
        .. AalborgPolicy.Rules.Rules.Select(rule => rule.Id.Value).Except(Warnings, StringComparer.Ordinal), "WHY-99", "why-03", "WHY-3", "WHY‑03",
    ];

    [Fact]
    public void ReadProfile_gives_it()
    {
        var profile = Read(With(
            """
            "organisation":{"name":" Aalborg ","cvr":"29189420","unit":{"name":"Nord"}},"raise":["WHY-03"," WHO-06 "],
            "parameters":{"tellWithinDays":3,"answerWithinDays":0},"extensions":{"a":1.0}
            """));

        profile.Should().Be(new RuleProfile
        {
            Name = "Senior og Omsorg",
            Organisation = new() { Name = "Aalborg", Cvr = new("29189420"), Unit = new() { Name = "Nord" } },
            DiscussedInMed = new() { Committee = "MED", On = new(2026, 1, 1) },
            Raise = [AalborgRule.Why03, AalborgRule.Who06],
            Parameters = new() { Settings = [AalborgParameter.TellWithinDays.At(3), AalborgParameter.AnswerWithinDays.At(0)] },
            Extensions = PersonnelJson.ReadExtensions("""{"a":1.0}"""u8),
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData(",\"raise\":[],\"parameters\":{},\"extensions\":{}")]
    [InlineData(",\"raise\":null,\"parameters\":null,\"organisation\":null,\"extensions\":null")]
    [InlineData(",\"parameters\":{\"tellWithinDays\":null,\"extensions\":null}")]
    public void ReadProfile_that_tightens_nothing_leaves_out_what_is_empty(string members)
    {
        Written(Read($"{{{Members}{members}}}")).Should().Be($"{{{Members}}}");
        Read($"{{{Members}{members}}}").Should().Be(Read($"{{{Members}}}"));
    }

    [Theory]
    [MemberData(nameof(Raisable))]
    public void ReadProfile_raises_a_warning(string rule)
    {
        var profile = Read(With($"\"raise\":[\"{rule}\"]"));

        profile.Raise.Should().Equal(new RuleId(rule));
        AalborgPolicy.Rules.TailoredBy(profile).Profile.Should().Be(profile);
    }

    [Theory]
    [MemberData(nameof(NotRaisable))]
    public void ReadProfile_raising_an_unknown_rule_a_judgement_or_an_error_fails_at_it(string rule)
    {
        var error = Fail(With($"\"raise\":[\"WHY-03\",\"{rule}\"]"));

        error.Pointer.Should().Be("/raise/1");
        error.Problem(Language.Danish).Should().NotContain(rule).And.NotBe(error.Problem(Language.English));
    }

    [Fact]
    public void ReadProfile_raising_an_unknown_rule_names_the_nearest() =>
        Fail(With("\"raise\":[\"WHO-066\"]")).Problem(Language.English).Should().Be("The rule book has no such rule. The nearest is \"WHO-06\".");

    [Fact]
    public void ReadProfile_raising_a_rule_twice_counts_once()
    {
        var profile = Read(With("\"raise\":[\"WHY-03\",\"WHY-03\"]"));
        var once = Read(With("\"raise\":[\"WHY-03\"]"));
        var draft = Draft.Read(Draft.With("\"timeline\":{\"starts\":\"2026-01-01\"},\"why\":{\"goals\":[{\"id\":\"a\",\"what\":\"b\"}]}"));

        AalborgPolicy.Rules.TailoredBy(profile).Assess(draft, new(2026, 2, 1)).Findings.Select(finding => (finding.Pointer, finding.Severity))
            .Should().Equal(
                AalborgPolicy.Rules.TailoredBy(once).Assess(draft, new(2026, 2, 1)).Findings.Select(finding => (finding.Pointer, finding.Severity)));
        Written(Read(Written(profile))).Should().Be(Written(profile));
    }

    [Theory]
    [InlineData("adjustWithinDays", 14)]
    [InlineData("tellWithinDays", 14)]
    [InlineData("answerWithinDays", 30)]
    [InlineData("alignWithinDays", 14)]
    public void ReadProfile_lowers_a_parameter_to_zero_and_no_higher_than_the_standard(string name, int standard)
    {
        foreach (var days in (int[])[0, 1, standard])
        {
            var profile = Read(With($"\"parameters\":{{\"{name}\":{days}}}"));
            profile.Parameters.Settings.Should().ContainSingle().Which.Days.Should().Be(days);
            Read(Written(profile)).Should().Be(profile);
            AalborgPolicy.Rules.TailoredBy(profile).Profile.Should().Be(profile);
        }

        foreach (var days in (string[])["-1", $"{standard + 1}", "3650"])
        {
            var error = Fail(With($"\"parameters\":{{\"{name}\":{days}}}"));
            error.Pointer.Should().Be($"/parameters/{name}");
            error.Problem(Language.Danish).Should().Contain($"0 til {standard}");
            error.Problem(Language.English).Should().Contain($"0 to {standard}");
        }
    }

    [Theory]
    [InlineData("3.0")]
    [InlineData("3.5")]
    [InlineData("3e0")]
    [InlineData("1E1")]
    [InlineData("0.0")]
    [InlineData("\"3\"")]
    [InlineData("true")]
    [InlineData("[3]")]
    [InlineData("4294967299")]
    [InlineData("-4294967293")]
    [InlineData("99999999999999999999999999")]
    public void ReadProfile_days_that_are_no_integer_fail(string days) =>
        Fail(With($"\"parameters\":{{\"tellWithinDays\":{days}}}")).Pointer.Should().Be("/parameters/tellWithinDays");

    [Theory]
    [InlineData("{}", "/schemaVersion")]
    [InlineData("""{"schemaVersion":"1.0"}""", "/name")]
    [InlineData("""{"schemaVersion":"1.0","name":"a"}""", "/discussedInMed")]
    [InlineData("""{"schemaVersion":"1.0","name":"a","discussedInMed":null}""", "/discussedInMed")]
    [InlineData("""{"discussedInMed":{}}""", "/discussedInMed/committee")]
    [InlineData("""{"discussedInMed":{"committee":"a"}}""", "/discussedInMed/on")]
    [InlineData("""{"discussedInMed":{"on":"1899-12-31"}}""", "/discussedInMed/on")]
    [InlineData("""{"discussedInMed":{"on":"2200-01-01"}}""", "/discussedInMed/on")]
    [InlineData("""{"discussedInMed":{"by":"a"}}""", "/discussedInMed/by")]
    [InlineData("""{"schemaVersion":"1.1"}""", "/schemaVersion")]
    [InlineData("""{"name":" "}""", "/name")]
    [InlineData("""{"name":"a","name":"a"}""", "/name")]
    [InlineData("""{"title":"a"}""", "/title")]
    [InlineData("""{"organisation":{}}""", "/organisation/name")]
    [InlineData("""{"organisation":{"cvr":"12345678"}}""", "/organisation/cvr")]
    [InlineData("""{"raise":"WHY-03"}""", "/raise")]
    [InlineData("""{"raise":[null]}""", "/raise/0")]
    [InlineData("""{"raise":[" "]}""", "/raise/0")]
    [InlineData("""{"raise":["\ud800"]}""", "/raise/0")]
    [InlineData("""{"parameters":[]}""", "/parameters")]
    [InlineData("""{"parameters":{"tellWithin":1}}""", "/parameters/tellWithin")]
    [InlineData("""{"parameters":{"tellWithinDays":1,"tellWithinDays":1}}""", "/parameters/tellWithinDays")]
    [InlineData("""{"parameters":{"tellWithinDays":null,"\u0074ellWithinDays":null}}""", "/parameters/tellWithinDays")]
    [InlineData("""{"parameters":{"extensions":{},"extensions":{}}}""", "/parameters/extensions")]
    [InlineData("""{"parameters":{"extensions":1}}""", "/parameters/extensions")]
    [InlineData("""{"parameters":{"ownDays":1}}""", "/parameters/ownDays")]
    [InlineData("""{"raise":["WHY-01"],"name":1}""", "/raise/0")]
    [InlineData("""{"name":1,"raise":["WHY-01"]}""", "/name")]
    [InlineData("""{"raise":["WHY-01"]""", "/raise/0")]
    [InlineData("""{"raise":["WHY-03"]""", "")]
    [InlineData("[]", "")]
    [InlineData("", "")]
    public void ReadProfile_gives_the_first_error(string json, string pointer) => Fail(json).Pointer.Should().Be(pointer);

    [Theory]
    [InlineData("[]")]
    [InlineData("\"tellWithinDays\"")]
    public void ReadProfile_parameters_that_are_no_object_say_so(string parameters) =>
        Fail($"{{\"parameters\":{parameters}}}").Problem(Language.English).Should().Be(Fail("[]").Problem(Language.English));

    [Fact]
    public void ReadProfile_gives_the_place_and_the_nearest_name()
    {
        var error = Fail("{\n \"parameters\": {\n  \"tellWithinDay\": 1}}");

        error.Place().Should().Be("/parameters/tellWithinDay 3:3");
        error.Problem(Language.English).Should().EndWith("\"tellWithinDays\".");
        Fail("""{"discussedInMED":1}""").Problem(Language.English).Should().EndWith("\"discussedInMed\".");
        Fail("""{"parameters":{"extension":{}}}""").Problem(Language.English).Should().EndWith("\"extensions\".");
    }

    [Fact]
    public void Read_settings_in_any_order_are_equal_once_written()
    {
        var one = Read(With("\"parameters\":{\"tellWithinDays\":1,\"adjustWithinDays\":2}"));
        var other = Read(With("\"parameters\":{\"adjustWithinDays\":2,\"tellWithinDays\":1}"));

        one.Should().Be(other);
    }
}
