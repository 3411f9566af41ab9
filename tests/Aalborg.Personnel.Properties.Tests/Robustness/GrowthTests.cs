using System.Text;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Properties.Tests.Robustness;

/// <summary>Reading and assessing allocate in proportion to a document, whatever there is much of: entries, references that lead nowhere, ignored members, a long text.</summary>
public class GrowthTests
{
    private const int Few = 10_000;

    private static readonly Dictionary<string, Func<int, string>> Shapes = new(StringComparer.Ordinal)
    {
        ["stakeholders and messages"] = n => $$$"""
            "who":{"stakeholders":[{{{Many(n, i => $$"""{"id":"s{{i}}","name":"a","level":"employees","roles":["affected","benefits","delivers"],"involvements":[{"form":"consulted","starts":"2026-02-03"}]}""")}}}]},
            "communication":{"messages":[{{{Many(n, i => $$"""{"id":"m{{i}}","planned":"2026-02-03","to":["s{{i}}"]}""")}}}],"input":[{{{Many(n, i => $$"""{"id":"i{{i}}","received":"2026-02-01","content":"a","from":"s{{i}}"}""")}}}]}
            """,
        ["decisions"] = n => $$$"""
            "who":{"stakeholders":[{{{Many(n, i => $$"""{"id":"s{{i}}","name":"a","level":"politicians","roles":["affected"]}""")}}}],"decisions":[{{{Many(n, i => $$"""{"id":"d{{i}}","on":"2026-01-01","what":"a","with":["s{{i}}","z{{i}}"]}""")}}}]}
            """,
        ["changes, revisions and messages about them"] = n => $$$"""
            "whatAndHow":{"contextChanges":[{{{Many(n, i => $$"""{"id":"c{{i}}","on":"2026-01-01","in":"goals","what":"a"}""")}}}],"plan":{"revisions":[{{{Many(n, i => $$"""{"id":"r{{i}}","on":"2026-01-02","answers":["c{{i}}"],"outcome":"adjusted","what":"a"}""")}}}]}},
            "communication":{"messages":[{{{Many(n, i => $$"""{"id":"m{{i}}","planned":"2026-02-03","sent":"2026-02-03","to":[],"about":["c{{i}}","r{{i}}"]}""")}}}]}
            """,
        ["references of one message that lead nowhere"] = n => $$$"""
            "communication":{"messages":[{"id":"m","planned":"2026-02-03","to":[{{{Many(n, i => $"\"z{i}\"")}}}],"about":[{{{Many(n, i => $"\"z{i}\"")}}}]}]}
            """,
        ["one id for all"] = n => $$$"""
            "why":{"goals":[{{{Many(n, _ => """{"id":"g","what":"a"}""")}}}]}
            """,
        ["long ids that begin alike"] = n => $$$"""
            "why":{"goals":[{{{Many(n, i => $$"""{"id":"{{new string('x', 60)}}{{i}}","what":"a"}""")}}}]}
            """,
        ["activities"] = n => $$$"""
            "whatAndHow":{"plan":{"activities":[{{{Many(n, i => $$"""{"id":"a{{i}}","what":"a","responsible":"z{{i}}","starts":"2026-02-03","ends":"2026-01-01"}""")}}}]}}
            """,
        ["a frame"] = n => $$$"""
            "whatAndHow":{"frame":{"fixed":[{{{Many(n, i => $"\"f{i}\"")}}}],"toDiscuss":[{{{Many(n, i => $"\"F{i}\"")}}}]}}
            """,
        ["deviations"] = n => $$$"""
            "deviations":[{{{Many(n, i => $$"""{"rule":"WHY-{{i}}","reason":"a","decidedBy":"a","on":"2026-01-01"}""")}}}]
            """,
        ["judgements"] = n => $$$"""
            "judgements":[{{{Many(n, i => $$"""{"rule":"WHY-13","on":"2026-01-01","judgedBy":"j{{i}}","answer":"no"}""")}}}]
            """,
        ["ignored members"] = n => Many(n, i => $$"""
            "x{{i}}":{"y":[1]}
            """),
        ["a text of numbers"] = n => $$"""
            "summary":"p-nr {{string.Concat(Enumerable.Repeat("12.01.45-0000 ", n / 6))}}"
            """,
        ["a text of marks"] = n => $$"""
            "summary":"{{string.Concat(Enumerable.Repeat("q\u0323\u0307", n / 2))}}"
            """,
    };

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_and_assessing_four_times_as_much_allocates_about_four_times_as_much(string shape)
    {
        AllocatedFor(shape, 1000);
        var few = AllocatedFor(shape, Few);
        var more = AllocatedFor(shape, 2 * Few);
        var many = AllocatedFor(shape, 4 * Few);

        more.Should().BeLessThan((5 * few / 2) + 100_000);
        many.Should().BeLessThan((5 * few) + 100_000);
    }

    private static long AllocatedFor(string shape, int n)
    {
        var utf8 = Encoding.UTF8.GetBytes($$"""{"schemaVersion":"1.0","id":"7d1f5c0e-2f53-4c0e-9a53-0f6a7c1f2b11","title":"a","timeline":{"starts":"2026-02-01","ends":"2026-03-01"},{{Shapes[shape](n)}}}""");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assess();
        return GC.GetAllocatedBytesForCurrentThread() - before;

        void Assess() => AalborgPolicy.Rules.Assess(PersonnelJson.ReadInitiativeLeniently(utf8, out _), new(2026, 12, 1)).ReadinessFor(ChangePhase.Closed);
    }

    private static string Many(int count, Func<int, string> one) => string.Join(',', Enumerable.Range(0, count).Select(one));
}
