using Aalborg.Personnel.Reporting;

namespace Aalborg.Personnel.Cli.Output;

/// <summary>What a report says of an initiative, for a person at a prompt: per principle a verdict, then what is missing and why; the questions; what to do next.</summary>
internal sealed class AssessmentText(Page page, Language language, InitiativeReport report)
{
    private readonly ReportWords _words = new(language);

    public void Write()
    {
        page.Write(report.Title, ink: Ink.Bold);
        page.Write(report.Standing.When + language.Say("", " The policy is Danish; its sentences are given in our translation."));
        page.Write(report.Standing.Readiness, ink: report.Standing.Mark == Mark.Aside ? Ink.Yellow : InkOf(report.Standing.Mark));
        foreach (var principle in report.Principles)
        {
            WritePrinciple(principle);
        }

        WriteDocument();
        WriteQuestions();
        WriteNextSteps();
        WriteIgnored();
    }

    /// <summary>The colour of a mark.</summary>
    public static Ink InkOf(Mark mark) => mark switch
    {
        Mark.Error => Ink.Red,
        Mark.Met => Ink.Green,
        Mark.Aside => Ink.Faint,
        Mark.Warning or Mark.Open or Mark.Partly or Mark.Judge => Ink.Yellow,
    };

    private void WritePrinciple(PrincipleReport principle)
    {
        page.EndLine();
        page.Write($"{principle.Name}: {principle.Verdict.InWords().In(language)}", ink: Ink.Bold);
        foreach (var group in principle.Groups)
        {
            WriteFindings(group);
        }

        if (principle.Judgements.Count > 0)
        {
            page.Write(language.Say("Det skal mennesker vurdere:", "People are to judge:"), "  ", ink: Ink.Faint);
        }

        foreach (var rule in principle.Judgements)
        {
            page.Write($"{rule.Id} {rule.Title.In(language)}", "  ? ", "      ", Ink.Yellow);
            page.Write(rule.Remedy.In(language), "      → ");
            WriteStatements(rule);
        }
    }

    private void WriteDocument()
    {
        if (report.Document is { } document)
        {
            page.EndLine();
            page.Write(_words.Document, ink: Ink.Bold);
            WriteFindings(document);
        }
    }

    private void WriteFindings(FindingGroup group)
    {
        page.Write($"{group.Heading}:", "  ", ink: Ink.Faint);
        foreach (var one in group.Rules)
        {
            WriteRule(one);
        }
    }

    private void WriteRule(RuleFindings one)
    {
        page.Write($"{one.Rule.Id} {one.Rule.Title.In(language)} ({one.Standing(language)})", $"  {one.Mark.Sign()} ", "      ", InkOf(one.Mark));
        foreach (var (remedy, messages) in one.Parts(language))
        {
            foreach (var (message, places) in messages)
            {
                page.Write(message, "      ");
                foreach (var place in places)
                {
                    page.Write(place.State is { } state ? $"{place.Pointer} ({state.InWords().In(language)})" : place.Pointer, "        ", ink: Ink.Faint);
                }
            }

            if (one.AsksForSomething)
            {
                page.Write(remedy, "      → ");
            }
        }

        WriteStatements(one.Rule);
    }

    /// <summary>The sentences a rule stands on, in the policy's own words or in translation.</summary>
    private void WriteStatements(ChangeRule rule)
    {
        foreach (var statement in rule.Statements)
        {
            page.Write(
                language.Say($"»{statement.Text.Danish}«", $"\"{statement.Text.In(language)}\""), $"      {statement.Id} ", ink: Ink.Faint);
        }
    }

    private void WriteQuestions()
    {
        if (report.Questions.IsEmpty)
        {
            return;
        }

        page.EndLine();
        page.Write(_words.Questions, ink: Ink.Bold);
        foreach (var (question, state) in report.Questions)
        {
            page.Write($"{question.Id} {question.Statement.Text.In(language)} – {state.InWords().In(language)}", $"  {state.AsMark().Sign()} ", "       ");
        }
    }

    private void WriteNextSteps()
    {
        if (report.Next is not { } next)
        {
            return;
        }

        page.EndLine();
        page.Write(next.Heading, ink: Ink.Bold);
        if (next.Steps.Count == 0)
        {
            page.Write(_words.NothingMissing, "  ");
        }

        for (var i = 0; i < Math.Min(next.Steps.Count, NextSteps.Most); i++)
        {
            page.Write($"{next.Steps[i].Rule} {next.Steps[i].What}", $"  {i + 1}. ");
        }

        if (next.Steps.Count > NextSteps.Most)
        {
            page.Write(next.MoreAbove(language), "  ");
        }
    }

    private void WriteIgnored()
    {
        if (!report.Ignored.IsEmpty)
        {
            page.EndLine();
            page.Write($"{_words.Ignored}:", ink: Ink.Bold);
            foreach (var pointer in report.Ignored)
            {
                page.Write(pointer, "  ");
            }
        }
    }
}
