namespace Aalborg.Personnel.Reporting.Tests.Reports.Comparisons;

/// <summary>The report of two versions of a change.</summary>
public class ComparisonReportTests
{
    private const string Cpr = "120645-6015";

    private static readonly DateOnly On = new(2026, 6, 1);

    private static readonly ChangeInitiative Draft = new() { Id = Guid.Parse("3f2a8c1e-5b7d-4e9a-8c21-7d4f0b6e9a13"), Title = "Ny vagtplan" };

    private static string Report(ChangeInitiative old, ChangeInitiative @new, Language language = Language.Danish, ChangePhase? before = null, DateOnly? wasOn = null)
    {
        var comparison = AssessmentComparison.Between(
            InitiativeComparison.Between(old, @new), AalborgPolicy.Rules.Assess(old, wasOn ?? On), AalborgPolicy.Rules.Assess(@new, On));
        using var output = new StringWriter { NewLine = "\n" };
        PersonnelReport.WriteComparisonText(output, comparison, language, before, new() { Width = 400 });
        return output.ToString();
    }

    [Fact]
    public void Report_says_first_what_it_means_and_then_what_has_changed()
    {
        var report = Report(WithGoals(new Goal { Id = "a", What = "Ro" }), WithGoals(new Goal { Id = "b", What = "Tid" }) with { Summary = "Kort" });

        string[] headings = ["Hvad det betyder", "Fase", "Klar til", "Vi ved hvorfor", "Det er nyt", "Det er væk", "Det er ændret", "Om forandringen", "Resumé", "Vi ved hvorfor", "Mål 1 (Tid)"];
        var at = 0;
        foreach (var heading in headings)
        {
            report.IndexOf(heading, at, StringComparison.Ordinal).Should().BeGreaterThan(at, heading);
            at = report.IndexOf(heading, at, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Report_of_the_same_document_says_so()
    {
        Report(Draft, Draft).Should().Contain("Der mangler ingen krav, som ikke manglede før.").And.Contain("Dokumentet er det samme.").And.NotContain("Det er nyt").And.NotContain("Det er væk");
        Report(Draft, Draft, Language.English).Should().Contain("No requirement is missing that was not missing before.").And.Contain("The document is the same.");
    }

    [Fact]
    public void Report_counts_the_requirements_that_have_begun_to_be_missing()
    {
        var started = Draft with { Timeline = new() { Starts = On } };

        Report(started with { Why = new() { Purpose = "Ro" } }, started).Should().Contain("✗ Der er kommet 1 krav til, som mangler.");
        Report(started with { Why = new() { Purpose = "Ro", Today = "Sådan" } }, started, Language.English).Should().Contain("✗ 2 requirements are missing that were not missing before.");
        Report(started, started, wasOn: On.AddDays(-1)).Should().Contain("Det mangler nu, men gjorde det ikke før").And.Contain("Før").And.Contain("forberedelse");
    }

    [Fact]
    public void Report_before_a_phase_says_when_readiness_is_lost_or_gained()
    {
        var ready = Draft with { Why = new() { Purpose = "Ro" } };

        Report(ready, Draft, before: ChangePhase.Preparation).Should().Contain("✗ Forandringen er ikke længere klar til");
        Report(Draft, ready, before: ChangePhase.Preparation).Should().Contain("✓ Forandringen er blevet klar til");
        Report(ready, Draft).Should().NotContain("ikke længere klar");
    }

    [Fact]
    public void Report_says_of_what_is_gone_whether_its_entry_was_removed()
    {
        var unmeasured = new Goal { Id = "a", What = "Ro" };

        Report(WithGoals(unmeasured), WithGoals(unmeasured with { Measure = "Antal", Due = On })).Should().Contain("Det er væk").And.NotContain("Posten er fjernet.");
        Report(WithGoals(unmeasured), Draft).Should().Contain("»Ro«").And.Contain("Posten er fjernet.");
        Report(WithGoals(unmeasured), Draft, Language.English).Should().Contain("The entry was removed.").And.Contain("Gone is not the same as fixed.");
    }

    [Fact]
    public void Report_shows_values_in_words_side_by_side()
    {
        var team = new Stakeholder { Id = "team", Name = "Teamet", Level = StakeholderLevel.Employees };
        var old = Draft with
        {
            Who = new() { Stakeholders = [team], Decisions = [new() { Id = "d", On = On, What = "Ja" }] },
            Communication = new() { Messages = [new() { Id = "m", Planned = On, InvitesInput = true }] },
        };
        var @new = Draft with
        {
            Timeline = new() { Starts = On },
            Who = new() { Stakeholders = [team with { Size = 12, Roles = [StakeholderRole.Affected] }], Decisions = [new() { Id = "d", On = On, What = "Ja", Kind = DecisionKind.Process, With = ["team"] }] },
            Communication = new() { Messages = [new() { Id = "m", Planned = On.AddDays(1) }] },
        };
        var rows = Report(old, @new).Split('\n').Select(row => string.Join('|', row.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))).ToArray();

        rows.Should().Contain("Tidsplan › Starter|tilføjet|–|1. juni 2026");
        rows.Should().ContainSingle(row => row.StartsWith("Interessent 1 (Teamet)", StringComparison.Ordinal) && row.EndsWith("|tilføjet|–|12", StringComparison.Ordinal));
        rows.Should().ContainSingle(row => row.EndsWith("|tilføjet|–|berøres", StringComparison.Ordinal));
        rows.Should().ContainSingle(row => row.EndsWith("|ændret|om forandringen|om forløbet", StringComparison.Ordinal));
        rows.Should().ContainSingle(row => row.EndsWith("|tilføjet|–|Teamet", StringComparison.Ordinal));
        rows.Should().ContainSingle(row => row.EndsWith("|ændret|ja|nej", StringComparison.Ordinal));
        rows.Should().ContainSingle(row => row.EndsWith("|ændret|1. juni 2026|2. juni 2026", StringComparison.Ordinal));
    }

    [Fact]
    public void Report_shows_what_an_added_entry_says()
    {
        var report = Report(Draft, Draft with { Deviations = [new() { Rule = AalborgRule.Why03, Reason = "Et lille team", DecidedBy = "Områdelederen", On = On }] });

        report.Should().Contain("WHY-03 ").And.Contain("Et lille team").And.Contain("Områdelederen").And.Contain("1. juni 2026");
    }

    [Fact]
    public void Report_shows_of_long_texts_the_part_that_differs()
    {
        var beginning = string.Join(' ', Enumerable.Repeat("Vi gør, som vi plejer,", 100));

        Report(Draft with { Summary = beginning + " i dag." }, Draft with { Summary = beginning + " i morgen." }).Should().Contain("i dag.").And.Contain("i morgen.").And.Contain("…");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Report_shows_a_text_with_personal_data_in_neither_version(bool isInOld)
    {
        var (goal, other) = (new Goal { Id = "a", What = $"Spørg {Cpr}" }, new Goal { Id = "a", What = "Ring til den hemmelige" });
        var (first, second) = isInOld ? (goal, other) : (other, goal);
        var old = WithGoals(first, new() { Id = "b", What = "Tid" }) with { Title = isInOld ? $"Om {Cpr}" : "Hemmelig titel" };
        var @new = WithGoals(new() { Id = "b", What = "Tid" }, second) with { Title = isInOld ? "Hemmelig titel" : $"Om {Cpr}" };

        foreach (var language in Enum.GetValues<Language>())
        {
            Report(old, @new, language).Should().NotContain(Cpr).And.NotContain("hemmelige").And.NotContain("Hemmelig titel").And.Contain(language == Language.Danish ? "[skjult: personoplysninger]" : "[hidden: personal data]");
        }
    }

    [Fact]
    public void Report_shows_no_extensions()
    {
        var report = Report(Draft, Draft with { Extensions = new("""{"x":"hemmeligt"}"""u8) });

        report.Should().NotContain("hemmeligt").And.Contain("data fra et andet system");
    }

    [Fact]
    public void Report_of_more_than_100_changes_counts_the_rest() =>
        Report(Draft, WithGoals([.. Enumerable.Range(0, 103).Select(i => new Goal { Id = $"g{i}", What = $"Mål {i}" })])).Should().Contain("… og 3 mere.");

    [Fact]
    public void Report_of_every_value_of_an_enumeration_has_words()
    {
        Type[] choices = [typeof(StakeholderLevel), typeof(StakeholderRole), typeof(StakeholderImpact), typeof(InvolvementForm), typeof(DecisionKind), typeof(RevisionOutcome), typeof(ContextArea), typeof(JudgementAnswer)];
        var names = choices.SelectMany(Enum.GetNames).Select(name => $"{char.ToLowerInvariant(name[0])}{name[1..]}").ToArray();

        names.Where(name => name != "med").Should().OnlyContain(name => ChoiceWords.Of(name, Language.Danish) != name);
        names.Should().OnlyHaveUniqueItems("a name has the same words wherever it stands");
    }

    [Fact]
    public void Report_for_a_stopped_phase_or_in_no_language_is_refused_before_anything_is_written()
    {
        var comparison = AssessmentComparison.Between(InitiativeComparison.Between(Draft, Draft), AalborgPolicy.Rules.Assess(Draft, On), AalborgPolicy.Rules.Assess(Draft, On));
        using var output = new StringWriter();

        FluentActions.Invoking(() => PersonnelReport.WriteComparisonHtml(output, comparison, Language.Danish, ChangePhase.Stopped)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => PersonnelReport.WriteComparisonMarkdown(output, comparison, (Language)9)).Should().Throw<System.ComponentModel.InvalidEnumArgumentException>();
        output.ToString().Should().BeEmpty();
    }

    private static ChangeInitiative WithGoals(params Goal[] goals) => Draft with { Why = new() { Goals = [.. goals] } };
}
