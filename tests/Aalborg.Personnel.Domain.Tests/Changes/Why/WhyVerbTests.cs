namespace Aalborg.Personnel.Domain.Tests.Changes.Why;

public class WhyVerbTests
{
    private static readonly DateOnly Day = EveryVerb.Day;

    private static readonly ChangeInitiative Change = EveryVerb.Underway;

    private static readonly ChangeInitiative Idea = new() { Id = Change.Id, Title = Change.Title };

    [Fact]
    public void ExplainPurpose_writes_the_purpose_and_when_it_was_explained() =>
        Idea.ExplainPurpose(Day, "Færre ansigter.").Should().Be(Idea with { Why = new() { Purpose = "Færre ansigter.", Explained = Day } });

    [Fact]
    public void ExplainPurpose_without_words_explains_the_purpose_that_is_written() =>
        (Idea with { Why = new() { Purpose = "Færre ansigter." } }).ExplainPurpose(Day).Why.Should().Be(new Personnel.Why { Purpose = "Færre ansigter.", Explained = Day });

    [Fact]
    public void ExplainPurpose_again_keeps_the_first_time() => Change.ExplainPurpose(Day).Should().Be(Change);

    [Fact]
    public void ExplainPurpose_again_in_the_same_words_keeps_the_first_time() => Change.ExplainPurpose(Day, $" {Change.Why.Purpose} ").Should().Be(Change);

    [Fact]
    public void ExplainPurpose_on_an_earlier_day_was_the_first_time() =>
        Change.ExplainPurpose(new(2025, 12, 1)).Why.Explained.Should().Be(new DateOnly(2025, 12, 1));

    [Fact]
    public void ExplainPurpose_with_another_purpose_is_first_explained_now() => Change.ExplainPurpose(Day, "Noget andet.").Why.Explained.Should().Be(Day);

    [Fact]
    public void ExplainPurpose_without_a_purpose_is_refused() => FluentActions.Invoking(() => Idea.ExplainPurpose(Day)).Should().Throw<InvalidOperationException>();

    [Fact]
    public void ExplainPurpose_with_a_blank_purpose_is_refused() =>
        FluentActions.Invoking(() => Idea.ExplainPurpose(Day, " ")).Should().Throw<ArgumentException>().WithParameterName("purpose");

    [Fact]
    public void SetGoal_adds_a_goal_with_an_id() => Idea.SetGoal("Færre opkald.", due: Day, measure: "Statistikken").Why.Goals.Should()
        .Equal(new Goal { Id = "goal-1", What = "Færre opkald.", Due = Day, Measure = "Statistikken" });

    [Fact]
    public void SetGoal_adds_it_after_the_others() => Change.SetGoal("Færre opkald.", due: null).Why.Goals.Select(goal => goal.Id).Should().Equal("goal", "goal-1");

    [Fact]
    public void SetGoal_with_an_id_that_is_used_is_refused() =>
        FluentActions.Invoking(() => Change.SetGoal(new() { Id = "team", What = "Færre opkald." })).Should().Throw<ArgumentException>()
            .WithParameterName("Id").WithMessage("The id has been used before: /who/stakeholders/0 has it.*");

    [Fact]
    public void ExpectEffect_adds_an_effect_with_an_id() => Change.ExpectEffect("Mere ro.", forWhom: ["team", "citizens"], due: Day).Why.Effects[^1].Should()
        .Be(new Effect { Id = "effect-1", What = "Mere ro.", For = ["team", "citizens"], Due = Day });

    [Fact]
    public void ExpectEffect_for_nobody_is_for_the_rules_to_say() => Idea.ExpectEffect("Mere ro.", forWhom: []).Why.Effects.Should().ContainSingle();

    [Fact]
    public void ExpectEffect_for_somebody_who_is_not_there_is_refused() =>
        FluentActions.Invoking(() => Change.ExpectEffect("Mere ro.", forWhom: ["team", "borgerne"])).Should().Throw<ArgumentException>().WithParameterName("For");

    [Fact]
    public void RecordResult_says_what_came_of_the_effect() =>
        Change.RecordResult("effect", Day, "Borgerne er trygge.").Why.Effects[0].Result.Should().Be(new EffectResult { On = Day, What = "Borgerne er trygge." });

    [Fact]
    public void RecordResult_keeps_what_the_effect_was_to_be() =>
        (Change.RecordResult("effect", Day, "Trygge.").Why.Effects[0] with { Result = null }).Should().Be(Change.Why.Effects[0]);

    [Fact]
    public void RecordResult_twice_is_refused() =>
        FluentActions.Invoking(() => Change.RecordResult("effect", Day, "Trygge.").RecordResult("effect", Day, "Utrygge.")).Should().Throw<InvalidOperationException>();

    [Fact]
    public void RecordResult_of_an_effect_that_is_not_there_is_refused() =>
        FluentActions.Invoking(() => Change.RecordResult("goal", Day, "Trygge.")).Should().Throw<ArgumentException>().WithParameterName("effectId");

    [Fact]
    public void ConnectTo_adds_the_strategy() =>
        Idea.ConnectTo(new() { Title = "Ældrestrategien" }).Why.Strategies.Should().Equal(new Strategy { Title = "Ældrestrategien" });
}
