using System.Globalization;
using System.Text;
using Aalborg.Personnel.Serialization.Tests.Documents;

namespace Aalborg.Personnel.Serialization.Tests.Writing;

/// <summary>The canonical form, to the letter.</summary>
public class WriteTests
{
    private static ChangeInitiative Small { get; } = new() { Id = new(Draft.Id), Title = "Ny vagtplan" };

    private static string Summary(string text) => Draft.Written(Small with { Summary = text });

    private static string Indented(ChangeInitiative initiative) => Encoding.UTF8.GetString(PersonnelJson.WriteInitiative(initiative, indented: true));

    [Fact]
    public void Write_a_draft_is_what_a_draft_is_written_as() => Draft.Written(Small).Should().Be(Draft.Json);

    [Fact]
    public void Write_every_member_in_the_order_of_the_contract() =>
        Draft.Written(PersonnelJson.ReadInitiative(FullDocument.Utf8)).Should().Be(FullDocument.Parsed().Json());

    [Fact]
    public void Write_indented_every_member_is_the_document_as_people_write_it() =>
        Indented(PersonnelJson.ReadInitiative(FullDocument.Utf8)).Should().Be(Encoding.UTF8.GetString(FullDocument.Utf8).TrimEnd('\n'));

    [Fact]
    public void Write_from_code_is_in_the_order_of_the_contract()
    {
        var initiative = Small with
        {
            Deviations = [new() { Until = new(2026, 3, 1), On = new(2026, 2, 1), DecidedBy = "Ledelsen", Reason = "Aftalt", Rule = AalborgRule.Why05 }],
            Timeline = new() { Ends = new(2199, 12, 31), Starts = new(1900, 1, 1) },
            Schema = "x",
            Organisation = new() { Name = "Aalborg" },
        };

        Draft.Written(initiative).Should().Be(
            "{\"schemaVersion\":\"1.0\",\"$schema\":\"x\",\"id\":\"" + Draft.Id + "\",\"title\":\"Ny vagtplan\"," +
            "\"organisation\":{\"name\":\"Aalborg\"},\"timeline\":{\"starts\":\"1900-01-01\",\"ends\":\"2199-12-31\"}," +
            "\"deviations\":[{\"rule\":\"WHY-05\",\"reason\":\"Aftalt\",\"decidedBy\":\"Ledelsen\",\"on\":\"2026-02-01\",\"until\":\"2026-03-01\"}]}");
    }

    [Fact]
    public void Write_defaults_and_empties_leaves_them_out()
    {
        var initiative = Small with
        {
            Summary = " ",
            Classification = new(),
            Why = new() { Goals = [], Purpose = "" },
            WhatAndHow = new() { Frame = new(), Plan = new() { Activities = [] } },
            Who = new() { Decisions = [new() { Id = "a", On = new(2026, 1, 1), What = "b", Kind = DecisionKind.Change, With = [] }] },
            Communication = new() { Messages = [new() { Id = "c", Planned = new(2026, 1, 1), InvitesInput = false }] },
            Judgements = [new() { Rule = AalborgRule.Why13, On = new(2026, 1, 1), JudgedBy = "MED", Answer = JudgementAnswer.Yes }],
        };

        Draft.Written(initiative).Should().Be(Draft.With(
            "\"who\":{\"decisions\":[{\"id\":\"a\",\"on\":\"2026-01-01\",\"what\":\"b\"}]}," +
            "\"communication\":{\"messages\":[{\"id\":\"c\",\"planned\":\"2026-01-01\"}]}," +
            "\"judgements\":[{\"rule\":\"WHY-13\",\"on\":\"2026-01-01\",\"judgedBy\":\"MED\"}]"));
    }

    [Fact]
    public void Write_the_first_value_of_an_enum_that_is_required_is_written()
    {
        var initiative = Small with { Who = new() { UnaffectedLevels = [new() { Level = StakeholderLevel.Employees, Reason = "a" }] } };

        Draft.Written(initiative).Should().Contain("\"level\":\"employees\"");
    }

    [Fact]
    public void Write_every_character_as_itself_but_those_that_JSON_must_have_escaped()
    {
        var text = new StringBuilder();
        var escaped = new StringBuilder();
        for (var c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 13)
        {
            if (Rune.TryCreate(c, out var rune))
            {
                text.Append(rune);
                escaped.Append(Escaped(rune));
            }
        }

        Draft.Written(Small with { Schema = text.ToString() })
            .Should().Be(Draft.Json.Replace("\"id\"", $"\"$schema\":\"{escaped}\",\"id\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a\bb", "a\\bb")]
    [InlineData("a\tb", "a\\tb")]
    [InlineData("a\nb", "a\\nb")]
    [InlineData("a\fb", "a\\fb")]
    [InlineData("a\rb", "a\\rb")]
    [InlineData("a\0b", "a\\u0000b")]
    [InlineData("a\u000bb", "a\\u000bb")]
    [InlineData("a\u001fb", "a\\u001fb")]
    [InlineData("\u001ab", "\\u001ab")]
    [InlineData("\"", "\\\"")]
    [InlineData("\\", "\\\\")]
    [InlineData("\\n", "\\\\n")]
    [InlineData("😀\"😀", "😀\\\"😀")]
    public void Write_what_JSON_must_have_escaped(string text, string escaped) =>
        Summary(text).Should().Be(Draft.With($"\"summary\":\"{escaped}\""));

    [Theory]
    [InlineData("/")]
    [InlineData("&'+<>`=")]
    [InlineData("æøåÆØÅéü")]
    [InlineData("😀👩‍👧\U0010ffff")]
    [InlineData("a\u2028b\u2029c")]
    [InlineData("a\u007fb\u0080c\u0085d\u00a0e")]
    [InlineData("\ufeffa\ufffe\uffff\ufffd")]
    [InlineData("漢字ไทย\u0600\u200f")]
    public void Write_everything_else_as_itself(string text) => Summary(text).Should().Be(Draft.With($"\"summary\":\"{text}\""));

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(4095)]
    [InlineData(33_333)]
    public void Write_long_text_with_escapes_and_pairs_is_whole(int length)
    {
        var text = string.Concat(Enumerable.Repeat("æ😀\"", length)) + "x";

        Summary(text).Should().Be(Draft.With($"\"summary\":\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\""));
        Summary("a" + text[..^1]).Should().Be(Draft.With($"\"summary\":\"a{text[..^1].Replace("\"", "\\\"", StringComparison.Ordinal)}\""));
    }

    [Fact]
    public void Write_without_a_byte_order_mark_or_a_line_end()
    {
        PersonnelJson.WriteInitiative(Small).Should().StartWith("{\""u8.ToArray()).And.EndWith("\"}"u8.ToArray());
        PersonnelJson.WriteInitiative(Small, indented: true).Should().StartWith("{\n  \""u8.ToArray());
    }

    [Fact]
    public void Write_indented_differs_only_in_white_space_outside_strings()
    {
        var initiative = Small with
        {
            Summary = "{ [ \" \\ : , \" ] } ",
            Why = new() { Today = "\\", Tomorrow = "\"" },
            WhatAndHow = new() { Frame = new() { Fixed = ["a , b", "[]", "{}"] } },
        };

        var indented = PersonnelJson.WriteInitiative(initiative, indented: true);

        WhiteSpace.Without(indented).Should().Equal(PersonnelJson.WriteInitiative(initiative));
        indented.Should().Contain((byte)'\n').And.NotContain((byte)'\r').And.NotContain((byte)'\t');
        PersonnelJson.ReadInitiative(indented).Should().Be(initiative);
    }

    [Fact]
    public void Write_twice_gives_arrays_of_ones_own()
    {
        var first = PersonnelJson.WriteInitiative(Small);
        first.AsSpan().Clear();

        Draft.Written(Small).Should().Be(Draft.Json);
    }

    private static string Escaped(Rune rune) => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        8 => "\\b",
        9 => "\\t",
        10 => "\\n",
        12 => "\\f",
        13 => "\\r",
        < 0x20 => "\\u00" + rune.Value.ToString("x2", CultureInfo.InvariantCulture),
        _ => rune.ToString(),
    };
}
