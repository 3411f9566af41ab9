using System.Runtime.CompilerServices;

namespace Aalborg.Personnel.Catalogue;

/// <summary>DOC-02: a reference leads somewhere.</summary>
internal sealed class Doc02ReferenceLeadsSomewhere() : ChangeRule(
    AalborgRule.Doc02, principle: null, RuleSeverity.Error, ChangePhase.Idea, [])
{
    private static readonly LocalizedText NoStakeholder = new()
    {
        Danish = "Der henvises til en interessent, der ikke findes i dokumentet.",
        English = "The reference refers to a stakeholder that is not in the document.",
    };

    private static readonly LocalizedText NoContextChange = new()
    {
        Danish = "Der henvises til en ændring, der ikke findes i dokumentet.",
        English = "The reference refers to a change in goals or conditions that is not in the document.",
    };

    private static readonly LocalizedText NoSubject = new()
    {
        Danish = "Der henvises til en ændring, justering eller beslutning, der ikke findes i dokumentet.",
        English = "The reference refers to a change in goals or conditions, a revision or a decision that is not in the document.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Det, der henvises til, findes",
        English = "Every reference has a target",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Effekter, beslutninger, aktiviteter, beskeder og input henviser til interessenter, ændringer, justeringer og beslutninger. Reglen ser efter, om det, der henvises til, findes.",
        English = "Effects, decisions, activities, messages and input refer to stakeholders, changes in goals or conditions, revisions and decisions. The rule checks that every reference has a target.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Ret henvisningen, eller tilføj det, der henvises til.",
        English = "Correct the reference, or add what it refers to.",
    };

    public override RuleExample Example
    {
        get
        {
            var change = Sample.Change with { Who = new() { Stakeholders = [Sample.Team] } };
            return new()
            {
                On = Sample.Starts,
                Fails = change with { WhatAndHow = new() { Plan = new() { Activities = [Sample.Activity with { Responsible = "teamet" }] } } },
                Mended = change with { WhatAndHow = new() { Plan = new() { Activities = [Sample.Activity with { Responsible = "team" }] } } },
            };
        }
    }

    public override void Check(RuleContext context)
    {
        var search = new StringWalk<Search>(new(context));
        ChangeInitiative.Describe(ref search, context.Initiative);
        if (search.Visitor.HasFound)
        {
            var report = new StringWalk<Report>(new(context));
            ChangeInitiative.Describe(ref report, context.Initiative);
        }
    }

    private static LocalizedText MessageFor(EntryKinds targets) => targets switch
    {
        EntryKinds.Stakeholder => NoStakeholder,
        EntryKinds.ContextChange => NoContextChange,
        _ => NoSubject,
    };

    private struct Search(RuleContext context) : IStringVisitor
    {
        public static bool KeepsPointer => false;

        public static bool Visits(MemberKind kind) => kind is MemberKind.Reference or MemberKind.References;

        public bool HasFound { get; private set; }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Visit(string value, StringMember member, in DocumentPointer owner, int index) => HasFound |= !context.HasEntry(value, member.Entries);
    }

    private readonly struct Report(RuleContext context) : IStringVisitor
    {
        public static bool KeepsPointer => true;

        public static bool Visits(MemberKind kind) => kind is MemberKind.Reference or MemberKind.References;

        public void Visit(string value, StringMember member, in DocumentPointer owner, int index)
        {
            if (!context.HasEntry(value, member.Entries))
            {
                context.Violation(owner.To(member.Name, index), MessageFor(member.Entries));
            }
        }
    }
}
