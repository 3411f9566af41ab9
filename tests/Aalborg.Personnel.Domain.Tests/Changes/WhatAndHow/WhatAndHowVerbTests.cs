namespace Aalborg.Personnel.Domain.Tests.Changes.WhatAndHow;

public class WhatAndHowVerbTests
{
    private static readonly DateOnly Day = EveryVerb.Day;

    private static readonly ChangeInitiative Change = EveryVerb.Underway;

    [Fact]
    public void SetFrame_takes_the_place_of_the_frame() =>
        Change.SetFrame(new() { Fixed = ["Loven"] }).WhatAndHow.Frame.Should().Be(new Frame { Fixed = ["Loven"] });

    [Fact]
    public void AlignExpectations_adds_what_was_agreed() => Change.AlignExpectations(Day, "Vi prøver igen.", with: ["team"]).WhatAndHow.Expectations[^1].Should()
        .Be(new Expectation { On = Day, Agreed = "Vi prøver igen.", With = ["team"] });

    [Fact]
    public void AlignExpectations_with_somebody_who_is_not_there_is_refused() =>
        FluentActions.Invoking(() => Change.AlignExpectations(Day, "Vi prøver igen.", with: ["naboerne"])).Should().Throw<ArgumentException>().WithParameterName("With");

    [Fact]
    public void PlanActivity_adds_an_activity_with_an_id() =>
        Change.PlanActivity("management", starts: Day, "Evaluering", ends: Day, how: "Spørgeskema").WhatAndHow.Plan.Activities[^1].Should()
            .Be(new Activity { Id = "activity-1", What = "Evaluering", How = "Spørgeskema", Starts = Day, Ends = Day, Responsible = "management" });

    [Fact]
    public void PlanActivity_without_somebody_responsible_is_for_the_rules_to_say() =>
        Change.PlanActivity(new() { Id = "evaluate", What = "Evaluering" }).WhatAndHow.Plan.Activities.Should().HaveCount(2);

    [Fact]
    public void PlanActivity_for_somebody_who_is_not_there_is_refused() =>
        FluentActions.Invoking(() => Change.PlanActivity("ledelsen", starts: Day, "Evaluering")).Should().Throw<ArgumentException>().WithParameterName("Responsible");

    [Fact]
    public void PlanActivity_for_a_blank_id_is_refused() =>
        FluentActions.Invoking(() => Change.PlanActivity(" ", starts: Day, "Evaluering")).Should().Throw<ArgumentException>().WithParameterName("responsible");

    [Fact]
    public void PlanActivity_that_ends_before_it_starts_is_refused() =>
        FluentActions.Invoking(() => Change.PlanActivity("team", starts: Day, "Evaluering", ends: Day.AddDays(-1))).Should().Throw<ArgumentException>().WithParameterName("Ends");

    [Fact]
    public void FinishActivity_says_when_it_was_done() =>
        Change.FinishActivity("activity", Day).WhatAndHow.Plan.Activities.Should().Equal(Change.WhatAndHow.Plan.Activities[0] with { Done = Day });

    [Fact]
    public void FinishActivity_twice_is_refused() =>
        FluentActions.Invoking(() => Change.FinishActivity("activity", Day).FinishActivity("activity", Day)).Should().Throw<InvalidOperationException>();

    [Fact]
    public void FinishActivity_that_is_not_there_is_refused() =>
        FluentActions.Invoking(() => Change.FinishActivity("activity-1", Day)).Should().Throw<ArgumentException>()
            .WithParameterName("activityId").WithMessage("No activity has the id. The nearest id is that of /whatAndHow/plan/activities/0.*");

    [Fact]
    public void RecordContextChange_adds_a_context_change_with_an_id() => Change.RecordContextChange(Day, ContextArea.Goals, "Målet er højere.").WhatAndHow.ContextChanges[^1].Should()
        .Be(new ContextChange { Id = "context-change-1", On = Day, In = ContextArea.Goals, What = "Målet er højere." });

    [Fact]
    public void RevisePlan_adds_a_revision_with_an_id() =>
        Change.RevisePlan(Day, RevisionOutcome.Confirmed, "Vi holder fast.", answers: ["context-change"]).WhatAndHow.Plan.Revisions[^1].Should()
            .Be(new Revision { Id = "revision-1", On = Day, Outcome = RevisionOutcome.Confirmed, What = "Vi holder fast.", Answers = ["context-change"] });

    [Fact]
    public void RevisePlan_that_answers_no_context_change_is_recorded() =>
        Change.RevisePlan(Day, RevisionOutcome.Adjusted, "Vi venter.").WhatAndHow.Plan.Revisions[^1].Answers.Should().BeEmpty();

    [Fact]
    public void RevisePlan_that_answers_a_context_change_that_is_not_there_is_refused() =>
        FluentActions.Invoking(() => Change.RevisePlan(Day, RevisionOutcome.Adjusted, "Vi venter.", answers: ["revision"])).Should().Throw<ArgumentException>()
            .WithParameterName("Answers").WithMessage("No context-change has the id. (*", "none is near");
}
