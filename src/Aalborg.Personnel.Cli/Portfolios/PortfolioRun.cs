using Aalborg.Personnel.Cli.Inputs;
using Aalborg.Personnel.Cli.Running;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli.Portfolios;

/// <summary>One run of <c>personnel portfolio</c>: documents in, one portfolio out, and an exit status.</summary>
internal sealed class PortfolioRun(InputRun run, Portfolio portfolio, PortfolioFormat format)
{
    private readonly List<UnreadableSource> _unreadable = [];

    public int Run()
    {
        run.Write(Write);
        return _unreadable.Count == 0 ? ExitStatus.Success : ExitStatus.Unusable;
    }

    private void Write(ResultOutput output)
    {
        foreach (var document in run.Read())
        {
            Add(document);
        }

        ValueList<UnreadableSource> unreadable = [.. _unreadable];
        var language = run.Options.Language;
        switch (format)
        {
            case PortfolioFormat.Json:
                output.Stream.Write(PersonnelJson.WritePortfolio(portfolio, unreadable, language, indented: true));
                output.Stream.Write("\n"u8);
                break;
            case PortfolioFormat.Html:
                output.WriteText(text => PersonnelReport.WritePortfolioHtml(text, portfolio, unreadable, language));
                break;
            case PortfolioFormat.Markdown:
                output.WriteText(text => PersonnelReport.WritePortfolioMarkdown(text, portfolio, unreadable, language));
                break;
            case PortfolioFormat.LoadCsv:
                PersonnelReport.WritePortfolioCsv(output.Stream, portfolio, PortfolioList.Load, language);
                break;
            case PortfolioFormat.DueCsv:
                PersonnelReport.WritePortfolioCsv(output.Stream, portfolio, PortfolioList.Due, language);
                break;
            case PortfolioFormat.Text:
                output.WriteText(text => PersonnelReport.WritePortfolioText(text, portfolio, unreadable, language, output.Layout));
                break;
        }
    }

    private void Add(InputDocument document)
    {
        if (document.Reading?.Initiative is { } initiative)
        {
            portfolio.Add(initiative, run.Book.Assess(initiative, run.Options.On), document.Source);
        }
        else
        {
            _unreadable.Add(new(document.Source, document.Failure!));
        }
    }
}
