namespace Aalborg.Personnel.Domain.Tests.Changes;

/// <summary>Every verb of a change initiative, each with something for it to do to <see cref="Underway"/>.</summary>
internal static class EveryVerb
{
    /// <summary>A day in the life of <see cref="Underway"/>, after what has happened in it.</summary>
    public static DateOnly Day { get; } = new(2026, 6, 1);

    /// <summary>A change that has started, with something left to send, to answer, to do and to look at.</summary>
    public static ChangeInitiative Underway { get; } = Compliant.Initiative with
    {
        Timeline = new() { Starts = Compliant.Starts, Ends = Compliant.Ends },
        Why = Compliant.Initiative.Why with { Effects = [Compliant.Initiative.Why.Effects[0] with { Result = null }] },
        WhatAndHow = Compliant.Initiative.WhatAndHow with
        {
            Plan = Compliant.Initiative.WhatAndHow.Plan with { Activities = [Compliant.Initiative.WhatAndHow.Plan.Activities[0] with { Done = null }] },
        },
        Communication = new()
        {
            Messages = [.. Compliant.Initiative.Communication.Messages, new() { Id = "planned", Planned = Day, To = ["citizens"], Content = "Udkast" }],
            Input = [Compliant.Initiative.Communication.Input[0], new() { Id = "unanswered", Received = new(2026, 5, 20), Content = "Hvad med ferien?" }],
        },
    };

    /// <summary>The verbs by their signature.</summary>
    public static Dictionary<string, Func<ChangeInitiative, ChangeInitiative>> All { get; } = new(StringComparer.Ordinal)
    {
        ["AddIdentifier(ExternalIdentifier)"] = change => change.AddIdentifier(new() { System = "ESDH", Value = "2026-0001" }),
        ["AddStakeholder(Stakeholder)"] = change => change.AddStakeholder(new() { Id = "night", Name = "Nattevagten", Level = StakeholderLevel.Employees }),
        ["AddStakeholder(StakeholderLevel, String, ValueList)"] = change =>
            change.AddStakeholder(StakeholderLevel.Employees, "Nattevagten", StakeholderRole.Affected, StakeholderRole.Delivers),
        ["AlignExpectations(Expectation)"] = change => change.AlignExpectations(new() { On = Day, Agreed = "Vi prøver igen.", With = ["team"] }),
        ["AlignExpectations(DateOnly, String, ValueList)"] = change => change.AlignExpectations(Day, "Vi prøver igen.", with: ["team"]),
        ["AnswerInput(String, InputResponse)"] = change => change.AnswerInput("unanswered", new() { On = Day, What = "Den følger planen." }),
        ["AnswerInput(String, DateOnly, String)"] = change => change.AnswerInput("unanswered", Day, "Den følger planen."),
        ["Close(DateOnly)"] = change => change.Close(Compliant.Afterwards),
        ["ConnectTo(Strategy)"] = change => change.ConnectTo(new() { Title = "Ældrestrategien", Connection = "Færre ansigter." }),
        ["Decide(Decision)"] = change => change.Decide(new() { Id = "go-on", On = Day, What = "Vi går videre.", With = ["management"] }),
        ["Decide(DateOnly, String, ValueList, DecisionKind)"] = change => change.Decide(Day, "Vi spørger først.", ["management"], DecisionKind.Process),
        ["Deviate(Deviation)"] = change => change.Deviate(
            new() { Rule = AalborgRule.Com01, Reason = "Loven gav ingen frist.", DecidedBy = "Direktionen", On = Day, Until = Day }),
        ["DiscussInMed(MedDiscussion)"] = change => change.DiscussInMed(new() { Committee = "Lokal-MED", On = Day, Informed = Day }),
        ["DiscussInMed(DateOnly, String, Nullable, String)"] = change => change.DiscussInMed(Day, "Lokal-MED", informed: Day, outcome: "Vi følger op."),
        ["End(DateOnly)"] = change => change.End(Day),
        ["ExpectEffect(Effect)"] = change => change.ExpectEffect(new() { Id = "calm", What = "Mere ro.", For = ["team"] }),
        ["ExpectEffect(String, ValueList, Nullable)"] = change => change.ExpectEffect("Mere ro.", forWhom: ["team"], due: Compliant.Ends),
        ["ExplainPurpose(DateOnly)"] = change => (change with { Why = change.Why with { Explained = null } }).ExplainPurpose(Day),
        ["ExplainPurpose(DateOnly, String)"] = change => change.ExplainPurpose(Day, "Borgerne skal kende dem, der kommer."),
        ["FinishActivity(String, DateOnly)"] = change => change.FinishActivity("activity", Day),
        ["Involve(String, Involvement)"] = change => change.Involve("team", new() { Form = InvolvementForm.Consulted }),
        ["Involve(String, DateOnly, InvolvementForm, String)"] = change => change.Involve("team", starts: Day, InvolvementForm.Dialogue, "Teammøder"),
        ["Judge(Judgement)"] = change => change.Judge(new() { Rule = AalborgRule.Why13, On = Day, JudgedBy = "Lokal-MED" }),
        ["Judge(RuleId, DateOnly, String, JudgementAnswer, String)"] = change =>
            change.Judge(AalborgRule.Why13, Day, judgedBy: "Lokal-MED", JudgementAnswer.No, note: "Ikke for nattevagten."),
        ["MarkUnaffected(UnaffectedLevel)"] = change => change.MarkUnaffected(new() { Level = StakeholderLevel.Politicians, Reason = "Det er drift." }),
        ["MarkUnaffected(StakeholderLevel, String)"] = change => change.MarkUnaffected(StakeholderLevel.Politicians, "Det er drift."),
        ["PlanActivity(Activity)"] = change => change.PlanActivity(new() { Id = "evaluate", What = "Evaluering", Responsible = "management" }),
        ["PlanActivity(String, DateOnly, String, Nullable, String)"] = change =>
            change.PlanActivity("management", starts: Day, "Evaluering", ends: Compliant.Ends, how: "Spørgeskema"),
        ["PlanMessage(Message)"] = change => change.PlanMessage(new() { Id = "status", Planned = Day, To = ["team"] }),
        ["PlanMessage(DateOnly, ValueList, String, ValueList, String, Boolean)"] = change =>
            change.PlanMessage(Day, to: ["team"], "Status", about: ["context-change", "revision", "decision"], channel: "Intranet", invitesInput: true),
        ["ReceiveInput(Input)"] = change => change.ReceiveInput(new() { Id = "idea", Received = Day, From = "team", Content = "Byt på tværs." }),
        ["ReceiveInput(DateOnly, String)"] = change => change.ReceiveInput(Day, "Byt på tværs."),
        ["ReceiveInput(String, DateOnly, String)"] = change => change.ReceiveInput(from: "team", Day, "Byt på tværs."),
        ["RecordResult(String, EffectResult)"] = change => change.RecordResult("effect", new() { On = Day, What = "Borgerne er trygge." }),
        ["RecordResult(String, DateOnly, String)"] = change => change.RecordResult("effect", Day, "Borgerne er trygge."),
        ["RecordContextChange(ContextChange)"] = change => change.RecordContextChange(new() { Id = "law", On = Day, In = ContextArea.Conditions, What = "Ny lov." }),
        ["RecordContextChange(DateOnly, ContextArea, String)"] = change => change.RecordContextChange(Day, ContextArea.Goals, "Målet er højere."),
        ["RevisePlan(Revision)"] = change => change.RevisePlan(new() { Id = "keep", On = Day, Outcome = RevisionOutcome.Confirmed, What = "Vi holder fast." }),
        ["RevisePlan(DateOnly, RevisionOutcome, String, ValueList)"] = change =>
            change.RevisePlan(Day, RevisionOutcome.Adjusted, "Perioden forlænges.", answers: ["context-change"]),
        ["Schedule(DateOnly, Nullable)"] = change => change.Schedule(Compliant.Starts, ends: Compliant.Afterwards),
        ["SendMessage(Message)"] = change => change.SendMessage(new() { Id = "status", Planned = Day, Sent = Day, To = ["team"] }),
        ["SendMessage(DateOnly, ValueList, String, ValueList, String, Boolean)"] = change =>
            change.SendMessage(Day, to: ["team"], "Status", about: ["context-change"], channel: "Intranet", invitesInput: true),
        ["SendMessage(String, DateOnly, String)"] = change => change.SendMessage("planned", Day, "Kære borgere"),
        ["SetFrame(Frame)"] = change => change.SetFrame(new() { Fixed = ["Budgettet"], ToTry = ["Bytte på tværs"] }),
        ["SetGoal(Goal)"] = change => change.SetGoal(new() { Id = "calls", What = "Færre opkald." }),
        ["SetGoal(String, Nullable, String)"] = change => change.SetGoal("Færre opkald.", due: Compliant.Ends, measure: "Telefonstatistikken"),
        ["Start(DateOnly)"] = change => (change with { Timeline = new() }).Start(Compliant.Starts),
        ["Stop(DateOnly)"] = change => change.Stop(Day),
    };
}
