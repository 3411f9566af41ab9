using System.Globalization;

namespace Aalborg.Personnel.Domain.Tests.Catalogue.Document;

public class Doc01Tests() : RuleTests(AalborgRule.Doc01)
{
    private static ChangeInitiative WithGoals(params ReadOnlySpan<string> ids) =>
        Compliant with { Why = Compliant.Why with { Goals = [.. ids.ToArray().Select(id => new Goal { Id = id, What = "Færre ansigter." })] } };

    [Fact]
    public void Assess_ids_that_differ_pass() =>
        OutcomeOf(WithGoals("a", "A", "b", "a b"), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_empty_document_passes() =>
        OutcomeOf(new() { Id = Compliant.Id, Title = "Fælles vagtplanlægning" }, "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_id_used_again_in_a_list_fails_at_the_second_and_later() =>
        PlacesIn(WithGoals("a", "b", "a", "c", "a"), "2026-05-04").Should().Equal("/why/goals/2/id", "/why/goals/4/id");

    [Fact]
    public void Assess_ids_that_are_the_same_text_fail() =>
        PlacesIn(WithGoals("mål-å", " mål-a\u030A "), "2026-05-04").Should().Equal("/why/goals/1/id");

    [Fact]
    public void Assess_id_used_in_every_list_fails_in_all_but_the_first_in_the_order_of_the_members()
    {
        var initiative = new ChangeInitiative
        {
            Id = Compliant.Id,
            Title = "Fælles vagtplanlægning",
            Communication = new()
            {
                Input = [new() { Id = "a", Received = new(2026, 4, 1), Content = "Hvordan?" }],
                Messages = [new() { Id = "a", Planned = new(2026, 4, 1) }],
            },
            WhatAndHow = new()
            {
                ContextChanges = [new() { Id = "a", On = new(2026, 4, 1), In = ContextArea.Goals, What = "Målet flyttes." }],
                Plan = new()
                {
                    Revisions = [new() { Id = "a", On = new(2026, 4, 1), Outcome = RevisionOutcome.Confirmed, What = "Planen holder." }],
                    Activities = [new() { Id = "a", What = "Planperioden" }],
                },
            },
            Who = new()
            {
                Decisions = [new() { Id = "a", On = new(2026, 4, 1), What = "Vi prøver det." }],
                Stakeholders = [new() { Id = "a", Name = "Teamet", Level = StakeholderLevel.Employees }],
            },
            Why = new() { Effects = [new() { Id = "a", What = "Mere tryghed." }], Goals = [new() { Id = "a", What = "Færre ansigter." }] },
        };

        PlacesIn(initiative, "2026-05-04").Should().Equal(
            "/why/effects/0/id",
            "/who/stakeholders/0/id",
            "/who/decisions/0/id",
            "/whatAndHow/plan/activities/0/id",
            "/whatAndHow/plan/revisions/0/id",
            "/whatAndHow/contextChanges/0/id",
            "/communication/messages/0/id",
            "/communication/input/0/id");
    }

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(600)]
    public void Assess_many_ids_finds_the_one_used_again(int count)
    {
        var ids = Enumerable.Range(0, count).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToArray();

        OutcomeOf(WithGoals(ids), "2026-05-04").Should().Be(RuleOutcome.Passed);
        PlacesIn(WithGoals([.. ids, "0"]), "2026-05-04").Should().Equal(string.Create(CultureInfo.InvariantCulture, $"/why/goals/{count}/id"));
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2026-05-04")]
    public void Assess_id_used_twice_is_always_due(string on)
    {
        OutcomeOf(WithGoals("a", "a") with { Timeline = new() }, on).Should().Be(RuleOutcome.Failed);
        OutcomeOf(WithGoals("a", "a") with { Timeline = new() { Stopped = new(1900, 1, 1) } }, on).Should().Be(RuleOutcome.Failed);
    }

    [Fact]
    public void Assess_id_used_twice_cannot_be_set_aside() =>
        OutcomeOf(
            WithGoals("a", "a") with
            {
                Deviations = [new() { Rule = AalborgRule.Doc01, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 1, 5) }],
            },
            "2026-05-04").Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        var finding = FindingsIn(WithGoals("a", "a"), "2026-05-04").Should().ContainSingle().Subject;

        finding.Message(Language.Danish).Should().Be("Id'et er brugt før i dokumentet.");
        finding.Message(Language.English).Should().Be("The id has been used before in the document.");
        finding.Remedy(Language.Danish).Should().Be("Giv posten et id, som ingen anden post i dokumentet har, og ret henvisningerne til den.");
        finding.Remedy(Language.English).Should().Be("Give the entry an id that no other entry in the document has, and update the references to it.");
    }
}
