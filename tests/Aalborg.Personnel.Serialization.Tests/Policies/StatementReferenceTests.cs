using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization.Tests.Documents;
using static Aalborg.Personnel.Serialization.Tests.Policies.FullPolicy;

namespace Aalborg.Personnel.Serialization.Tests.Policies;

/// <summary>An id that is named is a statement's of the policy, wherever in the file the statements stand.</summary>
public class StatementReferenceTests
{
    private const string Danish = "Politikken har ingen sådan sætning. Den nærmeste er /statements/2.";

    private const string English = "The policy has no such statement. The nearest is /statements/2.";

    public static TheoryData<string> References => [.. FullPolicy.References];

    /// <summary>Each place that names a statement, with the statements first, in the middle and last.</summary>
    public static TheoryData<string, int> ReferencesAnywhere
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var pointer in FullPolicy.References)
            {
                data.Add(pointer, 0);
                data.Add(pointer, 9);
                data.Add(pointer, 11);
            }

            return data;
        }
    }

    public static TheoryData<int> Places => [.. Enumerable.Range(0, 12)];

    [Theory]
    [MemberData(nameof(ReferencesAnywhere))]
    public void ReadPolicy_naming_an_unknown_statement_fails_there_and_says_where_the_nearest_is(string pointer, int place)
    {
        var json = OnLines(WithStatementsAt(place, Parsed().With(pointer, "\"S33\"")).Json());
        var error = Fail(json);

        error.Place().Should().Be($"{pointer} {PlaceOf("\"S33\"", json)}");
        error.Problem(Language.Danish).Should().Be(Danish);
        error.Problem(Language.English).Should().Be(English);
        error.Message.Should().NotContain("S33");
    }

    [Fact]
    public void ReadPolicy_naming_an_unknown_statement_gives_its_place_in_bytes() =>
        Fail("{\"statements\":[],\n \"version\":\"æ\", \"purpose\":[\"S1\"]}").Place().Should().Be("/purpose/0 2:29");

    [Theory]
    [MemberData(nameof(References))]
    public void ReadPolicy_naming_a_statement_in_another_case_fails(string pointer) =>
        Fail(Parsed().With(pointer, $"\"{Parsed().At(pointer).GetValue<string>().ToLowerInvariant()}\"").Json()).Pointer.Should().Be(pointer);

    [Theory]
    [MemberData(nameof(References))]
    public void ReadPolicy_white_space_and_another_normal_form_still_name_the_statement(string pointer)
    {
        var json = Json.Replace("\"S", "\"Å", StringComparison.Ordinal);
        var number = Parsed().At(pointer).GetValue<string>()[1..];

        Rewritten(JsonNode.Parse(json)!.With(pointer, $"\"\\t\\u3000A\\u030a{number} \"").Json()).Should().Be(json);
        Rewritten(JsonNode.Parse(json)!.With(pointer, $"\"\\u212b{number}\"").Json()).Should().Be(json);
    }

    [Fact]
    public void ReadPolicy_the_id_of_a_statement_in_another_form_is_still_what_is_named()
    {
        var json = Json.Replace("\"S", "\"Å", StringComparison.Ordinal);

        Rewritten(json.Replace("\"id\":\"Å", "\"id\":\"\\u00a0A\\u030a", StringComparison.Ordinal)).Should().Be(json);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void ReadPolicy_with_the_statements_anywhere_gives_the_same(int place)
    {
        var json = WithStatementsAt(place, Parsed()).Json();

        Read(json).Should().Be(Read(Json));
        Rewritten(json).Should().Be(Json);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void ReadPolicy_a_broken_statement_is_found_wherever_the_statements_stand(int place)
    {
        foreach (var (pointer, value) in ((string, string?)[])[("/statements/1/kind", "\"x\""), ("/statements/4/id", "7"), ("/statements/2/remark", "7"), ("/statements/4", null)])
        {
            Fail(WithStatementsAt(place, Parsed().With(pointer, value)).Json()).Pointer.Should().Be(pointer);
        }
    }

    [Theory]
    [InlineData("/id", "\"A\"")]
    [InlineData("/updated", "\"x\"")]
    [InlineData("/purpose/0", "\" \"")]
    [InlineData("/principles/0/id", "null")]
    [InlineData("/subPolicies/0/questions/0/statement", "7")]
    [InlineData("/subPolicies/0/relatedTo/0/remark", "7")]
    [InlineData("/statements/0/kind", "\"x\"")]
    public void ReadPolicy_an_error_before_a_broken_statement_comes_first(string pointer, string value) =>
        Fail(Parsed().With(pointer, value).With("/statements/3/section", "7").Json()).Pointer.Should().Be(pointer);

    [Theory]
    [MemberData(nameof(References))]
    public void ReadPolicy_of_two_unknown_statements_the_first_comes_first(string pointer)
    {
        var document = Parsed();
        foreach (var later in FullPolicy.References.SkipWhile(other => other != pointer))
        {
            document.With(later, "\"S33\"");
        }

        Fail(document.Json()).Pointer.Should().Be(pointer);
    }

    [Theory]
    [MemberData(nameof(References))]
    public void ReadPolicy_naming_an_unknown_statement_comes_before_an_error_further_down(string pointer)
    {
        Fail(Parsed().With(pointer, "\"S33\"").With("/statements/4/remark", "7").Json()).Pointer.Should().Be(pointer);
        Fail(Parsed().With(pointer, "\"S33\"").With("/remark", "7").Json()).Pointer.Should().Be(pointer);
        Fail(Parsed().With(pointer, "\"S33\"").Json()[..^1]).Pointer.Should().Be(pointer);
    }

    [Theory]
    [MemberData(nameof(ReferencesAnywhere))]
    public void ReadPolicy_naming_an_unknown_statement_comes_before_a_syntax_error(string pointer, int place)
    {
        var json = WithStatementsAt(place, Parsed().With(pointer, "\"S33\"")).Json();

        Fail(json + " x").Pointer.Should().Be(pointer);
        Fail(json[..^1] + ",").Pointer.Should().Be(pointer);
        Fail(json[..^1] + ",\"statements\":[]}").Pointer.Should().Be(pointer);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void ReadPolicy_a_syntax_error_after_it_all_is_found_there(int place)
    {
        var json = WithStatementsAt(place, Parsed()).Json();
        var length = Draft.Utf8(json).Length;

        Fail(json + "x").Place().Should().Be(FormattableString.Invariant($" 1:{length + 1}"));
        Fail(json[..^1] + "x").Place().Should().Be(FormattableString.Invariant($" 1:{length}"));
        Fail(json[..^1] + ",\"statements\":[]}").Place().Should().Be(FormattableString.Invariant($"/statements 1:{length + 1}"));
        Fail([.. Draft.Utf8(json), 0xFF]).Place().Should().Be(FormattableString.Invariant($" 1:{length + 1}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(",\"statements\":[]")]
    [InlineData(",\"statements\":null")]
    public void ReadPolicy_naming_a_statement_where_there_are_none_comes_before_a_syntax_error(string statements)
    {
        var json = $"{{{PolicyDraft.Members},\"purpose\":[\"S\"]{statements}}}";

        Fail(json).Pointer.Should().Be("/purpose/0");
        Fail(json).Problem(Language.English).Should().Be("The policy has no such statement.");
        Fail(json + "x").Pointer.Should().Be("/purpose/0");
    }

    [Fact]
    public void ReadPolicy_naming_a_statement_twice_keeps_both()
    {
        var json = PolicyDraft.With($"\"purpose\":[\"S\",\"S\"],\"foundation\":[\"S\"],\"statements\":[{PolicyDraft.Statement("S")}]");

        Rewritten(json).Should().Be(json);
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void ReadPolicy_the_nearest_statement_is_the_same_in_any_culture(string culture)
    {
        var json = PolicyDraft.With($"\"purpose\":[\"ii\"],\"statements\":[{PolicyDraft.Statement("xi")},{PolicyDraft.Statement("II")}]");

        InCulture.Ask(culture, () => Fail(json).Problem(Language.Danish)).Should().Be("Politikken har ingen sådan sætning. Den nærmeste er /statements/1.");
    }

    private static JsonObject WithStatementsAt(int place, JsonNode document)
    {
        var members = document.AsObject().Where(member => member.Key != "statements").ToList();
        members.Insert(place, new("statements", document["statements"]));
        return new(members.Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
    }
}
