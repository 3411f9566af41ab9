namespace Aalborg.Personnel.Cli.Tests;

/// <summary>Change initiatives as JSON, on one line each. What they give holds on the day of <see cref="World.Today"/>.</summary>
internal static class Documents
{
    public const string Id = "7d1f5c0e-2f53-4c0e-9a53-0f6a7c1f2b11";

    private const string Unanswered = """ "communication":{"input":[{"id":"i","received":"2026-01-01","content":"Hvorfor?"}]} """;

    /// <summary>An idea with no purpose yet: much is open, nothing has failed, and it is not ready for preparation.</summary>
    public static string Draft { get; } = With("");

    /// <summary>An idea with a purpose: ready for preparation, not for implementation.</summary>
    public static string Purposeful { get; } = With(""" "why":{"purpose":"Færre ansigter."} """);

    /// <summary>DOC-05 fails, an error that is always due.</summary>
    public static string WithError { get; } =
        With(""" "deviations":[{"rule":"NO-1","reason":"Ingen.","decidedBy":"Ledelsen","on":"2026-01-01"}] """);

    /// <summary>COM-06 fails from 2026-02-01 on, a warning that is always due.</summary>
    public static string WithWarning { get; } = With(Unanswered);

    /// <summary>COM-06 is excused.</summary>
    public static string WithExcuse { get; } =
        With($$""" {{Unanswered}},"deviations":[{"rule":"COM-06","reason":"Aftalt.","decidedBy":"Ledelsen","on":"2026-01-01"}] """);

    /// <summary>COM-06 is late: the answer came 40 days after the question.</summary>
    public static string WithLateAnswer { get; } =
        With(""" "communication":{"input":[{"id":"i","received":"2026-01-01","content":"Hvorfor?","response":{"on":"2026-02-10","what":"Derfor."}}]} """);

    /// <summary>The judgement rule WHY-13 has failed: a warning at /judgements/0.</summary>
    public static string WithNo { get; } = With(""" "judgements":[{"rule":"WHY-13","on":"2026-01-14","judgedBy":"Lokal-MED","answer":"no"}] """);

    /// <summary>Stopped as an idea, before anybody was told or involved.</summary>
    public static string Stopped { get; } = With(""" "timeline":{"stopped":"2026-02-01"},"why":{"purpose":"Færre ansigter."} """);

    /// <summary>Closed, with nearly everything missing.</summary>
    public static string Closed { get; } = With(""" "timeline":{"starts":"2025-01-01","ends":"2025-06-30","closed":"2025-12-01"} """);

    /// <summary>An unknown member, /titel.</summary>
    public static string Misspelt { get; } = With(""" "titel":"Vagtplan" """);

    /// <summary>JSON that ends too soon.</summary>
    public static string Broken { get; } = Draft[..^1];

    /// <summary>A document with these members beside the required ones.</summary>
    public static string With(string members, string title = "Fælles vagtplan") =>
        $$"""{"schemaVersion":"1.0","id":"{{Id}}","title":"{{title}}"{{(members.Length == 0 ? "" : $",{members.Trim()}")}}}""";
}
