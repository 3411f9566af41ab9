namespace Aalborg.Personnel.Testing.Tests.Initiatives;

public class CompliantInitiativeTests
{
    private static readonly DateOnly On = new(2026, 5, 4);

    private static RuleBook OtherBook { get; } = new("other", AalborgPolicy.Personnel, AalborgPolicy.Change, [new OwnJudgement(), .. AalborgPolicy.DocumentRules]);

    [Fact]
    public void In_answers_the_judgement_rules_of_the_book_and_no_others() =>
        CompliantInitiative.In(ChangePhase.Implementation, On, OtherBook).Judgements.Select(judgement => judgement.Rule).Should().Equal(new RuleId("OTHER-01"));

    [Fact]
    public void In_another_municipality_breaks_no_rule_about_the_document() =>
        OtherBook.Assess(CompliantInitiative.In(ChangePhase.Implementation, On, OtherBook), On).ShouldHaveNoFindings().ShouldPass(new("OTHER-01"));

    [Theory]
    [InlineData(ChangePhase.Preparation)]
    [InlineData(ChangePhase.Implementation)]
    [InlineData(ChangePhase.FollowUp)]
    [InlineData(ChangePhase.Closed)]
    [InlineData(ChangePhase.Stopped)]
    public void In_with_every_parameter_at_0_days_has_no_findings(ChangePhase phase)
    {
        var book = AalborgPolicy.Rules.TailoredBy(new RuleProfile
        {
            Name = "Stram",
            DiscussedInMed = new() { Committee = "Hoved-MED", On = DocumentDate.First },
            Parameters = new() { Settings = [.. AalborgPolicy.Rules.Parameters.Select(parameter => parameter.At(0))] },
        });

        book.Assess(CompliantInitiative.In(phase, On, book), On).ShouldHaveNoFindings();
    }

    [Fact]
    public void In_without_a_book_is_refused()
    {
        var act = () => CompliantInitiative.In(ChangePhase.Idea, On, null!);

        act.Should().Throw<ArgumentNullException>().WithParameterName("book");
    }

    private sealed class OwnJudgement() : JudgementRule(new("OTHER-01"), AalborgPrinciple.WeKnowWho, ChangePhase.Implementation, [AalborgStatement.P07])
    {
        public override LocalizedText Title { get; } = new() { Danish = "Er det fair?", English = "Is it fair?" };

        public override LocalizedText Explanation { get; } = new() { Danish = "Spørg.", English = "Ask." };

        public override LocalizedText Remedy { get; } = new() { Danish = "Tal om det.", English = "Talk about it." };

        public override LocalizedText Declined { get; } = new() { Danish = "Det er det ikke.", English = "It is not." };
    }
}
