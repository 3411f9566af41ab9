namespace Aalborg.Personnel.Catalogue;

/// <summary>DOC-01: an id is used once.</summary>
internal sealed class Doc01IdIsUsedOnce() : ChangeRule(
    AalborgRule.Doc01, principle: null, RuleSeverity.Error, ChangePhase.Idea, [])
{
    private static readonly LocalizedText UsedBefore = new()
    {
        Danish = "Id'et er brugt før i dokumentet.",
        English = "The id has been used before in the document.",
    };

    public override LocalizedText Title { get; } = new()
    {
        Danish = "Hver post har sit eget id",
        English = "Every entry has its own id",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Beskeder, aktiviteter og andre poster henviser til hinanden med id'er. Reglen ser efter, om to poster har samme id; så er det uklart, hvad der henvises til.",
        English = "Messages, activities and other entries refer to each other by id. The rule checks that no two entries have the same id; otherwise references are ambiguous.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Giv posten et id, som ingen anden post i dokumentet har, og ret henvisningerne til den.",
        English = "Give the entry an id that no other entry in the document has, and update the references to it.",
    };

    public override RuleExample Example => new()
    {
        On = Sample.Starts,
        Fails = Sample.Change with { Why = new() { Goals = [Sample.Goal], Effects = [Sample.Effect with { Id = "maal" }] } },
        Mended = Sample.Change with { Why = new() { Goals = [Sample.Goal], Effects = [Sample.Effect] } },
    };

    public override void Check(RuleContext context)
    {
        var hashes = default(StringWalk<IdHashes>);
        ChangeInitiative.Describe(ref hashes, context.Initiative);
        if (hashes.Visitor.MayRepeat)
        {
            var repeats = new StringWalk<Repeats>(new(context, new(StringComparer.Ordinal)));
            ChangeInitiative.Describe(ref repeats, context.Initiative);
        }
    }

    private readonly struct Repeats(RuleContext context, HashSet<string> seen) : IStringVisitor
    {
        public static bool KeepsPointer => true;

        public static bool Visits(MemberKind kind) => kind == MemberKind.Id;

        public void Visit(string value, StringMember member, in DocumentPointer owner, int index)
        {
            if (!seen.Add(value))
            {
                context.Violation(owner.To(member.Name), UsedBefore);
            }
        }
    }
}
