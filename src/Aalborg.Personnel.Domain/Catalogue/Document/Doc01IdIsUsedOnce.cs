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
        Danish = "Hvert id bruges én gang",
        English = "Every id is used once",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Beskeder, aktiviteter og andre poster peger på hinanden med id'er. Reglen ser efter, om et id bruges to gange i dokumentet; så kan ingen se, hvad der peges på.",
        English = "Messages, activities and other entries point at each other by ids. The rule looks for an id used twice in the document; then nobody can see what is pointed at.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Giv posten et id, som ingen anden post i dokumentet har, og ret dem, der peger på den.",
        English = "Give the entry an id that no other entry in the document has, and correct what points at it.",
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
