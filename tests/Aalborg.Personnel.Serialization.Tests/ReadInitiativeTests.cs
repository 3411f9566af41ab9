namespace Aalborg.Personnel.Serialization.Tests;

/// <summary>The order of errors, and where they are.</summary>
public class ReadInitiativeTests
{
    [Fact]
    public void Read_a_draft_gives_it()
    {
        var initiative = Draft.Read(Draft.Json);

        initiative.Should().Be(new ChangeInitiative { Id = new(Draft.Id), Title = "Ny vagtplan" });
    }

    [Fact]
    public void Read_every_kind_of_value_gives_it()
    {
        var initiative = PersonnelJson.ReadInitiative(Documents.FullDocument.Utf8);

        initiative.Schema.Should().Be("https://example.org/change-initiative.schema.json");
        initiative.Organisation!.Cvr!.Value.Should().Be("29189420");
        initiative.Organisation.Unit!.Uuid.Should().Be(new Guid("1c6a1e4f-58f2-4a3c-9e1d-7b2f4d5e6a78"));
        initiative.Classification.Should().Be(new Classification { Kle = new("81.20.00"), Facet = new("G01"), Extensions = PersonnelJson.ReadExtensions("""{"a":3}"""u8) });
        initiative.Timeline.Stopped.Should().Be(new DateOnly(2026, 12, 2));
        initiative.Why.Effects[0].For.Should().Equal("team");
        initiative.Who.Stakeholders[0].Roles.Should().Equal(StakeholderRole.Affected);
        initiative.Who.Decisions[0].Kind.Should().Be(DecisionKind.Process);
        initiative.WhatAndHow.Plan.Revisions[0].Outcome.Should().Be(RevisionOutcome.Adjusted);
        initiative.Communication.Messages[0].InvitesInput.Should().BeTrue();
        initiative.Judgements[0].Answer.Should().Be(JudgementAnswer.No);
        initiative.Deviations[0].Rule.Should().Be(AalborgRule.Why05);
        initiative.Extensions.ToString().Should().Be("""{"a":30}""");
    }

    [Fact]
    public void Read_what_is_left_out_gives_the_defaults()
    {
        var initiative = Draft.Read(Draft.With(
            """
            "who":{"decisions":[{"id":"a","on":"2026-01-01","what":"b"}]},
            "communication":{"messages":[{"id":"c","planned":"2026-01-01"}]},
            "judgements":[{"rule":"WHY-13","on":"2026-01-01","judgedBy":"MED"}]
            """));

        initiative.Who.Decisions[0].Kind.Should().Be(DecisionKind.Change);
        initiative.Communication.Messages[0].InvitesInput.Should().BeFalse();
        initiative.Judgements[0].Answer.Should().Be(JudgementAnswer.Yes);
    }

    [Fact]
    public void Read_null_for_what_has_a_default_gives_the_default()
    {
        var initiative = Draft.Read(Draft.With(
            """
            "who":{"decisions":[{"id":"a","on":"2026-01-01","what":"b","kind":null}]},
            "communication":{"messages":[{"id":"c","planned":"2026-01-01","invitesInput":null}]},
            "judgements":[{"rule":"WHY-13","on":"2026-01-01","judgedBy":"MED","answer":null}]
            """));

        initiative.Who.Decisions[0].Kind.Should().Be(DecisionKind.Change);
        initiative.Communication.Messages[0].InvitesInput.Should().BeFalse();
        initiative.Judgements[0].Answer.Should().Be(JudgementAnswer.Yes);
    }

    [Theory]
    [InlineData("""{"titel":1,"id":2}""", "/titel")]
    [InlineData("""{"id":2,"titel":1}""", "/id")]
    [InlineData("""{"titel":1,"id":2""", "/titel")]
    [InlineData("""{"titel":1} x""", "/titel")]
    [InlineData("""{"why":{"goals":[{"id":"a"}]},"schemaVersion":"2"}""", "/why/goals/0/what")]
    [InlineData("""{"why":{"goals":[{"id":"a"},{]}""", "/why/goals/0/what")]
    [InlineData("""{"why":{"goals":[{"id":"a"]}""", "")]
    [InlineData("""{"id":"x","id":"x"}""", "/id")]
    [InlineData("""{"titel":tru}""", "/titel")]
    [InlineData("""{"title":tru}""", "")]
    [InlineData("""{"title":12x}""", "")]
    [InlineData("""{"title":"a\x"}""", "")]
    [InlineData("""{"title" 12}""", "")]
    [InlineData("""{"title":[}""", "/title")]
    [InlineData("""{"title":12 x}""", "/title")]
    [InlineData("""{"schemaVersion":"1.0"} x""", "/id")]
    public void Read_several_errors_gives_the_first(string json, string pointer) => Failing.Read(json).Pointer.Should().Be(pointer);

    [Theory]
    [InlineData("""{}""", "/schemaVersion")]
    [InlineData("""{"title":"a"}""", "/schemaVersion")]
    [InlineData("""{"title":"a","schemaVersion":"1.0"}""", "/id")]
    [InlineData("""{"id":"7d1f5c0e-2f53-4c0e-9a53-0f6a7c1f2b11","schemaVersion":"1.0"}""", "/title")]
    public void Read_several_missing_members_gives_the_first_of_the_contract(string json, string pointer) =>
        Failing.Read(json).Pointer.Should().Be(pointer);

    [Fact]
    public void Read_a_whole_draft_and_something_after_it_is_not_JSON()
    {
        Failing.Read(Draft.Json + "x").Place().Should().Be($" 1:{Draft.Json.Length + 1}");
        Failing.Read(Draft.Json + "\n\n  {}").Place().Should().Be(" 3:3");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("12")]
    public void Read_another_value_than_an_object_fails_at_the_document(string json) => Failing.Read(json).Place().Should().Be(" 1:1");

    [Theory]
    [InlineData("\n  {\n\t\"titel\": 1}", "/titel 3:2")]
    [InlineData("\n  {\n\t\"title\":   1}", "/title 3:13")]
    [InlineData("{\"title\":\n\"\"}", "/title 2:1")]
    [InlineData("{\"schemaVersion\":\"1.0\"\r\n }", "/id 2:2")]
    [InlineData("{\"summary\":\"æøå😀\",\"x\":1}", "/x 1:25")]
    [InlineData("{\"organisation\":{\"name\":\"a\",\n\n  \"name\":\"a\"}}", "/organisation/name 3:3")]
    [InlineData("{\"identifiers\":[\n{\"system\":\"a\",\"value\":\"b\"},\n null]}", "/identifiers/1 3:2")]
    [InlineData("{\"identifiers\":[{\"system\":\"a\"\n}]}", "/identifiers/0/value 2:1")]
    [InlineData("{\"why\":{\"extensions\":{\"b\":[1,{\"c\":[]}]},\"explained\":\"i går\"}}", "/why/explained 1:53")]
    public void Read_an_error_gives_its_place_in_bytes(string json, string place) => Failing.Read(json).Place().Should().Be(place);

    [Theory]
    [InlineData("{\n\"schemaVersion\":\"1.0\",\n x", " 3:2")]
    [InlineData("{\n\"extensions\":{\"æ\":x", " 2:20")]
    [InlineData("{\n\"extensions\":[", "/extensions 2:14")]
    public void Read_what_is_not_JSON_gives_the_place_of_it(string json, string place) =>
        Failing.Read(json).Place().Should().Be(place);

    [Theory]
    [InlineData("""{"a/b":1}""", "/a~1b")]
    [InlineData("""{"a~b":1}""", "/a~0b")]
    [InlineData("""{"~1":1}""", "/~01")]
    [InlineData("""{"":1}""", "/")]
    [InlineData("""{"\u00e6\ud83d\ude00":1}""", "/æ😀")]
    [InlineData("""{"\u0061\/":1}""", "/a~1")]
    public void Read_a_name_gives_it_in_the_pointer_unescaped_as_RFC_6901_writes_it(string json, string pointer) =>
        Failing.Read(json).Pointer.Should().Be(pointer);

    [Fact]
    public void Message_holds_the_problem_in_English_and_the_place()
    {
        var error = Failing.Read("{\n \"title\": []}");

        error.Message.Should().Be("Expected here: a text. (line 2, position 11, /title)");
        error.Describe(Language.English).Should().Be(error.Message);
        error.Describe(Language.Danish).Should().Be($"{error.Problem(Language.Danish)} (linje 2, position 11, /title)");
        Failing.Read("x").Message.Should().Be("The document is not valid JSON (RFC 8259) from here on. (line 1, position 1)");
    }

    [Fact]
    public void Message_stays_on_one_line_whatever_the_name_of_a_member()
    {
        var error = Failing.Read("""{"a\nb\u0085c":1}""");

        error.Pointer.Should().Be("/a\nb\u0085c");
        error.Message.Should().NotContainAny("\n", "\u0085");
    }
}
