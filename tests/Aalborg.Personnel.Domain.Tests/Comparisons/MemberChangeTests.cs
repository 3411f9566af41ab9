using System.Text;

namespace Aalborg.Personnel.Domain.Tests.Comparisons;

/// <summary>What differs in the members of an object that both versions have.</summary>
public class MemberChangeTests
{
    [Fact]
    public void Changes_of_a_document_with_itself_are_none()
    {
        Versions.Changes(Compliant.Initiative, Compliant.Initiative).Should().BeEmpty();
        Versions.Changes(Compliant.Initiative, Compliant.Initiative with { Title = Compliant.Initiative.Title }).Should().BeEmpty();
    }

    [Fact]
    public void Changes_of_a_required_member_are_changed() =>
        Versions.Changes(old => old, old => old with { Title = "Fælles vagtplan" }).Should().Equal("changed /title");

    [Fact]
    public void Changes_of_an_optional_member_are_added_removed_or_changed()
    {
        Versions.Changes(old => old, old => old with { Summary = "Kort" }).Should().Equal("added /summary");
        Versions.Changes(old => old with { Summary = "Kort" }, old => old).Should().Equal("removed /summary");
        Versions.Changes(old => old with { Summary = "Kort" }, old => old with { Summary = "Længere" }).Should().Equal("changed /summary");
    }

    [Fact]
    public void Changes_have_the_values_of_both_versions()
    {
        var change = InitiativeComparison.Between(Versions.Draft, Versions.Draft with { Timeline = new() { Starts = Versions.Day(2) } }).Changes.Should().ContainSingle().Subject;

        (change.OldValue, change.NewValue).Should().Be((null, Versions.Day(2)));
        change.ToString().Should().Be("Added /timeline/starts");
    }

    [Fact]
    public void Changes_of_a_member_with_a_default_are_changed_never_added()
    {
        Versions.Changes(old => With(old, new Decision { Id = "d", On = Versions.Day(1), What = "Ja" }), old => With(old, new Decision { Id = "d", On = Versions.Day(1), What = "Ja", Kind = DecisionKind.Process }))
            .Should().Equal("changed /who/decisions/0/kind");
        Versions.Changes(old => With(old, new Message { Id = "m", Planned = Versions.Day(1), InvitesInput = true }), old => With(old, new Message { Id = "m", Planned = Versions.Day(1) }))
            .Should().Equal("changed /communication/messages/0/invitesInput");
        Versions.Changes(old => With(old, new Judgement { Rule = AalborgRule.Why13, On = Versions.Day(1), JudgedBy = "MED" }), old => With(old, new Judgement { Rule = AalborgRule.Why13, On = Versions.Day(1), JudgedBy = "MED", Answer = JudgementAnswer.No }))
            .Should().Equal("changed /judgements/0/answer");
    }

    [Fact]
    public void Changes_of_sections_the_timeline_and_the_classification_are_those_of_their_members() =>
        Versions.Changes(
            old => old,
            old => old with
            {
                Classification = new() { Kle = new("81.20") },
                Timeline = new() { Starts = Versions.Day(2) },
                Why = new() { Purpose = "Mere ro" },
                WhatAndHow = new() { Frame = new() { Fixed = ["Budgettet"] } },
            })
            .Should().Equal("added /classification/kle", "added /timeline/starts", "added /why/purpose", "added /whatAndHow/frame/fixed/0");

    [Fact]
    public void Changes_of_an_object_that_may_be_absent_are_whole_or_those_of_its_members()
    {
        var organisation = new Organisation { Name = "Aalborg Kommune" };
        var unit = new OrganisationUnit { Name = "Senior og Omsorg" };

        Versions.Changes(old => old, old => old with { Organisation = organisation with { Unit = unit } }).Should().Equal("added /organisation");
        Versions.Changes(old => old with { Organisation = organisation }, old => old).Should().Equal("removed /organisation");
        Versions.Changes(old => old with { Organisation = organisation }, old => old with { Organisation = organisation with { Unit = unit } }).Should().Equal("added /organisation/unit");
        Versions.Changes(old => old with { Organisation = organisation with { Unit = unit } }, old => old with { Organisation = organisation with { Unit = unit with { Name = "Job" }, Cvr = new("29189420") } })
            .Should().Equal("added /organisation/cvr", "changed /organisation/unit/name");
        Versions.Changes(old => With(old, new Effect { Id = "e", What = "Ro" }), old => With(old, new Effect { Id = "e", What = "Ro", Result = new() { On = Versions.Day(9), What = "Ja" } }))
            .Should().Equal("added /why/effects/0/result");
        Versions.Changes(old => With(old, new Input { Id = "i", Received = Versions.Day(1), Content = "Hvorfor?", Response = new() { On = Versions.Day(9), What = "Fordi" } }), old => With(old, new Input { Id = "i", Received = Versions.Day(1), Content = "Hvorfor?" }))
            .Should().Equal("removed /communication/input/0/response");
    }

    [Fact]
    public void Changes_of_schema_version_and_editor_schema_are_not_compared() =>
        Versions.Changes(old => old, old => old with { Schema = "https://eksempel.dk/schema.json" }).Should().BeEmpty();

    [Fact]
    public void Changes_of_extensions_come_last_in_their_object_and_go_by_their_bytes()
    {
        Versions.Changes(old => old with { Extensions = Extensions("{}") }, old => old).Should().BeEmpty();
        Versions.Changes(old => old, old => old with { Extensions = Extensions("""{"a":1}""") }).Should().Equal("added /extensions");
        Versions.Changes(old => old with { Extensions = Extensions("""{"a":1}""") }, old => old with { Extensions = Extensions("""{"a":1.0}"""), Deviations = [DeviationOf(AalborgRule.Why03)] })
            .Should().Equal("added /deviations/0", "changed /extensions");
        Versions.Changes(old => old with { Why = new() { Extensions = Extensions("""{"a":1}""") } }, old => old with { Why = new() { Tomorrow = "Anderledes" } })
            .Should().Equal("added /why/tomorrow", "removed /why/extensions");
    }

    [Fact]
    public void Changes_come_in_the_order_of_the_format() =>
        Versions.Changes(
            old => old,
            old => old with { Deviations = [DeviationOf(AalborgRule.Why03)], Who = new() { MedDiscussions = [new() { Committee = "MED", On = Versions.Day(1) }] }, Why = new() { Today = "Før" }, Summary = "Kort" })
            .Should().Equal("added /summary", "added /why/today", "added /who/medDiscussions/0", "added /deviations/0");

    [Fact]
    public void Between_documents_of_two_initiatives_is_refused()
    {
        var of = () => InitiativeComparison.Between(Versions.Draft, Versions.Draft with { Id = Guid.Parse("11111111-5b7d-4e9a-8c21-7d4f0b6e9a13") });

        of.Should().Throw<ArgumentException>().WithParameterName("new").WithMessage("The versions are of two initiatives: their ids differ.*");
    }

    internal static Deviation DeviationOf(RuleId rule, int on = 1) => new() { Rule = rule, Reason = "Et lille team", DecidedBy = "Områdelederen", On = Versions.Day(on) };

    private static ExtensionData Extensions(string json) => new(Encoding.UTF8.GetBytes(json));

    private static ChangeInitiative With(ChangeInitiative one, Decision decision) => one with { Who = new() { Decisions = [decision] } };

    private static ChangeInitiative With(ChangeInitiative one, Message message) => one with { Communication = new() { Messages = [message] } };

    private static ChangeInitiative With(ChangeInitiative one, Input input) => one with { Communication = new() { Input = [input] } };

    private static ChangeInitiative With(ChangeInitiative one, Effect effect) => one with { Why = new() { Effects = [effect] } };

    private static ChangeInitiative With(ChangeInitiative one, Judgement judgement) => one with { Judgements = [judgement] };
}
