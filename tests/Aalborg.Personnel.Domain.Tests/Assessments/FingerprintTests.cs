using Aalborg.Personnel.Domain.Tests.Rules;

namespace Aalborg.Personnel.Domain.Tests.Assessments;

/// <summary>A finding is identified across versions of its initiative, without telling what personal data it has.</summary>
public class FingerprintTests
{
    private const string Cpr = "010203-0000 cpr";

    private static readonly Guid Id = new("7d1f5c0e-2f53-4c0e-9a53-0f6a7c1f2b11");

    private static Effect Effect(string id, params ReadOnlySpan<string> recipients) => new() { Id = id, What = "a", For = [.. recipients] };

    private static Stakeholder Stakeholder(string id, params ReadOnlySpan<Involvement> involvements) =>
        new() { Id = id, Name = "Medarbejderne", Level = StakeholderLevel.Employees, Roles = [StakeholderRole.Affected], Involvements = [.. involvements] };

    private static ChangeInitiative With(params ReadOnlySpan<Effect> effects) => new() { Id = Id, Title = "Ny vagtplan", Why = new() { Effects = [.. effects] } };

    private static ChangeInitiative With(params ReadOnlySpan<Stakeholder> stakeholders) => new() { Id = Id, Title = "Ny vagtplan", Who = new() { Stakeholders = [.. stakeholders] } };

    private static ChangeInitiative With(params ReadOnlySpan<Strategy> strategies) => new() { Id = Id, Title = "Ny vagtplan", Why = new() { Strategies = [.. strategies] } };

    private static Assessment Assess(ChangeInitiative initiative) => AalborgPolicy.Rules.Assess(initiative, Compliant.Midway);

    private static string[] All(Assessment assessment) => [.. assessment.Findings.Select(finding => finding.Fingerprint)];

    private static string[] Of(ChangeInitiative initiative, RuleId rule) =>
        [.. Assess(initiative).Findings.Where(finding => finding.Rule.Id == rule).Select(finding => finding.Fingerprint)];

    private static string[] At(params string[] pointers)
    {
        var rule = new OwnRule("OWN-01", context => Array.ForEach(pointers, pointer => context.Violation(pointer, OwnRule.Wrong)));
        return All(OwnPolicy.Book(rule).Assess(With(Effect("e1"), Effect("e2")), Compliant.Midway));
    }

    [Fact]
    public void Fingerprint_is_the_same_in_every_version_of_the_library()
    {
        Of(With(Effect("e1")), AalborgRule.Why05).Should().Equal("17023cd15680cbbff88341c8d31ba803");
        Of(With(new Strategy { Title = "a" }, new Strategy { Title = "b" }), AalborgRule.Why11).Should().Equal("2ff09f3e6b460d96fff604dcebab4bd5", "5c539dd285a9b52a5685ac99e01e01f4");
    }

    [Fact]
    public void Fingerprint_is_32_lower_case_hexadecimal_digits() =>
        All(Assess(With(Effect("e1")))).Should().NotBeEmpty().And.OnlyContain(one => one.Length == 32 && one.All(char.IsAsciiHexDigitLower));

    [Fact]
    public void Entry_inserted_before_it_changes_nothing() =>
        Of(With(Effect("e0", "s"), Effect("e1")), AalborgRule.Why05).Should().Equal(Of(With(Effect("e1")), AalborgRule.Why05));

    [Fact]
    public void Entries_with_ids_in_another_order_keep_theirs() =>
        Of(With(Effect("e2"), Effect("e1")), AalborgRule.Why05).Should().Equal(Enumerable.Reverse(Of(With(Effect("e1"), Effect("e2")), AalborgRule.Why05)));

    [Fact]
    public void Entries_without_ids_are_identified_by_their_occurrence()
    {
        var found = Of(With(new Strategy { Title = "a" }, new Strategy { Title = "b" }), AalborgRule.Why11);

        Of(With(new Strategy { Title = "b" }, new Strategy { Title = "c", Connection = "Derfor" }, new Strategy { Title = "a" }), AalborgRule.Why11).Should().Equal(found);
        found.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Entry_within_an_entry_is_identified_with_it()
    {
        var involvement = new Involvement { Form = InvolvementForm.Dialogue };
        var found = Of(With(Stakeholder("s1", involvement), Stakeholder("s2", involvement)), AalborgRule.Who02);

        Of(With(Stakeholder("s2", involvement), Stakeholder("s1", involvement)), AalborgRule.Who02).Should().Equal(Enumerable.Reverse(found));
        found.Should().HaveCount(2).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Judgement_is_identified_by_its_rule()
    {
        Judgement Said(string rule, JudgementAnswer answer) => new() { Rule = new(rule), On = Compliant.Starts, JudgedBy = "MED", Answer = answer };
        var no = Said("WHY-13", JudgementAnswer.No);

        Of(With(Effect("e1")) with { Judgements = [Said("WHO-13", JudgementAnswer.Yes), no] }, AalborgRule.Why13)
            .Should().Equal(Of(With(Effect("e1")) with { Judgements = [no] }, AalborgRule.Why13)).And.ContainSingle();
    }

    [Fact]
    public void Another_entry_rule_and_initiative_have_others()
    {
        string[] different =
        [
            .. Of(With(Effect("e1")), AalborgRule.Why05),
            .. Of(With(Effect("e2")), AalborgRule.Why05),
            .. Of(With(Effect("e1")), AalborgRule.Why06),
            .. Of(With(Effect("e1")) with { Id = new("0f8fad5b-d9cb-469f-a165-70867728950e") }, AalborgRule.Why05),
        ];

        different.Should().HaveCount(4).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Date_has_no_part_in_it() =>
        All(AalborgPolicy.Rules.Assess(With(Effect("e1")), new(1900, 1, 1))).Should().Contain(Of(With(Effect("e1")), AalborgRule.Why05));

    [Fact]
    public void Findings_of_one_assessment_never_share_one()
    {
        // Two entries with one id, each with two references to nobody; places that are not there; an id that looks like a name; findings with details.
        All(Assess(With(Effect("e1", "x", "x"), Effect("e1", "x", "x")))).Should().OnlyHaveUniqueItems();
        All(Assess(With(Stakeholder("s1")))).Should().OnlyHaveUniqueItems();
        At("", "/", "/why", "/why", "/why/effects", "/why/effects/", "/why/effects/0", "/why/effects/1", "/why/effects/e1", "/why/effects/7", "/why/effects/8", "/why/effects/99999999999")
            .Should().HaveCount(12).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Fingerprint_is_the_same_whichever_is_asked_for_first()
    {
        var initiative = With(new Strategy { Title = "a" }, new Strategy { Title = "b" }, new Strategy { Title = "c" });
        var backwards = Assess(initiative).Findings.Reverse().Select(finding => finding.Fingerprint);

        backwards.Reverse().Should().Equal(All(Assess(initiative)));
    }

    [Fact]
    public void Fingerprint_is_the_same_on_many_threads()
    {
        var initiative = With([.. Enumerable.Range(0, 200).Select(i => new Strategy { Title = "a" })]);
        var assessment = Assess(initiative);
        var expected = All(Assess(initiative));

        assessment.Findings.Select((finding, i) => (finding, i)).AsParallel().WithDegreeOfParallelism(4)
            .Should().OnlyContain(one => one.finding.Fingerprint == expected[one.i]);
    }

    [Fact]
    public void Id_with_personal_data_has_no_part_in_it()
    {
        var found = All(Assess(With(Effect(Cpr))));

        found.Should().Equal(All(Assess(With(Effect("010204-0008 cpr"))))).And.HaveCountGreaterThan(2).And.OnlyHaveUniqueItems();
        Of(With(Effect(Cpr), Effect("e1"), Effect("cpr 010204-0008")), AalborgRule.Why05).Should().OnlyHaveUniqueItems().And.Contain(Of(With(Effect("e1")), AalborgRule.Why05));
    }

    [Fact]
    public void Entry_in_which_a_rule_of_ones_own_found_personal_data_keeps_its_id_back()
    {
        static string[] Found(string id, string pointer)
        {
            var rule = new OwnRule("OWN-01", context => context.Violation(pointer, OwnRule.Wrong), findsPersonalData: true);
            return All(OwnPolicy.Book(rule).Assess(With(Effect(id)), Compliant.Midway));
        }

        Found("a", "/why/effects/0").Should().Equal(Found("b", "/why/effects/0"));
        Found("a", "/why/effects/0/what").Should().NotEqual(Found("b", "/why/effects/0/what"));
    }

    [Fact]
    public void Long_ids_are_told_apart()
    {
        var (one, other) = (new string('x', 65), new string('x', 66));

        Of(With(Effect(one)), AalborgRule.Why05).Should().NotEqual(Of(With(Effect(other)), AalborgRule.Why05));
        Of(With(Effect("e0", "s"), Effect(one)), AalborgRule.Why05).Should().Equal(Of(With(Effect(one)), AalborgRule.Why05));
    }
}
