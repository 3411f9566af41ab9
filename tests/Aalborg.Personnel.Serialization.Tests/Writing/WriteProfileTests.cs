using static Aalborg.Personnel.Serialization.Tests.Tailoring;

namespace Aalborg.Personnel.Serialization.Tests.Writing;

public class WriteProfileTests
{
    [Fact]
    public void WriteProfile_writes_parameters_in_the_order_of_the_book_and_raised_rules_in_their_own()
    {
        var profile = Read(With(
            "\"parameters\":{\"alignWithinDays\":1,\"answerWithinDays\":2,\"tellWithinDays\":3,\"adjustWithinDays\":4},\"raise\":[\"WHO-03\",\"WHY-03\"]"));

        Written(profile).Should().Be(With(
            "\"raise\":[\"WHO-03\",\"WHY-03\"]," +
            "\"parameters\":{\"adjustWithinDays\":4,\"tellWithinDays\":3,\"answerWithinDays\":2,\"alignWithinDays\":1}"));
        Written(Read(Written(profile))).Should().Be(Written(profile));
    }

    [Fact]
    public void WriteProfile_made_in_code_is_read_as_it_was()
    {
        var profile = new RuleProfile
        {
            Name = "\"Æ\" & ø",
            DiscussedInMed = new() { Committee = "MED", On = new(2199, 12, 31) },
            Raise = [AalborgRule.Com07],
            Parameters = new() { Settings = [AalborgParameter.AdjustWithinDays.At(14)] },
        };

        Read(Written(profile)).Should().Be(profile);
    }

    [Fact]
    public void ReadProfile_with_extensions_everywhere_keeps_them()
    {
        var json =
            "{\"schemaVersion\":\"1.0\",\"name\":\"a\",\"organisation\":{\"name\":\"b\",\"unit\":{\"name\":\"c\",\"extensions\":{\"a\":1}},\"extensions\":{\"a\":2}}," +
            "\"discussedInMed\":{\"committee\":\"d\",\"on\":\"2026-01-01\",\"extensions\":{\"a\":3}},\"raise\":[\"WHY-03\"]," +
            "\"parameters\":{\"tellWithinDays\":3,\"extensions\":{\"a\":4}},\"extensions\":{\"a\":5}}";

        Written(Read(json)).Should().Be(json);
        Read(Written(Read(json))).Should().Be(Read(json));
    }

    [Fact]
    public void WriteProfile_that_does_not_fit_the_book_throws_rather_than_lose_anything()
    {
        var own = AalborgPolicy.Rules.Extend("own", [], [new() { Name = "ownDays", StandardDays = 7 }]);
        var profile = Read(With("\"parameters\":{\"ownDays\":3}"), own);

        FluentActions.Invoking(() => Written(profile, AalborgPolicy.Rules)).Should().Throw<ArgumentException>();
    }
}
