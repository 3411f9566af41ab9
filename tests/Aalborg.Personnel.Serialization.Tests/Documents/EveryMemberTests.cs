using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization.Tests.Documents;

/// <summary>What holds of every member of every object.</summary>
public class EveryMemberTests
{
    public static TheoryData<string> Members => [.. FullDocument.Members];

    public static TheoryData<string> Required => [.. FullDocument.Required];

    public static TheoryData<string> Optional => [.. FullDocument.Members.Except(FullDocument.Required, StringComparer.Ordinal)];

    public static TheoryData<string> Objects => [.. FullDocument.Objects];

    public static TheoryData<string> Items => [.. FullDocument.Items];

    public static TheoryData<string> Sections =>
    [
        "/classification", "/timeline", "/why", "/who", "/whatAndHow", "/whatAndHow/frame", "/whatAndHow/plan", "/communication",
    ];

    public static TheoryData<string> Lists => [.. FullDocument.Members.Where(pointer => FullDocument.Parsed().At(pointer) is JsonArray)];

    private static string Read(JsonNode document) => Draft.Rewritten(document.Json());

    [Theory]
    [MemberData(nameof(Required))]
    public void Read_without_a_required_member_fails_where_it_should_have_been(string pointer)
    {
        var error = Failing.Read(FullDocument.Parsed().Without(pointer).Utf8());

        error.Pointer.Should().Be(pointer);
        error.Problem(Language.Danish).Should().Contain($"\"{JsonTree.Split(pointer).Name}\" mangler");
        error.Problem(Language.English).Should().Contain($"\"{JsonTree.Split(pointer).Name}\" is missing");
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void Read_null_for_a_required_member_fails(string pointer) =>
        Failing.Read(FullDocument.Parsed().With(pointer, null).Utf8()).Pointer.Should().Be(pointer);

    [Theory]
    [MemberData(nameof(Optional))]
    public void Read_without_an_optional_member_leaves_it_out(string pointer) =>
        Read(FullDocument.Parsed().Without(pointer)).Should().Be(FullDocument.Parsed().Without(pointer).Json());

    [Theory]
    [MemberData(nameof(Optional))]
    public void Read_null_for_an_optional_member_leaves_it_out(string pointer) =>
        Read(FullDocument.Parsed().With(pointer, null)).Should().Be(FullDocument.Parsed().Without(pointer).Json());

    [Theory]
    [MemberData(nameof(Members))]
    public void Read_a_number_for_a_member_fails(string pointer) =>
        Failing.Read(FullDocument.Parsed().With(pointer, "7").Utf8()).Pointer.Should().Be(pointer);

    [Theory]
    [MemberData(nameof(Members))]
    public void Read_another_type_for_a_member_fails(string pointer)
    {
        var parsed = FullDocument.Parsed();
        foreach (var value in (string[])["true", "\"text\"", "[]", "{}"])
        {
            var node = JsonNode.Parse(value)!;
            if (node.GetValueKind() == parsed.At(pointer).GetValueKind())
            {
                continue;
            }

            var error = Failing.Read(FullDocument.Parsed().With(pointer, value).Utf8());
            error.Pointer.Should().Be(pointer, value);
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Read_a_member_twice_fails_whatever_the_spelling_of_its_name(string pointer)
    {
        var error = Failing.Read(FullDocument.Parsed().WithTwice(pointer));

        error.Pointer.Should().Be(pointer);
        error.Problem(Language.English).Should().Contain("second time");
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void Read_an_unknown_member_fails_anywhere(string owner) =>
        Failing.Read(FullDocument.Parsed().With($"{owner}/remark", "1").Utf8()).Pointer.Should().Be($"{owner}/remark");

    [Theory]
    [MemberData(nameof(Objects))]
    public void ReadLeniently_an_unknown_member_ignores_it_anywhere(string owner)
    {
        var utf8 = FullDocument.Parsed().With($"{owner}/remark", """{"a":[{"id":null}]}""").Utf8();
        var initiative = PersonnelJson.ReadInitiativeLeniently(utf8, out var ignored);

        ignored.Should().Equal($"{owner}/remark");
        initiative.Should().Be(PersonnelJson.ReadInitiative(FullDocument.Utf8));
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Read_null_as_an_item_fails(string pointer) =>
        Failing.Read(FullDocument.Parsed().With(pointer, null).Utf8()).Pointer.Should().Be(pointer);

    [Theory]
    [MemberData(nameof(Items))]
    public void Read_an_item_of_another_type_fails(string pointer) =>
        Failing.Read(FullDocument.Parsed().With(pointer, "[]").Utf8()).Pointer.Should().Be(pointer);

    [Theory]
    [MemberData(nameof(Objects))]
    public void Read_an_empty_object_misses_its_first_required_member(string owner)
    {
        var first = FullDocument.Required.FirstOrDefault(pointer => JsonTree.Split(pointer).Owner == owner);
        var json = owner.Length == 0 ? "{}" : FullDocument.Parsed().With(owner, "{}").Json();
        if (first is not null)
        {
            Failing.Read(json).Pointer.Should().Be(first);
            return;
        }

        Draft.Rewritten(json).Should().Be(FullDocument.Parsed().Without(owner).Json(), "an empty section is left out");
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void Write_a_section_with_nothing_but_empties_leaves_it_out(string section)
    {
        var document = FullDocument.Parsed();
        var members = document.At(section).AsObject();
        foreach (var name in members.Select(member => member.Key).ToList())
        {
            members[name] = members[name] is JsonArray ? new JsonArray() : null;
        }

        Read(document).Should().Be(FullDocument.Parsed().Without(section).Json());
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Read_an_empty_list_leaves_it_out(string pointer) =>
        Read(FullDocument.Parsed().With(pointer, "[]")).Should().Be(FullDocument.Parsed().Without(pointer).Json());

    [Theory]
    [MemberData(nameof(Objects))]
    public void Read_members_in_any_order_writes_them_in_the_order_of_the_contract(string owner)
    {
        var document = FullDocument.Parsed();
        var members = document.At(owner).AsObject();
        var reversed = members.Reverse().ToList();
        members.Clear();
        reversed.ForEach(members.Add);

        Read(document).Should().Be(FullDocument.Parsed().Json());
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void Read_extensions_that_are_no_object_fails(string owner) =>
        Failing.Read(FullDocument.Parsed().With($"{owner}/extensions", "[]").Utf8()).Pointer.Should().Be($"{owner}/extensions");
}
