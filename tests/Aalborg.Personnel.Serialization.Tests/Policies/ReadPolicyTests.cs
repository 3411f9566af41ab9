using Aalborg.Personnel.Serialization.Tests.Documents;
using static Aalborg.Personnel.Serialization.Tests.Policies.FullPolicy;

namespace Aalborg.Personnel.Serialization.Tests.Policies;

/// <summary>A policy is read as strictly as an initiative.</summary>
public class ReadPolicyTests
{
    [Fact]
    public void ReadPolicy_gives_every_member()
    {
        var policy = Read(Json);

        policy.Id.Should().Be("nordby-2");
        policy.Version.Should().Be("2.1");
        policy.InForce.Should().Be(new DateOnly(2026, 1, 1));
        policy.Updated.Should().Be(new PartialDate(2025, 11));
        policy.Title.Should().Be(Text("Nordbys politik", "The policy of Nordby"));
        policy.Publisher.Should().Be(new Publisher { Name = "Nordby Kommune", Cvr = new("29189420"), Address = "Torvet 1", Phone = "99 31 31 31" });
        policy.Purpose.AsEnumerable().Should().Equal(policy["S1"]);
        policy.Foundation.AsEnumerable().Should().Equal(policy["S2"], policy["S5"]);
        policy.Principles.Should().ContainSingle().Which.Should().Be(new Principle
        {
            Id = "lytte",
            Name = Text("Vi lytter på æøå", "We listen"),
            OtherNames = [Text("At lytte", "Listening")],
            Statements = [policy["S2"]],
        });
    }

    [Fact]
    public void ReadPolicy_gives_every_member_of_a_sub_policy()
    {
        var policy = Read(Json);

        policy.SubPolicies.Should().ContainSingle().Which.Should().Be(new SubPolicy
        {
            Id = "om-nyt",
            Title = Text("Om det nye", "About the new"),
            Text = SubPolicyText.Known,
            Version = "7",
            InForce = new(2026, 2, 2),
            Updated = new(2026, 1, 31),
            Principles =
            [
                new() { Id = "lytte", Name = Text("Vi lytter også", "We listen too"), OtherNames = [Text("Også at lytte", "Listening too")], Statements = [policy["S4"]] },
            ],
            Questions = [new() { Id = "Q", Statement = policy["S3"] }],
            Statements = [policy["S3"], policy["S4"]],
            RelatedTo = [new() { Title = "MED", Relation = "drøftes der" }],
        });
    }

    [Fact]
    public void ReadPolicy_gives_every_statement() =>
        Read(Json).Statements.AsEnumerable().Should().Equal(
            new Statement { Id = "S1", Section = "purpose", Kind = StatementKind.Normative, Text = Text("Vi lytter.", "We listen.") },
            new Statement { Id = "S2", Section = "principle:lytte", Kind = StatementKind.Commitment, Text = Text("Vi spørger.", "We ask.") },
            new Statement { Id = "S3", Section = "questions", Kind = StatementKind.Question, Text = Text("Hvorfor?", "Why?") },
            new Statement { Id = "S4", Section = "change", Kind = StatementKind.Variant, Text = Text("Vi lytter også.", "We listen too."), VariantOf = "S1" },
            new Statement { Id = "S5", Section = "foundation", Kind = StatementKind.Judgement, Text = Text("Alle er med.", "All are with us.") });

    [Fact]
    public void ReadPolicy_the_shortest_gives_the_defaults()
    {
        var policy = Read(PolicyDraft.Json);

        policy.Should().Be(new Policy([]) { Id = "nordby", Title = new() { Danish = "Nordbys politik" }, Publisher = new() { Name = "Nordby Kommune" } });
        Written(policy).Should().Be(PolicyDraft.Json);
    }

    [Fact]
    public void ReadPolicy_with_a_byte_order_mark_gives_it_and_counts_its_bytes()
    {
        PersonnelJson.ReadPolicy(Draft.Utf8("\ufeff" + Json)).Should().Be(Read(Json));
        Fail("\ufeff{\"x\":1}").Place().Should().Be("/x 1:5");
    }

    [Theory]
    [InlineData("normative", StatementKind.Normative)]
    [InlineData("commitment", StatementKind.Commitment)]
    [InlineData("question", StatementKind.Question)]
    [InlineData("judgement", StatementKind.Judgement)]
    [InlineData("structural", StatementKind.Structural)]
    [InlineData("descriptive", StatementKind.Descriptive)]
    public void ReadPolicy_every_kind_of_statement_and_write_it(string name, StatementKind kind)
    {
        var json = PolicyDraft.Of(PolicyDraft.Statement("S", name));

        Read(json).Statements.Should().ContainSingle().Which.Kind.Should().Be(kind);
        Rewritten(json).Should().Be(json);
    }

    [Theory]
    [InlineData("""{"in_force":1}""", "/in_force", "inForce")]
    [InlineData("""{"subpolicies":1}""", "/subpolicies", "subPolicies")]
    [InlineData("""{"publisher":{"adress":1}}""", "/publisher/adress", "address")]
    [InlineData("""{"principles":[{"otherName":1}]}""", "/principles/0/otherName", "otherNames")]
    [InlineData("""{"subPolicies":[{"related":1}]}""", "/subPolicies/0/related", "relatedTo")]
    [InlineData("""{"subPolicies":[{"questions":[{"statements":1}]}]}""", "/subPolicies/0/questions/0/statements", "statement")]
    [InlineData("""{"subPolicies":[{"relatedTo":[{"relations":1}]}]}""", "/subPolicies/0/relatedTo/0/relations", "relation")]
    [InlineData("""{"statements":[{"variantof":1}]}""", "/statements/0/variantof", "variantOf")]
    public void ReadPolicy_an_unknown_member_names_the_nearest(string json, string pointer, string nearest)
    {
        Fail(json).Pointer.Should().Be(pointer);
        Fail(json).Problem(Language.Danish).Should().Be($"Medlemmet er ukendt her. Det nærmeste kendte er \"{nearest}\".");
        Fail(json).Problem(Language.English).Should().Be($"The member is unknown here. The nearest known one is \"{nearest}\".");
    }

    [Theory]
    [InlineData("""{"statements":[{"kind":"varians"}]}""", "/statements/0/kind", "normative, commitment, question, judgement, structural, descriptive, variant", "variant")]
    [InlineData("""{"statements":[{"kind":"Question"}]}""", "/statements/0/kind", "normative, commitment, question, judgement, structural, descriptive, variant", "question")]
    [InlineData("""{"subPolicies":[{"text":"titleonly"}]}""", "/subPolicies/0/text", "known, titleOnly", "titleOnly")]
    public void ReadPolicy_an_unknown_value_names_the_nearest(string json, string pointer, string known, string nearest)
    {
        Fail(json).Pointer.Should().Be(pointer);
        Fail(json).Problem(Language.Danish).Should().Be($"Her ventes en af værdierne {known}. Den nærmeste er \"{nearest}\".");
        Fail(json).Problem(Language.English).Should().Be($"One of the values {known} is expected here. The nearest is \"{nearest}\".");
    }

    [Theory]
    [InlineData("{\"titel\":1,\"id\":\"A\"}", "/titel 1:2")]
    [InlineData("{\"id\":\"A\",\"titel\":1}", "/id 1:7")]
    [InlineData("{\"id\":\"A\",\"titel\":1", "/id 1:7")]
    [InlineData("{\"id\":\"A\"} x", "/id 1:7")]
    [InlineData("{\"schemaVersion\":\"1.1\"}", "/schemaVersion 1:18")]
    [InlineData("{\n\"title\":{\"da\":\"æ\",\n \"da\":\"æ\"}}", "/title/da 3:2")]
    [InlineData("{\"publisher\":{\"name\":\"æ\",\"cvr\":\"12345678\"}}", "/publisher/cvr 1:33")]
    [InlineData("{\"inForce\":\"2026-02-30\"}", "/inForce 1:12")]
    [InlineData("{\"subPolicies\":[{\"inForce\":\"2200-01-01\"}]}", "/subPolicies/0/inForce 1:28")]
    [InlineData("{\"purpose\":[7]}", "/purpose/0 1:13")]
    [InlineData("{\"purpose\":\"S1\"}", "/purpose 1:12")]
    [InlineData("{\"version\":\"a\\ud800\"}", "/version 1:12")]
    [InlineData("{\"version\":\"a\" \"b\"}", " 1:16")]
    [InlineData("[]", " 1:1")]
    [InlineData("null", " 1:1")]
    [InlineData("", " 1:1")]
    public void ReadPolicy_gives_the_first_error_and_its_place(string json, string place) => Fail(json).Place().Should().Be(place);

    [Fact]
    public void ReadPolicy_something_after_it_is_not_JSON() => Fail(Json + "\n x").Place().Should().Be(" 2:2");

    [Fact]
    public void ReadPolicy_what_is_not_UTF8_fails_there()
    {
        var utf8 = Draft.Utf8(Json);
        var at = Json.IndexOf("Hvorfor?", StringComparison.Ordinal);
        utf8[System.Text.Encoding.UTF8.GetByteCount(Json[..at])] = 0xFF;

        Fail(utf8).Place().Should().Be($" {PlaceOf("Hvorfor?", Json)}");
    }

    [Fact]
    public void ReadPolicy_deeper_than_64_fails_there() =>
        Fail($"{{\"statements\":{new string('[', 64)}").Place().Should().Be("/statements/0 1:16");

    [Fact]
    public void ReadPolicy_knows_no_extensions()
    {
        Fail(PolicyDraft.With("\"extensions\":{}")).Pointer.Should().Be("/extensions");
        Fail(PolicyDraft.Of(PolicyDraft.Statement("S", more: ",\"extensions\":null"))).Pointer.Should().Be("/statements/0/extensions");
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void ReadPolicy_is_the_same_in_any_culture(string culture)
    {
        var json = Parsed().With("/updated", "\"2025-11-09\"").Json();

        InCulture.Ask(culture, () => Rewritten(json)).Should().Be(json);
        InCulture.Ask(culture, () => Fail("""{"ID":1}""").Problem(Language.English)).Should().EndWith("\"id\".");
        InCulture.Ask(culture, () => Fail(PolicyDraft.With("\"id\":1")).Message).Should().Be(Fail(PolicyDraft.With("\"id\":1")).Message);
    }

    private static LocalizedText Text(string danish, string english) => new() { Danish = danish, English = english };
}
