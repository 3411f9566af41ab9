namespace Aalborg.Personnel.Domain.Tests.Catalogue.Edition2018;

/// <summary>Every sentence accounted for, as the contract says; no rule without a statement, those about the document aside.</summary>
public class AalborgCoverageTests
{
    private static readonly string[] General =
        ["P01", "P02", "P06", "P11", "P15", "P16", "P18", "P21", "P23", "P24", "P25", "P28", "P31"];

    private static readonly string[] Invariants = ["P04", "P07", "P09", "P10", "C07", "C08", "C09", "C10", "C17", "C19"];

    private static IEnumerable<string> With(StatementDisposition disposition) =>
        AalborgPolicy.Coverage.Statements.Where(coverage => coverage.Dispositions.Contains(disposition)).Select(coverage => coverage.Statement.Id);

    [Fact]
    public void Every_statement_is_accounted_for()
    {
        AalborgPolicy.Coverage.Statements.Select(coverage => coverage.Statement.Id).Should().Equal(Pages.Sentences().Select(sentence => sentence.Id));
        AalborgPolicy.Coverage.Unaccounted.Should().BeEmpty();
    }

    [Fact]
    public void Every_rule_stands_on_a_statement_but_those_about_the_document()
    {
        AalborgPolicy.Coverage.Unfounded.Should().BeEmpty();
        AalborgPolicy.Rules.Rules.Where(rule => rule.Statements.IsEmpty).Should().HaveCount(6).And.OnlyContain(rule => rule.Principle == null);
    }

    [Fact]
    public void Dispositions_are_those_of_the_contract()
    {
        With(StatementDisposition.General).Should().Equal(General);
        With(StatementDisposition.Invariant).Should().Equal(Invariants);
        With(StatementDisposition.Judgement).Should().Equal("P07", "P17", "P26", "P27", "P29", "P32", "P33", "P34", "P35", "C03", "C04", "C13", "C14", "C20", "C25", "C26", "C28");
        With(StatementDisposition.Descriptive).Should().Equal(Kinds("descriptive"));
        With(StatementDisposition.Variant).Should().Equal(Kinds("variant"));
        With(StatementDisposition.Rules).Should().Equal(
            "P08", "P13", "P14", "P20", "P22", "P30",
            "C03", "C05", "C09", "C10", "C14", "C15", "C16", "C20", "C24", "C25", "C26", "C27", "C28", "C29", "C30", "C31", "C32",
            "Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7");

        static IEnumerable<string> Kinds(string kind) =>
            Pages.Sentences().Where(sentence => sentence.Kind.Equals(kind, StringComparison.Ordinal)).Select(sentence => sentence.Id);
    }

    [Theory]
    [InlineData("P07", "WHO-14")]
    [InlineData("P20", "WHY-01 WHY-02")]
    [InlineData("C03", "WHO-09 WHO-12 COM-08 COM-12")]
    [InlineData("C30", "COM-01 COM-02 COM-03 COM-09")]
    [InlineData("Q2", "WHY-04 WHY-05 WHY-06 WHY-12")]
    [InlineData("C35", "")]
    public void Rules_of_a_statement_are_those_that_cite_it(string id, string rules) =>
        string.Join(' ', AalborgPolicy.Coverage.Statements.Single(coverage => coverage.Statement.Id == id).Rules).Should().Be(rules);

    [Fact]
    public void Notes_are_in_both_languages_and_say_how() =>
        AalborgPolicy.Coverage.Statements.Should().OnlyContain(coverage =>
            coverage.Note != null == (Invariants.Contains(coverage.Statement.Id) || coverage.Statement.VariantOf != null)
            && (coverage.Note == null || coverage.Note.English != null));

    [Fact]
    public void Invariant_P04_P10_C09_a_profile_rests_on_a_discussion_in_MED()
    {
        var profile = new RuleProfile { Name = "Hjemmeplejen", DiscussedInMed = new() { Committee = "Forvaltnings-MED", On = new(2026, 5, 4) } };

        profile.AppliesOn(new(2026, 5, 3)).Should().BeFalse();
        profile.AppliesOn(new(2026, 5, 4)).Should().BeTrue();
        FluentActions.Invoking(() => profile with { DiscussedInMed = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Invariant_P07_the_policy_builds_on_social_capital() =>
        AalborgPolicy.Personnel.Foundation.Should().Contain(AalborgStatement.P07);

    [Fact]
    public void Invariant_P09_C07_C08_four_principles_and_six_sub_policies()
    {
        var page = Pages.Text("delpolitik-om-forandringer");
        var listed = page[page.IndexOf(AalborgStatement.C07.Danish, StringComparison.Ordinal)..page.IndexOf(AalborgStatement.C08.Danish, StringComparison.Ordinal)];

        AalborgPolicy.Personnel.Principles.Should().HaveCount(4).And.OnlyContain(principle =>
            principle.OtherNames.Append(principle.Name).Any(name => listed.Contains($"• {name.Danish}", StringComparison.Ordinal)));
        AalborgPolicy.Personnel.SubPolicies.Should().HaveCount(6);
    }

    [Fact]
    public void Invariant_C10_the_sub_policy_is_seen_together_with_the_management_policy()
    {
        AalborgStatement.C10.Danish.Should().Contain("ledelsespolitik");
        AalborgPolicy.Change.RelatedTo.Select(related => related.Title).Should().Contain("Ledelsespolitik");
    }

    [Fact]
    public void Invariant_C17_an_initiative_has_no_place_for_a_model() =>
        typeof(ChangeInitiative).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Extensible)))
            .SelectMany(type => type.GetProperties()).Select(property => property.Name)
            .Should().NotContain(name => name.Contains("Model", StringComparison.Ordinal) || name.Contains("Method", StringComparison.Ordinal));

    [Fact]
    public void Invariant_C19_four_principles_and_every_rule_about_a_change_belongs_to_one()
    {
        AalborgPolicy.Change.Principles.Should().HaveCount(4);
        AalborgPolicy.Rules.Rules.Where(rule => rule.Principle is null).Should().OnlyContain(rule => rule.Id.Value.StartsWith("DOC", StringComparison.Ordinal));
    }
}
