using System.CommandLine;
using System.Text;
using Aalborg.Personnel.Cli.Pages;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Cli;

/// <summary><c>personnel rules</c>, <c>personnel policy</c> and <c>personnel coverage</c>: what there is to know of the policy and its rules.</summary>
internal sealed class CatalogueCommand(RuleBook book, Func<PolicyCoverage> coverage, ValueList<PolicyHeading> headings, Terminal terminal)
{
    private readonly Policy _policy = book.Policy;

    /// <summary><c>personnel rules [ID]</c>.</summary>
    public Command Rules() => Create(
        "rules",
        "The rules; with ID, one explained with the sentences it stands on.",
        new("", language => new RuleList(book, language).Write, language => PersonnelJson.WriteRules(book.Rules, language, indented: true)),
        $"The id of a rule, as in {book.Rules[0].Id}.",
        [
            .. book.Rules.Select(rule => new Entry(
                rule.Id.Value,
                language => new RuleArticle(book, rule, language).Write,
                language => PersonnelJson.WriteRules([rule], language, indented: true))),
        ]);

    /// <summary><c>personnel policy [ID]</c>.</summary>
    public Command Policy()
    {
        var whole = new Entry(_policy.Id, language => Page(language).Write, _ => PersonnelJson.WritePolicy(_policy, indented: true));
        return Create(
            "policy",
            "The policy, every sentence quoted; with ID, a sentence, a principle or a sub-policy of it.",
            whole,
            $"The id of a sentence, a principle or a sub-policy, as in {_policy.Statements[0].Id} or {book.SubPolicy.Id}.",
            [
                whole,
                .. _policy.Statements.Select(statement => new Entry(
                    statement.Id,
                    language => new StatementArticle(coverage(), Page(language), statement, language).Write,
                    _ => PersonnelJson.WriteStatement(statement, indented: true))),
                .. _policy.Principles.Concat(_policy.SubPolicies.SelectMany(subPolicy => subPolicy.Principles)).Select(principle => new Entry(
                    principle.Id,
                    language => sheet => Page(language).WritePrinciple(sheet, 1, principle),
                    _ => PersonnelJson.WritePrinciple(principle, indented: true))),
                .. _policy.SubPolicies.Select(subPolicy => new Entry(
                    subPolicy.Id,
                    language => sheet => Page(language).WriteSubPolicy(sheet, 1, subPolicy),
                    _ => PersonnelJson.WriteSubPolicy(subPolicy, indented: true))),
            ]);
    }

    /// <summary><c>personnel coverage</c>.</summary>
    public Command Coverage() => Create(
        "coverage",
        "Every sentence of the policy and what became of it.",
        new("", language => new CoverageTable(coverage(), language).Write, language => PersonnelJson.WriteCoverage(coverage(), language, indented: true)));

    private PolicyPage Page(Language language) => new(_policy, headings, language);

    private Command Create(string name, string description, Entry whole, string? idDescription = null, params Entry[] parts)
    {
        var language = OptionOf.Language();
        var format = OptionOf.Format("text", "json", "markdown");
        var command = new Command(name, description) { language, format };
        var id = new Argument<string?>("ID") { Arity = ArgumentArity.ZeroOrOne, Description = idDescription };
        if (parts.Length > 0)
        {
            command.Add(id);
        }

        command.SetAction(call =>
        {
            if (call.UnknownOptionIn(id) is { } unknown)
            {
                return terminal.RefuseCall($"There is no option '{unknown}'.");
            }

            var asked = parts.Length == 0 ? null : call.GetValue(id);
            var entry = asked is null ? whole : parts.FirstOrDefault(part => Is(part.Id, asked));
            return entry is null
                ? RefuseId(asked!, parts, call.LanguageOf(language, terminal))
                : Write(entry, call.GetValue(format), call.LanguageOf(language, terminal));
        });
        return command;
    }

    /// <summary>Nobody has to hit the case of an id at a prompt.</summary>
    private static bool Is(string id, string asked) => string.Equals(id, asked, StringComparison.OrdinalIgnoreCase);

    private int RefuseId(string asked, Entry[] parts, Language language)
    {
        var nearest = Nearest.To(asked, parts.Select(part => part.Id));
        terminal.Complain(
            book.Rules.Any(rule => Is(rule.Id.Value, asked)) ? language.Say($"'{asked}' er en regel: se 'personnel rules {asked}'.", $"'{asked}' is a rule: see 'personnel rules {asked}'.")
            : _policy.Statements.Any(statement => Is(statement.Id, asked)) ? language.Say($"'{asked}' er en sætning i politikken: se 'personnel policy {asked}'.", $"'{asked}' is a sentence of the policy: see 'personnel policy {asked}'.")
            : nearest is null ? language.Say($"Der er ikke noget, der hedder '{asked}'.", $"There is nothing called '{asked}'.")
            : language.Say($"Der er ikke noget, der hedder '{asked}'. Det nærmeste er {nearest}.", $"There is nothing called '{asked}'. The nearest is {nearest}."));
        return ExitStatus.Unusable;
    }

    private int Write(Entry entry, string? format, Language language) => terminal.Write(language, output =>
    {
        using var text = Terminal.TextTo(output);
        switch (format)
        {
            case "json":
                text.WriteLine(Encoding.UTF8.GetString(entry.Json(language)));
                break;
            case "markdown":
                entry.Sheet(language)(Sheet.OfMarkdown(text));
                break;
            default:
                entry.Sheet(language)(Sheet.OfText(text, new() { Width = terminal.Width, HasColour = terminal.HasColour }));
                break;
        }
    });

    /// <summary>Something that can be asked for: a sheet to read, and JSON.</summary>
    private sealed record Entry(string Id, Func<Language, Action<Sheet>> Sheet, Func<Language, byte[]> Json);
}
