using Aalborg.Personnel.Catalogue;

namespace Aalborg.Personnel;

/// <summary>Aalborg Kommune's policy about change, and the rules derived from it. The way in.</summary>
public static class AalborgPolicy
{
    /// <summary>Delpolitik om Forandringer: the sub-policy about change. The page carries neither version nor date.</summary>
    public static SubPolicy Change { get; } = new()
    {
        Id = "delpolitik-om-forandringer",
        Title = new() { Danish = "Delpolitik om Forandringer", English = "Sub-policy about change" },
        Principles =
        [
            AalborgPrinciple.WeKnowWhy,
            AalborgPrinciple.WeKnowWho,
            AalborgPrinciple.WeKnowWhatAndHow,
            AalborgPrinciple.WeCommunicate,
        ],
        Questions =
        [
            Asking(ChangeStatement.Q1),
            Asking(ChangeStatement.Q2),
            Asking(ChangeStatement.Q3),
            Asking(ChangeStatement.Q4),
            Asking(ChangeStatement.Q5),
            Asking(ChangeStatement.Q6),
            Asking(ChangeStatement.Q7),
        ],
    };

    /// <summary>The 58 rules, in the order of the principles; those about the document itself come last.</summary>
    public static RuleBook Rules { get; } = new(
        "aalborg",
        Change,
        [
            new Why01PurposeIsWritten(),
            new Why02GoalsAreSet(),
            new Why03GoalIsMeasurable(),
            new Why04EffectsAreNamed(),
            new Why05EffectIsForSomeone(),
            new Why06EffectHasDate(),
            new Why07TodayIsDescribed(),
            new Why08TomorrowIsDescribed(),
            new Why09TomorrowDiffersFromToday(),
            new Why10StrategiesAreNamed(),
            new Why11StrategyConnectionIsDescribed(),
            new Why12DueEffectIsLookedAt(),
            new Why13MeaningIsJudged(),
            new Who01StakeholdersAreNamed(),
            new Who02StakeholderIsInvolved(),
            new Who03NobodyStandsAlone(),
            new Who04InvolvementPrecedesStart(),
            new Who05InvolvementPrecedesDecision(),
            new Who06InvolvementIsTwoWay(),
            new Who07SomeoneBenefitsAndDelivers(),
            new Who08ManagementAndEmployeesCarryIt(),
            new Who09MedDiscussesInTime(),
            new Who10PurposeIsExplainedFirst(),
            new Who11DecisionIsMadeTogether(),
            new Who12CitizensAreConsidered(),
            new Who13PeopleAreJudged(),
            new Who14FairnessIsJudged(),
            new How01ExpectationsAreAligned(),
            new How02FixedIsSaid(),
            new How03OpenIsSaid(),
            new How04FixedIsNotOpen(),
            new How05ActivitiesArePlanned(),
            new How06ActivitySaysHow(),
            new How07ActivitySaysWhen(),
            new How08ActivityHasSomeoneResponsible(),
            new How09ActivityEndsWithinChange(),
            new How10PlanAnswersShift(),
            new How11ActivityIsDone(),
            new How12StartIsKnown(),
            new How13InfluenceIsJudged(),
            new Com01ToldBefore(),
            new Com02ToldDuring(),
            new Com03ToldAfter(),
            new Com04ShiftIsTold(),
            new Com05InputIsInvited(),
            new Com06InputIsAnswered(),
            new Com07StakeholderIsTold(),
            new Com08EveryLevelIsReached(),
            new Com09PlannedMessageIsSent(),
            new Com10StopIsTold(),
            new Com11DecisionIsTold(),
            new Com12OpennessIsJudged(),
            new Doc01IdIsUsedOnce(),
            new Doc02ReferenceLeadsSomewhere(),
            new Doc03DatesComeInOrder(),
            new Doc04NoCprNumber(),
            new Doc05RuleReferenceIsKnown(),
            new Doc06DeviationIsNeeded(),
        ],
        [
            AalborgParameter.AdjustWithinDays,
            AalborgParameter.TellWithinDays,
            AalborgParameter.AnswerWithinDays,
            AalborgParameter.AlignWithinDays,
        ]);

    private static Question Asking(Statement statement) => new() { Id = statement.Id, Statement = statement };
}
