namespace Aalborg.Personnel.Domain.Tests.Comparisons;

/// <summary>What the objects of each list are matched by stands in the description of the document, so that no list is forgotten.</summary>
public class KeyTests
{
    /// <summary>The keys of the format: of the lists whose items have no id.</summary>
    private static readonly string[] Keys =
    [
        "identifiers by system", "strategies by title", "involvements by form", "unaffectedLevels by level", "medDiscussions by committee and on", "expectations by on",
        "judgements by rule and on and judgedBy", "deviations by rule and on",
    ];

    [Fact]
    public void Lists_of_objects_without_ids_have_the_keys_of_the_format() =>
        Lists(ObjectDescription.Of<ChangeInitiative>()).Where(list => !HasId(list.Object!)).Select(Written).Should().BeEquivalentTo(Keys);

    [Fact]
    public void Entries_are_what_has_an_id() =>
        typeof(Entry).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(Entry)) && !type.IsAbstract).Select(type => $"{char.ToLowerInvariant(type.Name[0])}{type.Name[1..]}")
            .Should().BeEquivalentTo(Lists(ObjectDescription.Of<ChangeInitiative>()).Where(list => HasId(list.Object!)).Select(list => list.Object!.Name));

    [Fact]
    public void Members_that_identify_belong_to_objects_of_a_list_without_ids() =>
        Described(ObjectDescription.Of<ChangeInitiative>()).Where(one => one.Members.Any(member => member.Traits.HasFlag(MemberTraits.Identifying))).Select(one => one.Name).Distinct(StringComparer.Ordinal)
            .Should().BeEquivalentTo(Lists(ObjectDescription.Of<ChangeInitiative>()).Where(list => !HasId(list.Object!)).Select(list => list.Object!.Name));

    private static bool HasId(ObjectDescription one) => one.Members.Any(member => member.Kind == MemberKind.Id);

    private static string Written(MemberDescription list) =>
        $"{list.Name} by {string.Join(" and ", list.Object!.Members.Where(member => member.Traits.HasFlag(MemberTraits.Identifying)).Select(member => member.Name))}";

    private static IEnumerable<MemberDescription> Lists(ObjectDescription one) => Described(one).SelectMany(each => each.Members).Where(member => member.Kind == MemberKind.List);

    private static IEnumerable<ObjectDescription> Described(ObjectDescription one) =>
        [one, .. one.Members.Where(member => member.Object is not null).SelectMany(member => Described(member.Object!))];
}
