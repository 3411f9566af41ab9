using static Aalborg.Personnel.Serialization.Tests.Policies.FullPolicy;
using static Aalborg.Personnel.Serialization.Tests.Policies.PolicyDraft;

namespace Aalborg.Personnel.Serialization.Tests.Policies;

/// <summary>No two parts of the same sort have the same id, and a policy's own is a slug.</summary>
public class PolicyIdTests
{
    public static TheoryData<string, string, string> UsedTwice => new()
    {
        { Of(Statement("a"), Statement("TWICE"), Statement("b"), Statement("TWICE")), "/statements/1/id", "/statements/3/id" },
        { With($"\"principles\":[{Principle("TWICE")},{Principle("a")},{Principle("TWICE")}]"), "/principles/0/id", "/principles/2/id" },
        { With($"\"subPolicies\":[{SubPolicy("TWICE")},{SubPolicy("TWICE", text: "titleOnly")}]"), "/subPolicies/0/id", "/subPolicies/1/id" },
        {
            With($"\"subPolicies\":[{SubPolicy("a")},{SubPolicy("b", $",\"principles\":[{Principle("TWICE")},{Principle("TWICE")}]")}]"),
            "/subPolicies/1/principles/0/id",
            "/subPolicies/1/principles/1/id"
        },
        {
            With($"\"subPolicies\":[{SubPolicy("a", $",\"questions\":[{Asking("TWICE")},{Asking("TWICE")}]")}],\"statements\":[{Statement("S", "question")}]"),
            "/subPolicies/0/questions/0/id",
            "/subPolicies/0/questions/1/id"
        },
        {
            With($"\"subPolicies\":[{SubPolicy("a", $",\"questions\":[{Asking("TWICE")}]")},{SubPolicy("b", $",\"questions\":[{Asking("Q")},{Asking("TWICE")}]")}]," +
                $"\"statements\":[{Statement("S", "question")}]"),
            "/subPolicies/0/questions/0/id",
            "/subPolicies/1/questions/1/id"
        },
    };

    [Theory]
    [MemberData(nameof(UsedTwice))]
    public void ReadPolicy_an_id_used_twice_fails_at_the_second(string json, string first, string second)
    {
        json = OnLines(json);
        var renamed = Renamed(json, "SECOND");
        var error = Fail(json);

        error.Place().Should().Be($"{second} {PlaceOf("\"SECOND\"", renamed)}").And.NotContain(first);
        error.Problem(Language.Danish).Should().Be("Id'et er brugt før.");
        error.Problem(Language.English).Should().Be("The id has been used before.");
        error.Message.Should().NotContain("TWICE");
        Read(renamed).Id.Should().Be("nordby", "nothing else is wrong with it");
    }

    [Theory]
    [MemberData(nameof(UsedTwice))]
    public void ReadPolicy_an_id_used_twice_in_another_form_fails_at_the_second(string json, string first, string second)
    {
        var composed = json.Replace("TWICE", "Åge", StringComparison.Ordinal);

        Fail(Renamed(json, " A\\u030age\\t").Replace("TWICE", "Åge", StringComparison.Ordinal)).Pointer.Should().Be(second).And.NotBe(first);
        Fail(composed).Pointer.Should().Be(second);
    }

    [Theory]
    [MemberData(nameof(UsedTwice))]
    public void ReadPolicy_an_id_in_another_case_is_another(string json, string first, string second)
    {
        Read(Renamed(json, "twice")).Id.Should().Be("nordby", $"{first} and {second} differ");
        Rewritten(Renamed(json, "twice")).Should().Be(Renamed(json, "twice"));
    }

    [Theory]
    [MemberData(nameof(UsedTwice))]
    public void ReadPolicy_an_id_used_twice_is_found_wherever_it_stands_in_its_object(string json, string first, string second)
    {
        var at = json.LastIndexOf("\"id\":\"TWICE\",", StringComparison.Ordinal);
        var end = EndOfObject(json, at);
        json = $"{json[..at]}{json[(at + 13)..end]},\"\\u0069d\":\"TWICE\"{json[end..]}";

        Fail(json).Place().Should().Be($"{second} {PlaceOf("\"SECOND\"", Renamed(json, "SECOND"))}").And.NotContain(first);
    }

    [Fact]
    public void ReadPolicy_an_error_before_an_id_used_twice_comes_first() =>
        Fail(Of(Statement("a"), Statement("b", "x"), Statement("a"))).Pointer.Should().Be("/statements/1/kind");

    [Fact]
    public void ReadPolicy_an_id_used_twice_comes_before_an_error_further_down() =>
        Fail(Of(Statement("a"), Statement("a"), Statement("b", "x"))).Pointer.Should().Be("/statements/1/id");

    [Fact]
    public void ReadPolicy_parts_of_different_sorts_may_have_the_same_id()
    {
        var json = With(
            $"\"principles\":[{Principle("S")}]," +
            $"\"subPolicies\":[{SubPolicy("S", $",\"principles\":[{Principle("S")}],\"questions\":[{Asking("S")}]")},{SubPolicy("b", $",\"principles\":[{Principle("S")}]")}]," +
            $"\"statements\":[{Statement("S", "question")}]");

        Rewritten(json).Should().Be(json);
    }

    [Fact]
    public void ReadPolicy_a_second_time_knows_nothing_of_the_first() => Rewritten(FullPolicy.Json).Should().Be(Rewritten(FullPolicy.Json));

    [Theory]
    [InlineData("personalepolitik")]
    [InlineData("a")]
    [InlineData("7")]
    [InlineData("nordby-2026-v2")]
    public void ReadPolicy_the_id_is_a_slug(string id) => Read(Identified(id)).Id.Should().Be(id);

    [Fact]
    public void ReadPolicy_the_id_is_trimmed() => Rewritten(Identified("\\u00a0nordby\\n")).Should().Be(Identified("nordby"));

    [Theory]
    [InlineData("Nordby")]
    [InlineData("nordby_2")]
    [InlineData("nord by")]
    [InlineData("nørdby")]
    [InlineData("nordby.2")]
    [InlineData("-nordby")]
    [InlineData("nordby-")]
    [InlineData("nord--by")]
    [InlineData("-")]
    [InlineData("nord\\nby")]
    [InlineData("７")]
    [InlineData("ﬁ")]
    [InlineData("nord\u2011by")]
    public void ReadPolicy_the_id_that_is_no_slug_fails(string id)
    {
        var error = Fail(Identified(id));

        error.Place().Should().Be("/id 1:29");
        error.Problem(Language.Danish).Should().Be("Her ventes et id af små bogstaver a til z, cifre og bindestreger imellem dem.");
        error.Problem(Language.English).Should().Be("Expected here: an id of lower-case letters a to z, digits, and hyphens between them.");
    }

    private static string Identified(string id) => $$$"""{"schemaVersion":"1.0","id":"{{{id}}}","title":{"da":"a"},"publisher":{"name":"b"}}""";

    private static string Asking(string id) => $$"""{"id":"{{id}}","statement":"S"}""";

    private static string Renamed(string json, string id)
    {
        var at = json.LastIndexOf("TWICE", StringComparison.Ordinal);
        return json[..at] + id + json[(at + 5)..];
    }

    private static int EndOfObject(string json, int within)
    {
        var depth = 1;
        var at = within;
        for (; depth > 0; at++)
        {
            depth += json[at] switch { '{' => 1, '}' => -1, _ => 0 };
        }

        return at - 1;
    }
}
