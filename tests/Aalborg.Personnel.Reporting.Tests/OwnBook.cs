namespace Aalborg.Personnel.Reporting.Tests;

/// <summary>A policy and a rule book of somebody's own, with a text wherever there is one.</summary>
internal static class OwnBook
{
    /// <summary>A book whose every text is a text of one's own.</summary>
    /// <param name="text">The text for a place.</param>
    /// <param name="pointers">Where its rules find something.</param>
    public static RuleBook Saying(Func<string, string> text, params string[] pointers)
    {
        var question = Statement(text, "/question", StatementKind.Question);
        var said = Statement(text, "/said", StatementKind.Normative);
        var principle = new Principle { Id = text("/principle/id"), Name = Both(text, "/principle/name"), Statements = [said] };
        var subPolicy = new SubPolicy
        {
            Id = text("/sub-policy/id"),
            Title = Both(text, "/sub-policy/title"),
            Version = text("/sub-policy/version"),
            Text = SubPolicyText.Known,
            Principles = [principle],
            Questions = [new() { Id = text("/question/id"), Statement = question }],
            Statements = [question, said],
        };
        var policy = new Policy([question, said])
        {
            Id = "own",
            Title = Both(text, "/policy/title"),
            Publisher = new() { Name = text("/publisher/name") },
            SubPolicies = [subPolicy],
        };
        return new(
            "own",
            policy,
            subPolicy,
            [
                .. pointers.Select((pointer, i) => new OwnRule(text($"/rule/{i}"), text, pointer, principle, inferred: i % 2 == 1, statements: [said, question])),
                new OwnJudgement(text("/judgement"), text, principle, [said]),
                new OwnRule(text("/document/rule"), text, "/title"),
            ]);
    }

    /// <summary>The text for a place in both languages.</summary>
    public static LocalizedText Both(Func<string, string> text, string place) => new() { Danish = text(place), English = text($"{place}/en") };

    private static Statement Statement(Func<string, string> text, string place, StatementKind kind) =>
        new() { Id = text($"{place}/statement"), Section = text($"{place}/section"), Kind = kind, Text = Both(text, place) };
}
