using Aalborg.Personnel.Catalogue;

namespace Aalborg.Personnel;

/// <summary>Aalborg Kommune's personnel policy, its sub-policy about change, and the rules derived from them. The way in.</summary>
public static class AalborgPolicy
{
    /// <summary>Looked at when it is first asked for: whoever only assesses does not wait for it.</summary>
    private static readonly Lazy<PolicyCoverage> WhatBecameOfThem = new(() => PolicyCoverage.Of(Rules!, StatementNotes.All));

    /// <summary>Personalepolitik: the personnel policy, with its four principles, its six sub-policies and all 77 sentences of the two pages. Updated in August 2018; it carries no version.</summary>
    public static Policy Personnel { get; } = PersonnelPolicy.Policy;

    /// <summary>Delpolitik om Forandringer: the sub-policy about change. The page carries neither version nor date.</summary>
    public static SubPolicy Change { get; } = PersonnelPolicy.Change;

    /// <summary>The headings of the two pages that the sentences come from, in the order of the pages.</summary>
    public static ValueList<PolicyHeading> Headings { get; } = Catalogue.Headings.All;

    /// <summary>The rules, in the order of the principles; those about the document itself come last.</summary>
    public static RuleBook Rules { get; } = new(
        "aalborg",
        Personnel,
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
            new Who15BeneficiaryIsInvolved(),
            new Who16ReadinessIsJudged(),
            new How01ExpectationsAreAligned(),
            new How02FixedIsSaid(),
            new How03OpenIsSaid(),
            new How04FixedIsNotOpen(),
            new How05ActivitiesArePlanned(),
            new How06ActivitySaysHow(),
            new How07ActivitySaysWhen(),
            new How08ActivityHasSomeoneResponsible(),
            new How09ActivityEndsWithinChange(),
            new How10PlanAnswersContextChange(),
            new How11ActivityIsDone(),
            new How12StartIsKnown(),
            new How13InfluenceIsJudged(),
            new How14StartIsPlanned(),
            new How15EndIsPlanned(),
            new How16PlanCoversChange(),
            new Com01ToldBefore(),
            new Com02ToldDuring(),
            new Com03ToldAfter(),
            new Com04ContextChangeIsTold(),
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

    /// <summary>The six of the rules that are about the document itself: any rule book may take them along.</summary>
    public static ValueList<ChangeRule> DocumentRules { get; } = [.. Rules.Rules.Where(rule => rule.Principle is null)];

    /// <summary>Every one of the 77 sentences and what became of it: rules, a judgement that people make, an invariant of the catalogue, or why nothing.</summary>
    public static PolicyCoverage Coverage => WhatBecameOfThem.Value;
}
