using System.Text.RegularExpressions;

namespace Aalborg.Personnel.Domain.Tests.Changes.Structure;

/// <summary>The structure of the document is that of the format, and whatever names a member of it names one that is there.</summary>
public partial class StructureTests
{
    /// <summary>The objects of the format, with their members in order. A ! is required, a ? may be absent, a = has a default; the rest are lists.</summary>
    private const string Format =
        """
        changeInitiative exact schemaVersion!, exact $schema? incidental, uuid id!, text title!, text summary?, object organisation? organisation, object classification= classification, list identifiers externalIdentifier, object timeline= timeline, object why= why, object who= who, object whatAndHow= whatAndHow, object communication= communication, list judgements judgement, list deviations deviation
        organisation text name! named, exact cvr?, uuid uuid?, object unit? organisationUnit
        organisationUnit text name! named, uuid uuid?
        classification exact kle?, exact facet?
        externalIdentifier text system! keyed, text value!
        timeline date starts?, date ends?, date closed?, date stopped?
        why text purpose?, date explained?, list goals goal, list effects effect, text today?, text tomorrow?, list strategies strategy
        goal id id! goal, text what! named, text measure?, date due?
        effect id id! effect, text what! named, references for stakeholder, date due?, object result? effectResult
        effectResult date on!, text what!
        strategy text title! named keyed, text uri?, text connection?
        who list stakeholders stakeholder, list unaffectedLevels unaffectedLevel, list decisions decision, list medDiscussions medDiscussion
        stakeholder id id! stakeholder, text name! named, choice level!, object unit? organisationUnit, number size?, choice impact?, choices roles, list involvements involvement
        involvement choice form! keyed, text how?, date starts?
        unaffectedLevel choice level! keyed, text reason!
        decision id id! decision, date on!, text what! named, choice kind=, references with stakeholder
        medDiscussion text committee! named keyed, date on! keyed, date informed?, text outcome?
        whatAndHow object frame= frame, list expectations expectation, object plan= plan, list contextChanges contextChange
        frame texts fixed, texts toDiscuss, texts toTry, texts toLearn
        expectation date on! keyed, references with stakeholder, text agreed! named
        plan list activities activity, list revisions revision
        activity id id! activity, text what! named, text how?, date starts?, date ends?, reference responsible? stakeholder, date done?
        revision id id! revision, date on!, references answers contextChange, choice outcome!, text what! named
        contextChange id id! contextChange, date on!, choice in!, text what! named
        communication list messages message, list input input
        message id id! message, date planned!, date sent?, references to stakeholder, text channel?, text content? named, references about decision revision contextChange, flag invitesInput=
        input id id! input, date received!, reference from? stakeholder, text content! named, object response? inputResponse
        inputResponse date on!, text what!
        judgement rule rule! named keyed, date on! keyed, text judgedBy! keyed, choice answer=, text note?
        deviation rule rule! named keyed, text reason!, text decidedBy!, date on! keyed, date until?
        """;

    private static readonly ObjectDescription Document = ObjectDescription.Of<ChangeInitiative>();

    public static TheoryData<string> Objects => [.. Described(Document).Select(one => one.Name).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Objects))]
    public void Object_has_the_members_of_the_format_in_their_order(string name) =>
        Written(Described(Document).First(one => one.Name == name)).Should().Be(Format.Split('\n').Single(line => line.StartsWith($"{name} ", StringComparison.Ordinal)));

    [Fact]
    public void Object_of_the_format_is_described() => Format.Split('\n').Should().HaveCount(Objects.Count);

    [Fact]
    public void Pointer_in_the_source_of_a_rule_leads_to_a_described_member()
    {
        var pointers = Directory.GetFiles(Repository.PathTo("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => file.Replace('\\', '/').Contains("/Catalogue/", StringComparison.Ordinal))
            .SelectMany(file => Pointer().Matches(File.ReadAllText(file)).Select(match => match.Groups["pointer"].Value)).Distinct(StringComparer.Ordinal).ToArray();

        pointers.Length.Should().BeGreaterThan(40);
        pointers.Where(pointer => !Leads(pointer)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("/why/goals/{i}/by")]
    [InlineData("/why/goals/what")]
    [InlineData("/timeline/0")]
    [InlineData("/who/stakeholders/{i}/roles/{j}/x")]
    public void Pointer_to_no_member_leads_nowhere(string pointer) => Leads(pointer).Should().BeFalse();

    [Fact]
    public void Member_is_found_by_its_name()
    {
        Document.Find("why")!.Object!.Find("goals")!.Object!.Find("due")!.Kind.Should().Be(MemberKind.Date);
        Document.Find("purpose").Should().BeNull();
    }

    [Fact]
    public void Items_and_objects_of_the_format_are_lists_and_objects()
    {
        var members = Described(Document).SelectMany(one => one.Members).ToArray();

        members.Should().OnlyContain(member => (member.Object != null) == (member.Kind == MemberKind.Object || member.Kind == MemberKind.List));
        members.Where(member => member.IsList).Select(member => member.Kind).Distinct()
            .Should().BeEquivalentTo([MemberKind.Texts, MemberKind.References, MemberKind.Choices, MemberKind.List]);
    }

    /// <summary>DOC-02 looks these kinds up; a reference to another kind needs a lookup and words of its own there.</summary>
    [Fact]
    public void Reference_leads_to_a_kind_of_entry_that_DOC_02_finds() =>
        Described(Document).SelectMany(one => one.Members).Where(member => member.Kind is MemberKind.Reference or MemberKind.References)
            .Select(member => member.Entries).Distinct().Should().BeEquivalentTo(
            [EntryKinds.Stakeholder, EntryKinds.ContextChange, EntryKinds.ContextChange | EntryKinds.Revision | EntryKinds.Decision]);

    private static IEnumerable<ObjectDescription> Described(ObjectDescription one) =>
        [one, .. one.Members.Where(member => member.Object is not null).SelectMany(member => Described(member.Object!))];

    private static string Written(ObjectDescription one)
    {
        one.Members[^1].Kind.Should().Be(MemberKind.Extensions, "every object can have extensions, at its end");
        return $"{one.Name} {string.Join(", ", one.Members.SkipLast(1).Select(Written))}";
    }

    private static string Written(MemberDescription member)
    {
        var need = member.IsList ? "" : member.IsRequired ? "!" : member.Traits.HasFlag(MemberTraits.Defaulted) ? "=" : "?";
        var entries = Enum.GetValues<EntryKinds>().Where(kind => kind != EntryKinds.None && member.Entries.HasFlag(kind)).Select(CamelCase);
        var traits = new[] { (MemberTraits.Naming, "named"), (MemberTraits.Identifying, "keyed"), (MemberTraits.Incidental, "incidental") };
        string[] rest = [.. traits.Where(trait => member.Traits.HasFlag(trait.Item1)).Select(trait => trait.Item2), .. member.Object is { } of ? [of.Name] : Array.Empty<string>(), .. entries];
        return string.Join(' ', [CamelCase(member.Kind), member.Name + need, .. rest]);
    }

    private static string CamelCase<T>(T value)
        where T : struct, Enum => $"{char.ToLowerInvariant(value.ToString()[0])}{value.ToString()[1..]}";

    private static bool Leads(string pointer)
    {
        var (at, list) = ((ObjectDescription?)Document, false);
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            if (list)
            {
                list = false;
                if (!segment.All(char.IsAsciiDigit) && !segment.StartsWith('{'))
                {
                    return false;
                }
            }
            else if (at?.Find(segment) is { } member)
            {
                (at, list) = (member.Object, member.IsList);
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex("""\$?"(?<pointer>/[A-Za-z$][^" \\]*)"(?!u8)""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Pointer();
}
