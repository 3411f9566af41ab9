namespace Aalborg.Personnel.Reporting.Tests.Reports.Shown;

public class PlaceWordsTests
{
    private static readonly ChangeInitiative Change = Everywhere.Saying(place => $"Tekst {place.Replace('/', ' ')}") with { Title = "Vagtplan" };

    public static TheoryData<string> Rules { get; } = [.. AalborgPolicy.Rules.Rules.Select(rule => rule.Id.Value)];

    private static PlaceWords WordsFor(ChangeInitiative initiative, Language language)
    {
        var assessment = AalborgPolicy.Rules.Assess(initiative, new(2026, 5, 4));
        return new(new(initiative, new(assessment, language)), language);
    }

    private static string Words(string pointer, Language language = Language.English) => WordsFor(Change, language).Of(pointer);

    [Theory]
    [InlineData("/why/purpose", "Formål", "Purpose")]
    [InlineData("/why/goals/0/measure", "Mål 1 (Tekst  why goals 0 what) › Måles ved", "Goal 1 (Tekst  why goals 0 what) › Measure")]
    [InlineData("/why", "Vi ved hvorfor", "We know why")]
    [InlineData("/timeline/starts", "Tidsplan › Starter", "Timeline › Starts")]
    [InlineData("/title", "Titel", "Title")]
    [InlineData("/who/stakeholders/1/involvements/0/starts", null, null)]
    [InlineData("/organisation/unit/name", null, null)]
    [InlineData("/why/effects/1/for/0", null, null)]
    [InlineData("/whatAndHow/frame/fixed/0", null, null)]
    [InlineData("", "Dokumentet", "The document")]
    public void Of_place_says_what_people_call_it(string pointer, string? danish, string? english)
    {
        var (inDanish, inEnglish) = (Words(pointer, Language.Danish), Words(pointer));

        inDanish.Should().NotContain("/").And.NotBe(inEnglish);
        inEnglish.Should().NotContain("/");
        inDanish.Should().Be(danish ?? inDanish);
        inEnglish.Should().Be(english ?? inEnglish);
    }

    [Fact]
    public void Of_place_in_a_section_leaves_out_what_the_heading_says() =>
        Words("/who/decisions").Should().Be("Decisions");

    [Fact]
    public void Of_entry_has_its_number_and_its_name() =>
        Words("/who/stakeholders/1/involvements/0").Should().Be("Stakeholder 2 (Tekst  who stakeholders 1 name) › Involvement 1");

    [Theory]
    [InlineData(60, 60)]
    [InlineData(61, 59)]
    public void Of_entry_has_60_characters_of_a_long_name(int length, int shown)
    {
        var change = Reported.Draft with { Who = new() { Decisions = [new() { Id = "d", On = new(2026, 1, 2), What = new('x', length) }] } };

        WordsFor(change, Language.English).Of("/who/decisions/0").Should().Be($"Decision 1 ({new string('x', shown)}{(shown < length ? "…" : "")})");
    }

    [Theory]
    [InlineData("/who/stakeholders/2")]
    [InlineData("/who/stakeholders/99/name")]
    [InlineData("/who/stakeholders/2147483647")]
    public void Of_entry_beyond_the_list_has_its_number_alone(string pointer) =>
        Words(pointer).Should().StartWith($"Stakeholder {long.Parse(pointer.Split('/')[3], null) + 1}").And.NotContain("(");

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/0")]
    [InlineData("/why/goals/-1")]
    [InlineData("/why/goals/one")]
    [InlineData("/why/goals/99999999999")]
    [InlineData("/why/purpose/0")]
    [InlineData("/title/")]
    [InlineData("//")]
    [InlineData("/extensions/a")]
    [InlineData("/why/goals/0/what/0")]
    public void Of_place_that_no_document_has_is_the_pointer_itself(string pointer)
    {
        Words(pointer).Should().Be(pointer);
        Words(pointer, Language.Danish).Should().Be(pointer);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Of_place_that_a_rule_points_at_has_words(string rule)
    {
        var example = AalborgPolicy.Rules[new(rule)].Example!;
        var pointers = AalborgPolicy.Rules.Assess(example.Fails, example.On).Findings.Where(finding => finding.Rule.Id.Value == rule).Select(finding => finding.Pointer);

        pointers.Should().NotBeEmpty();
        pointers.Should().OnlyContain(pointer => HasWords(example.Fails, pointer));
    }

    [Fact]
    public void Of_place_of_each_text_has_words() => Everywhere.Texts.Should().OnlyContain(place => HasWords(Change, place));

    private static bool HasWords(ChangeInitiative initiative, string pointer)
    {
        var (danish, english) = (WordsFor(initiative, Language.Danish).Of(pointer), WordsFor(initiative, Language.English).Of(pointer));
        return danish != pointer && english != pointer && danish.Length > 0 && english.Length > 0;
    }
}
