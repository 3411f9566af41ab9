using System.Globalization;

namespace Aalborg.Personnel.Domain.Tests.Catalogue.Document;

public class Doc02Tests() : RuleTests(AalborgRule.Doc02)
{
    /// <summary>Every kind of reference, all of them to one id.</summary>
    private static ChangeInitiative PointingAt(string id) => Compliant with
    {
        Why = Compliant.Why with { Effects = [new() { Id = "effect", What = "Mere tryghed.", For = [id] }] },
        Who = Compliant.Who with
        {
            Decisions =
            [
                new() { Id = "decision", On = new(2026, 2, 2), What = "Vi prøver det.", With = [id] },
                new() { Id = "process", On = new(2026, 1, 5), What = "Vi spørger først.", Kind = DecisionKind.Process, With = [id] },
            ],
        },
        WhatAndHow = Compliant.WhatAndHow with
        {
            Expectations = [new() { On = new(2026, 2, 16), With = [id], Agreed = "Teamet lægger planen." }],
            Plan = new()
            {
                Activities = [new() { Id = "activity", What = "Planperioden", Responsible = id }],
                Revisions = [Revision("revision", answers: id)],
            },
        },
        Communication = new()
        {
            Messages = [new() { Id = "message", Planned = new(2026, 4, 1), To = [id], About = [id] }],
            Input = [new() { Id = "input", Received = new(2026, 4, 1), From = id, Content = "Hvordan?" }],
        },
    };

    private static Stakeholder Stakeholder(string id) => new() { Id = id, Name = "Teamet", Level = StakeholderLevel.Employees };

    private static Decision Decision(string id) => new() { Id = id, On = new(2026, 4, 1), What = "Vi prøver det." };

    private static ContextChange ContextChange(string id) => new() { Id = id, On = new(2026, 4, 1), In = ContextArea.Goals, What = "Målet flyttes." };

    private static Revision Revision(string id, string answers) =>
        new() { Id = id, On = new(2026, 4, 20), Answers = [answers], Outcome = RevisionOutcome.Adjusted, What = "Forlænges." };

    private static ChangeInitiative WithMessage(Message message) =>
        Compliant with { Communication = Compliant.Communication with { Messages = [message] } };

    private static ChangeInitiative WithDanglingAddressee { get; } =
        WithMessage(new() { Id = "m", Planned = new(2026, 6, 1), To = ["nobody-we-know"] });

    [Fact]
    public void Assess_references_that_lead_somewhere_pass() =>
        OutcomeOf(Compliant, "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_without_references_passes() =>
        OutcomeOf(new() { Id = Compliant.Id, Title = "Fælles vagtplanlægning" }, "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Fact]
    public void Assess_references_to_nothing_fail_at_each_in_the_order_of_the_members() =>
        PlacesIn(PointingAt("nothing-we-know"), "2026-05-04").Should().Equal(
            "/why/effects/0/for/0",
            "/who/decisions/0/with/0",
            "/who/decisions/1/with/0",
            "/whatAndHow/expectations/0/with/0",
            "/whatAndHow/plan/activities/0/responsible",
            "/whatAndHow/plan/revisions/0/answers/0",
            "/communication/messages/0/to/0",
            "/communication/messages/0/about/0",
            "/communication/input/0/from");

    [Theory]
    [InlineData("team", "/whatAndHow/plan/revisions/0/answers/0", "/communication/messages/0/about/0")]
    [InlineData(
        "context-change",
        "/why/effects/0/for/0",
        "/who/decisions/0/with/0",
        "/who/decisions/1/with/0",
        "/whatAndHow/expectations/0/with/0",
        "/whatAndHow/plan/activities/0/responsible",
        "/communication/messages/0/to/0",
        "/communication/input/0/from")]
    public void Assess_reference_to_an_entry_of_another_kind_fails(string id, params string[] places) =>
        PlacesIn(PointingAt(id), "2026-05-04").Should().Equal(places);

    [Theory]
    [InlineData("context-change", RuleOutcome.Passed)]
    [InlineData("revision", RuleOutcome.Passed)]
    [InlineData("decision", RuleOutcome.Passed)]
    [InlineData("process", RuleOutcome.Passed)]
    [InlineData("ContextChange", RuleOutcome.Failed)]
    [InlineData("team", RuleOutcome.Failed)]
    [InlineData("goal", RuleOutcome.Failed)]
    [InlineData("effect", RuleOutcome.Failed)]
    [InlineData("activity", RuleOutcome.Failed)]
    [InlineData("m", RuleOutcome.Failed)]
    [InlineData("input", RuleOutcome.Failed)]
    public void Assess_message_is_about_a_shift_a_revision_or_a_decision_of_either_kind(string about, RuleOutcome outcome)
    {
        var initiative = WithMessage(new() { Id = "m", Planned = new(2026, 6, 1), About = [about] });

        OutcomeOf(
            initiative with
            {
                Who = initiative.Who with
                {
                    Decisions =
                    [
                        .. initiative.Who.Decisions,
                        new() { Id = "process", On = new(2026, 1, 5), What = "Vi spørger først.", Kind = DecisionKind.Process },
                    ],
                },
            },
            "2026-05-04").Should().Be(outcome);
    }

    [Fact]
    public void Assess_references_among_others_fail_at_their_own_places() =>
        PlacesIn(
            WithMessage(new()
            {
                Id = "m",
                Planned = new(2026, 6, 1),
                To = ["team", "nobody-we-know", "citizens", "Team", "nobody-we-know"],
                About = ["nothing-we-know", "context-change", "management"],
            }),
            "2026-05-04").Should().Equal(
                "/communication/messages/0/to/1",
                "/communication/messages/0/to/3",
                "/communication/messages/0/to/4",
                "/communication/messages/0/about/0",
                "/communication/messages/0/about/2");

    [Fact]
    public void Assess_reference_written_otherwise_but_the_same_text_passes() =>
        OutcomeOf(WithMessage(new() { Id = "m", Planned = new(2026, 6, 1), To = [" team\n"] }), "2026-05-04").Should().Be(RuleOutcome.Passed);

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(300)]
    public void Assess_references_among_many_entries_are_found(int count)
    {
        var ids = Enumerable.Range(0, count).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToArray();
        var initiative = WithMessage(new()
        {
            Id = "m",
            Planned = new(2026, 6, 1),
            To = [.. ids.Select(id => $"stakeholder-{id}"), "stakeholder"],
            About = [.. ids.Select(id => $"context-change-{id}"), .. ids.Select(id => $"revision-{id}"), .. ids.Select(id => $"decision-{id}"), "SHIFT-0"],
        });

        PlacesIn(
            initiative with
            {
                Why = new(),
                Who = new()
                {
                    Stakeholders = [.. ids.Select(id => Stakeholder($"stakeholder-{id}"))],
                    Decisions = [.. ids.Select(id => Decision($"decision-{id}"))],
                },
                WhatAndHow = new()
                {
                    ContextChanges = [.. ids.Select(id => ContextChange($"context-change-{id}"))],
                    Plan = new()
                    {
                        Revisions = [.. ids.Select(id => Revision($"revision-{id}", answers: $"context-change-{id}"))],
                    },
                },
                Communication = initiative.Communication with { Input = [] },
            },
            "2026-05-04").Should().Equal(
                string.Create(CultureInfo.InvariantCulture, $"/communication/messages/0/to/{count}"),
                string.Create(CultureInfo.InvariantCulture, $"/communication/messages/0/about/{3 * count}"));
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2026-05-04")]
    public void Assess_dangling_reference_is_always_due(string on)
    {
        OutcomeOf(WithDanglingAddressee with { Timeline = new() }, on).Should().Be(RuleOutcome.Failed);
        OutcomeOf(WithDanglingAddressee with { Timeline = new() { Stopped = new(1900, 1, 1) } }, on).Should().Be(RuleOutcome.Failed);
    }

    [Fact]
    public void Assess_dangling_reference_cannot_be_set_aside() =>
        OutcomeOf(
            WithDanglingAddressee with
            {
                Deviations = [new() { Rule = AalborgRule.Doc02, Reason = "Afklares i MED.", DecidedBy = "Områdeledelsen", On = new(2026, 1, 5) }],
            },
            "2026-05-04").Should().Be(RuleOutcome.Failed);

    [Fact]
    public void Message_says_it_in_both_languages()
    {
        const string Danish = "Der henvises til en interessent, der ikke findes i dokumentet.";
        const string English = "The reference refers to a stakeholder that is not in the document.";
        var findings = FindingsIn(PointingAt("nothing-we-know"), "2026-05-04");

        findings.Select(finding => finding.Message(Language.Danish)).Should().Equal(
            Danish,
            Danish,
            Danish,
            Danish,
            Danish,
            "Der henvises til en ændring, der ikke findes i dokumentet.",
            Danish,
            "Der henvises til en ændring, justering eller beslutning, der ikke findes i dokumentet.",
            Danish);
        findings.Select(finding => finding.Message(Language.English)).Should().Equal(
            English,
            English,
            English,
            English,
            English,
            "The reference refers to a change in goals or conditions that is not in the document.",
            English,
            "The reference refers to a change in goals or conditions, a revision or a decision that is not in the document.",
            English);
        findings.Should().AllSatisfy(finding =>
        {
            finding.Remedy(Language.Danish).Should().Be("Ret henvisningen, eller tilføj det, der henvises til.");
            finding.Remedy(Language.English).Should().Be("Correct the reference, or add what it refers to.");
        });
    }
}
