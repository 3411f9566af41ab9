namespace Aalborg.Personnel.Serialization.Tests.Schemas;

public class MemberWordsTests
{
    private static readonly ObjectDescription Document = ObjectDescription.Of<ChangeInitiative>();

    [Fact]
    public void Of_every_object_and_member_of_a_document_is_there() =>
        Objects(Document).SelectMany(one => (IEnumerable<string>)
        [
            .. MemberWords.Of(one) is null ? [one.Name] : Array.Empty<string>(),
            .. one.Members.Where(member => MemberWords.Of(one, member) is null).Select(member => $"{one.Name}.{member.Name}"),
        ]).Should().BeEmpty("words.json has what people call each of them");

    [Fact]
    public void Of_an_object_is_its_name_in_both_languages()
    {
        var words = MemberWords.Of(Document.Find("who")!.Object!.Find("stakeholders")!.Object!)!;

        (words.Name.Danish, words.Name.English).Should().Be(("Interessent", "Stakeholder"));
        words.Description.English.Should().EndWith(".");
    }

    [Fact]
    public void Of_a_member_is_its_name_in_both_languages()
    {
        var who = Document.Find("who")!.Object!;
        var words = MemberWords.Of(who, who.Find("unaffectedLevels")!)!;

        (words.Name.Danish, words.Name.English).Should().Be(("Niveauer, der ikke berøres", "Unaffected levels"));
    }

    [Fact]
    public void Of_nothing_throws()
    {
        FluentActions.Invoking(() => MemberWords.Of(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => MemberWords.Of(null!, Document.Members[0])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => MemberWords.Of(Document, null!)).Should().Throw<ArgumentNullException>();
    }

    private static IEnumerable<ObjectDescription> Objects(ObjectDescription one) =>
        [one, .. one.Members.Where(member => member.Object is not null).SelectMany(member => Objects(member.Object!))];
}
