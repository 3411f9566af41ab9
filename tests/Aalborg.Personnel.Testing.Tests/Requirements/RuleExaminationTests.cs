using System.Globalization;

namespace Aalborg.Personnel.Testing.Tests.Requirements;

/// <summary>For every requirement a rule that breaks it, and nothing else.</summary>
public class RuleExaminationTests
{
    private static RuleExamination Examine(Action<RuleContext> check) => RuleExamination.Of(new OwnRule { Checks = check }, AalborgPolicy.Rules);

    private static void ShouldBreak(RuleExamination examination, RuleRequirement requirement, string message)
    {
        examination.UnmetRequirements.Select(broken => broken.Requirement).Distinct().Should().Equal(requirement);
        examination.UnmetRequirements.Should().Contain(broken => broken.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_a_good_rule_breaks_nothing()
    {
        var examination = RuleExamination.Of(new OwnRule(), AalborgPolicy.Rules);

        examination.UnmetRequirements.Should().BeEmpty();
        examination.ToString().Should().MatchRegex("^OWN-01 meets every requirement in [0-9]+ assessments.$");
    }

    [Theory]
    [InlineData("own-01")]
    [InlineData("OWN")]
    [InlineData("OWN-1a")]
    [InlineData("OWN 01")]
    [InlineData("-01")]
    public void Of_a_rule_with_an_odd_id(string id) =>
        ShouldBreak(RuleExamination.Of(new OwnRule(id), AalborgPolicy.Rules), RuleRequirement.Metadata, "is not written in capital letters");

    [Theory]
    [InlineData("OWN-01")]
    [InlineData("WHY-05")]
    [InlineData("ÅBEN-MED-2")]
    public void Of_a_rule_with_a_good_id_takes_it(string id) =>
        RuleExamination.Of(new OwnRule(id), AalborgPolicy.Rules).UnmetRequirements
            .Should().NotContain(broken => broken.Message.Contains("capital letters", StringComparison.Ordinal));

    [Fact]
    public void Of_a_rule_without_statements() =>
        ShouldBreak(RuleExamination.Of(new OwnRule(statements: []), AalborgPolicy.Rules), RuleRequirement.Metadata, "no sentence of the policy");

    [Fact]
    public void Of_a_rule_with_a_statement_twice() =>
        ShouldBreak(
            RuleExamination.Of(new OwnRule(statements: [AalborgStatement.P21, AalborgStatement.P21]), AalborgPolicy.Rules), RuleRequirement.Metadata, "twice");

    [Fact]
    public void Of_a_rule_whose_statement_is_of_another_policy()
    {
        var elsewhere = new Statement { Id = "X1", Section = "x", Kind = StatementKind.Normative, Text = new() { Danish = "Noget andet." } };

        var examination = RuleExamination.Of(new OwnRule(statements: [elsewhere]), AalborgPolicy.Rules);

        ShouldBreak(examination, RuleRequirement.Metadata, "does not fit the rule book");
        examination.Assessments.Should().Be(0);
    }

    [Fact]
    public void Of_a_rule_whose_id_is_taken() =>
        ShouldBreak(RuleExamination.Of(new OwnRule("WHY-05"), AalborgPolicy.Rules), RuleRequirement.Metadata, "WHY-05 is used twice");

    [Fact]
    public void Of_another_instance_of_a_rule_that_the_book_has_meets_the_requirement() =>
        RuleExamination.Of(new OwnRule(), AalborgPolicy.Rules.Extend("own", [new OwnRule()])).UnmetRequirements.Should().BeEmpty();

    [Fact]
    public void Of_a_rule_without_English() =>
        ShouldBreak(
            RuleExamination.Of(new OwnRule { Says = () => new() { Danish = "Der er et resumé" } }, AalborgPolicy.Rules),
            RuleRequirement.Texts,
            "title is not there in both languages");

    [Fact]
    public void Of_a_rule_whose_title_changes()
    {
        var times = 0;

        ShouldBreak(
            RuleExamination.Of(new OwnRule { Says = () => new() { Danish = $"Nummer {++times}", English = $"Number {times}" } }, AalborgPolicy.Rules),
            RuleRequirement.Texts,
            "another each time");
    }

    [Fact]
    public void Of_a_rule_whose_message_is_in_one_language() =>
        ShouldBreak(Examine(context => context.Violation("/title", new() { Danish = "Det er galt." })), RuleRequirement.Texts, "A message of its");

    [Fact]
    public void Of_a_rule_whose_remedy_is_in_one_language() =>
        ShouldBreak(
            Examine(context => context.Violation("/title", OwnRule.Missing, remedy: new() { Danish = "Ret det." })), RuleRequirement.Texts, "A remedy of its");

    [Fact]
    public void Of_a_rule_that_throws_in_a_draft()
    {
        var examination = Examine(context =>
        {
            if (context.Initiative.Why.Effects[0].For.IsEmpty)
            {
                context.Violation("/why/effects/0/for", OwnRule.Missing);
            }
        });

        ShouldBreak(examination, RuleRequirement.NeverThrows, "It throws IndexOutOfRangeException.");
        examination.UnmetRequirements[0].Exception.Should().BeOfType<IndexOutOfRangeException>();
        examination.UnmetRequirements[0].Document.Should().Be("of a title alone");
        examination.UnmetRequirements[0].Initiative!.Why.Effects.Should().BeEmpty();
        examination.ToString().Should().Contain("- NeverThrows: It throws IndexOutOfRangeException. (a change of a title alone, on 1900-01-01)");
    }

    [Fact]
    public void Of_a_rule_that_throws_where_a_reference_leads_nowhere() =>
        ShouldBreak(
            Examine(context =>
            {
                foreach (var activity in context.Initiative.WhatAndHow.Plan.Activities)
                {
                    _ = activity.Responsible is { } id ? context.Initiative.Who.Stakeholders.First(stakeholder => stakeholder.Id == id) : null;
                }

                context.Violation("/title", OwnRule.Missing);
            }),
            RuleRequirement.NeverThrows,
            "It throws InvalidOperationException.");

    [Fact]
    public void Of_a_rule_that_throws_where_an_id_is_used_twice() =>
        ShouldBreak(
            Examine(context =>
            {
                _ = context.Initiative.Who.Stakeholders.ToDictionary(stakeholder => stakeholder.Id, StringComparer.Ordinal);
                context.Violation("/title", OwnRule.Missing);
            }),
            RuleRequirement.NeverThrows,
            "It throws ArgumentException.");

    [Fact]
    public void Of_a_rule_that_counts()
    {
        var asked = 0;

        ShouldBreak(
            Examine(context =>
            {
                if (++asked % 2 == 0)
                {
                    context.Violation("/title", OwnRule.Missing);
                }
            }),
            RuleRequirement.Deterministic,
            "asked again");
    }

    [Fact]
    public void Of_a_rule_that_formats_as_the_machine_does() =>
        ShouldBreak(
            Examine(context =>
            {
                var date = context.On.ToString("D", CultureInfo.CurrentCulture);
                context.Violation("/title", new() { Danish = $"Det er {date}.", English = $"It is {date}." });
            }),
            RuleRequirement.Cultures,
            "in the culture da-DK");

    [Fact]
    public void Of_a_rule_that_is_another_on_another_thread()
    {
        var first = Environment.CurrentManagedThreadId;

        ShouldBreak(
            Examine(context =>
            {
                if (Environment.CurrentManagedThreadId == first)
                {
                    context.Violation("/title", OwnRule.Missing);
                }
            }),
            RuleRequirement.Threads,
            "many threads");
    }

    [Theory]
    [InlineData("/why/effects/999")]
    [InlineData("/why/effect")]
    [InlineData("/why/effects/01")]
    [InlineData("/why/effects/-")]
    [InlineData("/why/effects/0/for/99")]
    [InlineData("/Why")]
    [InlineData("why")]
    [InlineData("/title/0")]
    [InlineData("/~2")]
    [InlineData("/")]
    public void Of_a_rule_that_points_nowhere(string pointer) =>
        ShouldBreak(Examine(context => context.Violation(pointer, OwnRule.Missing)), RuleRequirement.Pointers, $"It points at {pointer}, which is no place");

    [Theory]
    [InlineData("")]
    [InlineData("/why/purpose")]
    [InlineData("/organisation/unit/uuid")]
    [InlineData("/whatAndHow/frame/toDiscuss")]
    public void Of_a_rule_that_points_at_what_is_missing_meets_the_requirement(string pointer) =>
        Examine(context => context.Violation(pointer, OwnRule.Missing)).UnmetRequirements.Should().BeEmpty();

    [Fact]
    public void Of_a_rule_that_goes_backwards() =>
        ShouldBreak(
            Examine(context =>
            {
                context.Violation("/who/stakeholders", OwnRule.Missing);
                context.Violation("/why/goals", OwnRule.Missing);
            }),
            RuleRequirement.Order,
            "It comes to /why/goals after");

    [Fact]
    public void Of_a_rule_that_goes_through_a_list_backwards() =>
        ShouldBreak(
            Examine(context =>
            {
                for (var i = context.Initiative.Who.Stakeholders.Count - 1; i >= 0; i--)
                {
                    context.Violation($"/who/stakeholders/{i}", OwnRule.Missing);
                }
            }),
            RuleRequirement.Order,
            "after what stands behind it");

    [Fact]
    public void Of_a_rule_that_says_a_thing_twice() =>
        ShouldBreak(
            Examine(context =>
            {
                context.Violation("/title", OwnRule.Missing);
                context.Violation("/title", OwnRule.Missing);
            }),
            RuleRequirement.Details,
            "two findings at /title");

    [Fact]
    public void Of_a_rule_that_tells_two_findings_apart_meets_the_requirement() =>
        Examine(context =>
        {
            context.Violation("/title", OwnRule.Missing, "employees");
            context.Violation("/title", OwnRule.Missing, "management");
        }).UnmetRequirements.Should().BeEmpty();

    [Fact]
    public void Of_a_rule_whose_message_repeats_the_document() =>
        ShouldBreak(
            Examine(context => context.Violation("/title", new() { Danish = $"Hvad er {context.Initiative.Title}?", English = $"What is {context.Initiative.Title}?" })),
            RuleRequirement.Discretion,
            "A message of its");

    [Fact]
    public void Of_a_rule_whose_message_repeats_a_part_of_an_id() =>
        ShouldBreak(
            Examine(context =>
            {
                foreach (var stakeholder in context.Initiative.Who.Stakeholders)
                {
                    var part = stakeholder.Id[..Math.Min(4, stakeholder.Id.Length)].ToUpperInvariant();
                    context.Violation("/title", new() { Danish = $"Hvem er {part}?", English = $"Who is {part}?" });
                    return;
                }
            }),
            RuleRequirement.Discretion,
            "A message of its");

    [Fact]
    public void Of_a_rule_whose_remedy_repeats_the_document() =>
        ShouldBreak(
            Examine(context => context.Violation(
                "/title", OwnRule.Missing, remedy: new() { Danish = $"Ret {context.Initiative.Title}.", English = $"Mend {context.Initiative.Title}." })),
            RuleRequirement.Discretion,
            "A remedy of its");

    [Fact]
    public void Of_a_rule_whose_detail_repeats_the_document()
    {
        var examination = Examine(context => context.Violation("/title", OwnRule.Missing, context.Initiative.Title));

        ShouldBreak(examination, RuleRequirement.Discretion, "A detail or a pointer of its");
        examination.ToString().Should().NotContain("zq7");
    }

    [Fact]
    public void Of_a_rule_whose_message_repeats_a_document_of_ones_own()
    {
        var own = AalborgInitiative.Compliant(ChangePhase.Closed, new(2026, 12, 15)) with { Summary = "Ordet er budgettilpasning." };
        var rule = new OwnRule
        {
            Checks = context =>
            {
                if (context.Initiative.Summary?.Contains("budget", StringComparison.Ordinal) == true)
                {
                    context.Violation("/summary", new() { Danish = $"Her står: {context.Initiative.Summary}", English = $"It says: {context.Initiative.Summary}" });
                }
            },
        };

        ShouldBreak(RuleExamination.Of(rule, AalborgPolicy.Rules, [own]), RuleRequirement.Discretion, "A message of its");
    }

    [Fact]
    public void Of_a_rule_that_looks_at_deviations() =>
        ShouldBreak(
            Examine(context =>
            {
                if (context.Initiative.Deviations.Count < 2)
                {
                    context.Violation("/title", OwnRule.Missing);
                }
            }),
            RuleRequirement.Deviations,
            "when a deviation sets it aside");

    [Fact]
    public void Of_a_rule_that_does_not_say_when_it_is_not_applicable() =>
        ShouldBreak(
            Examine(context =>
            {
                if (context.Initiative.Why.Goals.IsEmpty)
                {
                    context.NotApplicable();
                }
                else
                {
                    context.Violation("/why/goals", OwnRule.Missing);
                }
            }),
            RuleRequirement.NotApplicable,
            "does not say when");

    [Fact]
    public void Of_a_rule_that_finds_nothing() => ShouldBreak(Examine(_ => { }), RuleRequirement.Example, "It finds nothing in any document");

    [Fact]
    public void Of_a_rule_whose_example_is_none()
    {
        var change = AalborgInitiative.Compliant(ChangePhase.Closed, new(2026, 12, 15));
        var rule = new OwnRule { Shows = new() { On = new(2026, 12, 15), Fails = change with { Summary = "Et resumé." }, Mended = change } };

        var examination = RuleExamination.Of(rule, AalborgPolicy.Rules);

        examination.UnmetRequirements.Select(broken => broken.Message)
            .Should().Equal("The example that is to fail is passed.", "The example that is mended is failed.");
    }

    [Fact]
    public void Of_gives_three_examples_of_an_unmet_requirement_at_most() =>
        Examine(context => context.Violation($"/{context.On.DayNumber}", OwnRule.Missing)).UnmetRequirements.Should().HaveCount(3);

    [Fact]
    public void ShouldMeetEveryRequirement_throws_with_the_list()
    {
        var rule = new OwnRule { Checks = _ => throw new NotSupportedException() };
        var act = () => rule.ShouldMeetEveryRequirement(AalborgPolicy.Rules);

        act.Should().Throw<PersonnelAssertionException>()
            .WithMessage("OWN-01 does not keep what every rule keeps.\n- NeverThrows: It throws NotSupportedException. (a change told in full, on 1900-01-01)")
            .WithInnerException<NotSupportedException>();
    }

    [Fact]
    public void ShouldMeetEveryRequirement_of_a_book_examines_every_rule()
    {
        var book = new RuleBook("own", AalborgPolicy.Personnel, AalborgPolicy.Change, [new OwnRule(), new OwnRule("OWN-02", statements: [])]);
        var act = () => book.ShouldMeetEveryRequirement();

        act.Should().Throw<PersonnelAssertionException>().WithMessage("OWN-02 does not keep what every rule keeps.\n- Metadata: *");
    }
}
