using System.Text;
using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization.Tests.Documents;

namespace Aalborg.Personnel.Serialization.Tests.Policies;

/// <summary>What holds of every member of every object of a policy.</summary>
public class EveryPolicyMemberTests
{
    public static TheoryData<string> Members => [.. FullPolicy.Members];

    public static TheoryData<string> Required => [.. FullPolicy.Required];

    public static TheoryData<string> Optional => [.. FullPolicy.Optional];

    public static TheoryData<string> Objects => [.. FullPolicy.Objects];

    public static TheoryData<string> Items => [.. FullPolicy.Items];

    public static TheoryData<string> OptionalLists => [.. FullPolicy.Optional.Where(pointer => FullPolicy.Parsed().At(pointer) is JsonArray)];

    public static TheoryData<string> RequiredTexts =>
    [
        .. FullPolicy.Required.Where(pointer => FullPolicy.Parsed().At(pointer) is JsonValue && JsonTree.Split(pointer).Name is not ("schemaVersion" or "kind" or "text" or "variantOf")),
        .. FullPolicy.References.Where(pointer => char.IsAsciiDigit(pointer[^1])),
    ];

    public static TheoryData<string> OptionalTexts =>
    [
        .. FullPolicy.Optional.Where(pointer => JsonTree.Split(pointer).Name is "version" or "en" or "address" or "phone"),
    ];

    public static TheoryData<string> ExactStrings =>
    [
        .. FullPolicy.Members.Where(pointer => JsonTree.Split(pointer).Name is "schemaVersion" or "inForce" or "updated" or "cvr" or "kind" or "text"),
    ];

    [Theory]
    [MemberData(nameof(Required))]
    public void ReadPolicy_without_a_required_member_fails_at_the_end_of_its_object(string pointer)
    {
        var document = FullPolicy.Parsed().Without(pointer);
        var owner = document.At(JsonTree.Split(pointer).Owner).Json();
        var end = document.Json().IndexOf(owner, StringComparison.Ordinal) + owner.Length;

        var error = FullPolicy.Fail(document.Json());

        error.Place().Should().Be(FormattableString.Invariant($"{pointer} 1:{Encoding.UTF8.GetByteCount(document.Json()[..end])}"));
        error.Problem(Language.Danish).Should().StartWith($"Medlemmet \"{JsonTree.Split(pointer).Name}\" mangler");
        error.Problem(Language.English).Should().StartWith($"The member \"{JsonTree.Split(pointer).Name}\" is missing");
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void ReadPolicy_null_for_a_required_member_fails(string pointer) =>
        FullPolicy.Fail(FullPolicy.Parsed().With(pointer, null).Json()).Pointer.Should().Be(pointer);

    [Theory]
    [MemberData(nameof(Optional))]
    public void ReadPolicy_without_an_optional_member_leaves_it_out(string pointer) =>
        FullPolicy.Rewritten(FullPolicy.Parsed().Without(pointer).Json()).Should().Be(FullPolicy.Parsed().Without(pointer).Json());

    [Theory]
    [MemberData(nameof(Optional))]
    public void ReadPolicy_null_for_an_optional_member_leaves_it_out(string pointer) =>
        FullPolicy.Rewritten(FullPolicy.Parsed().With(pointer, null).Json()).Should().Be(FullPolicy.Parsed().Without(pointer).Json());

    [Theory]
    [MemberData(nameof(OptionalLists))]
    public void ReadPolicy_an_empty_list_leaves_it_out(string pointer) =>
        FullPolicy.Rewritten(FullPolicy.Parsed().With(pointer, "[]").Json()).Should().Be(FullPolicy.Parsed().Without(pointer).Json());

    [Theory]
    [InlineData("")]
    [InlineData(",\"statements\":[]")]
    [InlineData(",\"statements\":null")]
    public void ReadPolicy_without_statements_gives_none(string statements)
    {
        FullPolicy.Read($"{{{PolicyDraft.Members}{statements}}}").Statements.Should().BeEmpty();
        FullPolicy.Rewritten($"{{{PolicyDraft.Members}{statements}}}").Should().Be(PolicyDraft.Json);
    }

    [Theory]
    [MemberData(nameof(RequiredTexts))]
    public void ReadPolicy_blank_text_fails_where_it_is_required_or_an_item(string pointer)
    {
        foreach (var blank in (string[])["\"\"", "\" \"", "\"\\u2028\\u3000\\t\""])
        {
            var error = FullPolicy.Fail(FullPolicy.Parsed().With(pointer, blank).Json());
            error.Pointer.Should().Be(pointer);
            error.Problem(Language.English).Should().Be("A text is required here; it is blank.");
        }
    }

    [Theory]
    [MemberData(nameof(OptionalTexts))]
    public void ReadPolicy_blank_text_is_absent_where_it_is_optional(string pointer)
    {
        foreach (var blank in (string[])["\"\"", "\" \"", "\"\\u2028\\u3000\\t\""])
        {
            FullPolicy.Rewritten(FullPolicy.Parsed().With(pointer, blank).Json()).Should().Be(FullPolicy.Parsed().Without(pointer).Json());
        }
    }

    [Theory]
    [MemberData(nameof(OptionalTexts))]
    public void ReadPolicy_text_is_trimmed_and_brought_to_NFC(string pointer) =>
        FullPolicy.Rewritten(FullPolicy.Parsed().With(pointer, "\"\\u3000A\\u030ab\\n\"").Json())
            .Should().Be(FullPolicy.Parsed().With(pointer, "\"Åb\"").Json());

    [Theory]
    [MemberData(nameof(ExactStrings))]
    public void ReadPolicy_what_is_no_text_is_taken_exactly(string pointer)
    {
        foreach (var text in (string[])["", " ", $" {FullPolicy.Parsed().At(pointer)}"])
        {
            FullPolicy.Fail(FullPolicy.Parsed().With(pointer, $"\"{text}\"").Json()).Pointer.Should().Be(pointer);
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void ReadPolicy_another_type_for_a_member_fails(string pointer)
    {
        foreach (var value in (string[])["7", "true", "\"text\"", "[]", "{}"])
        {
            if (JsonNode.Parse(value)!.GetValueKind() != FullPolicy.Parsed().At(pointer).GetValueKind())
            {
                FullPolicy.Fail(FullPolicy.Parsed().With(pointer, value).Json()).Pointer.Should().Be(pointer, value);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void ReadPolicy_null_or_another_type_as_an_item_fails(string pointer)
    {
        FullPolicy.Fail(FullPolicy.Parsed().With(pointer, null).Json()).Pointer.Should().Be(pointer);
        FullPolicy.Fail(FullPolicy.Parsed().With(pointer, "[]").Json()).Pointer.Should().Be(pointer);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void ReadPolicy_a_member_twice_fails_whatever_the_spelling_of_its_name(string pointer)
    {
        var json = FullPolicy.Parsed().WithTwice(pointer);
        var error = FullPolicy.Fail(json);

        error.Place().Should().Be($"{pointer} {FullPolicy.PlaceOf("\"\\u", json)}");
        error.Problem(Language.English).Should().Contain("second time");
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void ReadPolicy_an_unknown_member_fails_anywhere(string owner)
    {
        foreach (var name in (string[])["remark", "extensions", "$schema", "Id", "DA"])
        {
            var json = FullPolicy.Parsed().With($"{owner}/{name}", "{}").Json();
            FullPolicy.Fail(json).Place().Should().Be($"{owner}/{name} {FullPolicy.PlaceOf($"\"{name}\"", json)}");
        }
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void ReadPolicy_an_empty_object_misses_its_first_required_member(string owner)
    {
        var first = FullPolicy.Required.First(pointer => JsonTree.Split(pointer).Owner == owner);
        var json = owner.Length == 0 ? "{}" : FullPolicy.Parsed().With(owner, "{}").Json();

        FullPolicy.Fail(json).Pointer.Should().Be(first);
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void ReadPolicy_members_in_any_order_are_written_in_that_of_the_contract(string owner)
    {
        var document = FullPolicy.Parsed();
        var members = document.At(owner).AsObject();
        foreach (var (name, value) in members.Reverse().ToList())
        {
            members.Remove(name);
            members.Add(name, value);
        }

        document.Json().Should().NotBe(FullPolicy.Json);
        FullPolicy.Rewritten(document.Json()).Should().Be(FullPolicy.Json);
    }
}
