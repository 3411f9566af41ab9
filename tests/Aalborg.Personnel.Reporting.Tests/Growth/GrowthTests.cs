using System.Text;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests.Growth;

/// <summary>What is written of a document, and what is allocated to write it, is in proportion to the document, whatever its shape and the format. Bytes are counted, never time.</summary>
public class GrowthTests
{
    private const int Constant = 1_000_000;

    private const int MostTimes = 40;

    /// <summary>SARIF keeps up to 4 MB of notifications in a run, which are twice as long indented.</summary>
    private const int Notifications = 9_000_000;

    /// <summary>Twice the document may take twice as much, and a little more: lists of the runtime grow by doubling.</summary>
    private const double MostGrowth = 2.6;

    /// <summary>The first is a warm-up.</summary>
    private static readonly int[] Sizes = [2_000, 2_000, 4_000, 8_000];

    private static readonly string Long = new('x', 50_000);

    private static readonly Dictionary<string, Func<int, string>> Shapes = new(StringComparer.Ordinal)
    {
        ["long name, many entries"] = n => $$"""
            "who":{"stakeholders":[{"id":"s","name":"{{Long}}","level":"employees","roles":["affected"]}]},
            "communication":{"messages":[{{Many(n, i => $$"""{"id":"m{{i}}","planned":"2026-01-01","to":["s"],"channel":"a","content":"b"}""")}}]}
            """,
        ["many findings"] = n => $$""" "why":{"effects":[{{Many(n, i => $$"""{"id":"e{{i}}","what":"a"}""")}}],"goals":[{{Many(n, i => $$"""{"id":"g{{i}}","what":"a"}""")}}]} """,
        ["many ignored members"] = n => Many(n, i => $"\"u{i}\":0"),
        ["many dangling references"] = n => $$""" "communication":{"messages":[{"id":"m","planned":"2026-01-01","to":[{{Many(8 * n, _ => "\"z\"")}}],"channel":"a","content":"b"}]} """,
        ["long ids"] = n => $$""" "who":{"stakeholders":[{"id":"{{Long}}","name":"a","level":"employees","roles":["affected"],"involvements":[{{Many(n, _ => """{"form":"dialogue"}""")}}]}]} """,
        ["long reason, many excused"] = n => $$"""
            "why":{"effects":[{{Many(n, i => $$"""{"id":"e{{i}}","what":"a"}""")}}]},
            "deviations":[{"rule":"WHY-05","reason":"{{Long}}","decidedBy":"{{Long}}","on":"2026-01-01"}]
            """,
        ["many answers to many changes"] = n => $$"""
            "whatAndHow":{"contextChanges":[{{Many(n, i => $$"""{"id":"c{{i}}","on":"2026-01-01","in":"conditions","what":"a"}""")}}],
            "plan":{"revisions":[{{Many(n, i => $$"""{"id":"r{{i}}","on":"2026-01-02","answers":["c0","c{{i}}"],"outcome":"adjusted","what":"a"}""")}}]} }
            """,
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var shape in Shapes.Keys)
            {
                foreach (var format in new[] { "json", "ndjson", "text", "markdown", "html", "sarif" })
                {
                    cases.Add(shape, format);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Write_is_in_proportion_to_the_document(string shape, string format)
    {
        var measured = Sizes.Select(n => Measure(shape, format, n)).Skip(1).ToArray();

        measured.Should().OnlyContain(one => one.Written <= (MostTimes * one.Document) + Constant + (format == "sarif" ? Notifications : 0));
        for (var i = 1; i < measured.Length; i++)
        {
            ((double)measured[i].Allocated / measured[i - 1].Allocated).Should().BeLessThan(MostGrowth);
        }
    }

    private static (long Document, long Written, long Allocated) Measure(string shape, string format, int n)
    {
        var utf8 = Encoding.UTF8.GetBytes($$"""{"schemaVersion":"1.0","id":"7d1f5c0e-2f53-4c0e-9a53-0f6a7c1f2b11","title":"Ny vagtplan","timeline":{"starts":"2026-01-05"},{{Shapes[shape](n)}}}""");
        using var output = new CountingStream();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = PersonnelJson.TryReadInitiative(utf8, lenient: true);
        var result = CheckResult.Of("a.json", reading, initiative => AalborgPolicy.Rules.Assess(initiative, new(2026, 3, 2))) with { Text = new("a.json", utf8) };
        result = result with { Before = result.Assessment!.ReadinessFor(ChangePhase.Closed) };
        Write(output, result, format);
        return (utf8.Length, output.Count, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Write(Stream output, CheckResult result, string format)
    {
        using var text = new StreamWriter(output, leaveOpen: true);
        switch (format)
        {
            case "json":
                PersonnelJson.WriteResults(output, [result], Language.Danish);
                break;
            case "ndjson":
                PersonnelJson.WriteResultLines(output, [result], Language.Danish);
                break;
            case "sarif":
                PersonnelReport.WriteSarif(output, [result], Language.Danish);
                break;
            case "html":
                PersonnelReport.WriteHtml(text, [result], Language.Danish);
                break;
            case "markdown":
                PersonnelReport.WriteMarkdown(text, [result], Language.Danish);
                break;
            default:
                PersonnelReport.WriteText(text, [result], Language.Danish);
                break;
        }
    }

    private static string Many(int count, Func<int, string> itemOf) => string.Join(',', Enumerable.Range(0, count).Select(itemOf));
}
