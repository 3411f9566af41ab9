using Aalborg.Personnel.Cli.Inputs;
using Aalborg.Personnel.Cli.Running;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Comparing;

/// <summary>One run of <c>personnel compare</c>: two versions of an initiative in, what differs and what it means out, and an exit status.</summary>
internal sealed class CompareRun(InputRun run, CompareOptions options)
{
    public int Run()
    {
        var (old, @new) = (Read(run.Options.Inputs[0]), Read(run.Options.Inputs[1]));
        if (old is null || @new is null)
        {
            return ExitStatus.Unusable;
        }

        if (old.Id != @new.Id)
        {
            return run.Complain(
                "Dokumenterne er to forskellige forandringer og ikke to udgaver af den samme: deres id er ikke ens.",
                "The documents are two different initiatives, not two versions of one: their ids differ.");
        }

        var comparison = AssessmentComparison.Between(
            InitiativeComparison.Between(old, @new), run.Book.Assess(old, options.WasOn), run.Book.Assess(@new, run.Options.On));
        run.Write(output => Write(output, comparison));
        var isLost = options.Before is { } phase && comparison.ReadinessFor(phase).IsLost;
        return comparison.IsWorse || isLost ? ExitStatus.Failed : ExitStatus.Success;
    }

    private void Write(ResultOutput output, AssessmentComparison comparison)
    {
        var (language, before) = (run.Options.Language, options.Before);
        switch (options.Format)
        {
            case CompareFormat.Json:
                output.Stream.Write(PersonnelJson.WriteComparison(comparison, language, before, indented: true));
                output.Stream.Write("\n"u8);
                break;
            case CompareFormat.Html:
                output.WriteText(text => PersonnelReport.WriteComparisonHtml(text, comparison, language, before));
                break;
            case CompareFormat.Markdown:
                output.WriteText(text => PersonnelReport.WriteComparisonMarkdown(text, comparison, language, before));
                break;
            case CompareFormat.Text:
                output.WriteText(text => PersonnelReport.WriteComparisonText(text, comparison, language, before, output.Layout));
                break;
        }
    }

    /// <summary>The one document of an input; where there is none, nothing, and the terminal is told why.</summary>
    private ChangeInitiative? Read(string input)
    {
        if (Directory.Exists(input))
        {
            return Refuse(input, "Her skal stå en JSON-fil, ikke en mappe.", "A JSON file has to stand here, not a folder.");
        }

        return run.Read(input).Take(2).ToArray() switch
        {
            [] => Refuse(input, "Der er intet dokument.", "There is no document."),
            [var one] => Read(one),
            _ => Refuse(input, "Der er mere end ét dokument.", "There is more than one document."),
        };
    }

    private ChangeInitiative? Read(InputDocument document)
    {
        if (document.Reading is not { Initiative: { } initiative } reading)
        {
            var error = document.Failure!;
            var source = error.IsInDocument ? $"{document.File}:{error.Line}:{error.Position}" : document.Source;
            var place = error.Pointer.Length == 0 ? "" : $"{error.Pointer}: ";
            return Refuse(source, $"{place}{error.Message.Danish}", $"{place}{error.Message.English}");
        }

        if (!reading.Ignored.IsEmpty)
        {
            var ignored = string.Join(", ", reading.Ignored);
            run.Complain($"{document.Source}: Ukendte medlemmer, der ikke er læst: {ignored}", $"{document.Source}: Unknown members that were not read: {ignored}");
        }

        return initiative;
    }

    private ChangeInitiative? Refuse(string source, string danish, string english)
    {
        run.Complain($"{source}: {danish}", $"{source}: {english}");
        return null;
    }
}
