namespace Aalborg.Personnel.Reporting;

/// <summary>Findings as part of a page: what is wrong and where, what to do, and the policy's own words set apart.</summary>
/// <param name="html">Where it is written.</param>
/// <param name="language">The language.</param>
/// <param name="idOf">The id of the part about a rule, which steps lead to.</param>
/// <param name="heading">The element of a heading at a depth below the document's title.</param>
internal sealed class FindingsHtml(HtmlWriter html, Language language, Func<ChangeRule, string> idOf, Func<int, string> heading)
{
    public void WriteGroup(FindingGroup group)
    {
        html.Write(heading(3), group.Heading, ("class", "ground"));
        foreach (var one in group.Rules)
        {
            WriteRule(one);
        }
    }

    /// <summary>A rule that people are still to judge.</summary>
    public void WriteJudgement(ChangeRule rule, string principle)
    {
        using var article = html.Open("article", ("class", "rule judge"), ("id", idOf(rule)));
        WriteHeading(Mark.Judge, rule, heading(2));
        html.Write("p", $"{principle}: {RuleOutcome.NeedsJudgement.InWords().In(language)}", ("class", "weight"));
        html.Write("p", rule.Remedy.In(language), ("class", "remedy"));
        WriteSentences(rule);
    }

    private void WriteRule(RuleFindings one)
    {
        using var article = html.Open("article", ("class", $"rule {Badge.ClassOf(one.Mark)}{(one.Rule.IsInferred ? " inferred" : "")}"), ("id", idOf(one.Rule)));
        WriteHeading(one.Mark, one.Rule, heading(4));
        html.Write("p", one.Standing(language), ("class", "weight"));
        foreach (var (remedy, messages) in one.Parts(language))
        {
            foreach (var (message, places) in messages.Take(RuleFindings.MostMessages))
            {
                WriteMessage(one, message, places);
            }

            if (RuleFindings.PlacesBeyond(messages) is var more and > 0)
            {
                html.Write("p", new ReportWords(language).More(more));
            }

            if (one.AsksForSomething)
            {
                html.Write("p", remedy, ("class", "remedy"));
            }
        }

        WriteSentences(one.Rule);
    }

    private void WriteHeading(Mark mark, ChangeRule rule, string tag)
    {
        using var title = html.Open(tag);
        html.WriteSign(mark);
        html.Text($" {rule.Title.In(language)} ");
        html.Write("span", rule.Id.Value, ("class", "id"));
    }

    private void WriteMessage(RuleFindings one, string message, IReadOnlyList<Place> places)
    {
        html.Write("p", message, ("class", "message"));
        using var list = html.Open("ul", ("class", "places"));
        foreach (var place in places.Take(RuleFindings.MostPlaces))
        {
            using var item = html.Open("li");
            html.Text($"{one.WordsFor(place)} ");
            html.Write("code", place.Pointer);
            if (place.State is { } state)
            {
                html.Text($" ({state.InWords().In(language)})");
            }
        }

        if (places.Count > RuleFindings.MostPlaces)
        {
            html.Write("li", new ReportWords(language).More(places.Count - RuleFindings.MostPlaces));
        }
    }

    private void WriteSentences(ChangeRule rule)
    {
        foreach (var statement in rule.Statements)
        {
            using var quote = html.Open("blockquote");
            using (html.Open("p", ("lang", "da")))
            {
                html.Write("span", statement.Id, ("class", "id"));
                html.Text($" »{statement.Danish}«");
            }

            if (language == Language.English && statement.Text.English is { } translation)
            {
                html.Write("p", $"“{translation}”", ("class", "translation"));
            }
        }
    }
}
