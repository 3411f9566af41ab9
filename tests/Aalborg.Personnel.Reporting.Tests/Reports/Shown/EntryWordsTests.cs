namespace Aalborg.Personnel.Reporting.Tests.Reports.Shown;

public class EntryWordsTests
{
    private static EntryWords Of(ChangeInitiative initiative, Language language = Language.English) =>
        new(new(initiative, new(AalborgPolicy.Rules.Assess(initiative, new(2026, 5, 4)), language)), language);

    private static ChangeInitiative Named(string name) => Reported.Draft with { Why = new() { Effects = [new() { Id = "e", What = name }] } };

    [Fact]
    public void Of_pointer_is_the_entry_that_it_is_in()
    {
        Of(Named("Ro"), Language.Danish).Of("/why/effects/0/for").Should().Be("Effekten »Ro«");
        Of(Named("Ro")).Of("/why/effects/0").Should().Be("The effect “Ro”");
        Of(Named("Ro")).Of("/why/effects/9").Should().Be("The effect no. 10");
    }

    [Theory]
    [InlineData("/why/effects")]
    [InlineData("/why/purpose")]
    [InlineData("/why/effectsX/0")]
    [InlineData("/why/effects/x")]
    [InlineData("")]
    public void Of_pointer_in_no_entry_is_nothing(string pointer) => Of(Named("Ro")).Of(pointer).Should().BeNull();

    [Theory]
    [InlineData("Der er ro.", "»Der er ro«")]
    [InlineData(".", "».«")]
    public void Of_entry_has_a_name_without_its_full_stop(string name, string words) => Of(Named(name), Language.Danish).Of("/why/effects/0").Should().Be($"Effekten {words}");

    [Fact]
    public void Of_entry_has_80_characters_of_a_long_name() => Of(Named(new('x', 81)), Language.Danish).Of("/why/effects/0").Should().Be($"Effekten »{new string('x', 79)}…«");

    [Fact]
    public void Of_entry_with_personal_data_in_its_name_is_its_number() => Of(Named("Spørg 120645-6015"), Language.Danish).Of("/why/effects/0").Should().Be("Effekten nr. 1");

    [Fact]
    public void Named_finding_goes_on_in_the_middle_of_a_sentence()
    {
        var change = Named("Ro");
        var finding = AalborgPolicy.Rules.Assess(change, new(2026, 5, 4)).Findings.First(finding => finding.Rule.Id == AalborgRule.Why06);
        var message = finding.Message(Language.Danish);

        Of(change, Language.Danish).Named(finding).Should().Be($"Effekten »Ro«: {char.ToLowerInvariant(message[0])}{message[1..]}");
    }

    [Theory]
    [InlineData("MED er ikke hørt.", "MED er ikke hørt.")]
    [InlineData("I har 14 dage.", "I har 14 dage.")]
    [InlineData("Det mangler.", "det mangler.")]
    public void Named_finding_keeps_a_capital_that_is_not_of_the_sentence(string message, string words)
    {
        var rule = new OwnRule("OWN-1", _ => message, "/why/effects/0", AalborgPolicy.Change.Principles[0]);
        var change = Named("Ro");
        var finding = AalborgPolicy.Rules.Extend("own", [rule]).Assess(change, new(2026, 5, 4)).Findings.First(finding => finding.Rule == rule);

        Of(change, Language.Danish).Named(finding).Should().Be($"Effekten »Ro«: {words}");
    }

    [Fact]
    public void Of_every_list_with_names_has_words()
    {
        foreach (var list in new[] { "/why/goals", "/why/effects", "/why/strategies", "/who/stakeholders", "/who/decisions", "/who/medDiscussions", "/whatAndHow/frame/fixed", "/whatAndHow/frame/toDiscuss", "/whatAndHow/frame/toTry", "/whatAndHow/frame/toLearn", "/whatAndHow/expectations", "/whatAndHow/plan/activities", "/whatAndHow/plan/revisions", "/whatAndHow/contextChanges", "/communication/messages", "/communication/input", "/judgements", "/deviations" })
        {
            Of(Reported.Harmless, Language.Danish).Of($"{list}/1/x").Should().NotBe(Of(Reported.Harmless).Of($"{list}/1/x")).And.NotBeNull();
        }
    }
}
