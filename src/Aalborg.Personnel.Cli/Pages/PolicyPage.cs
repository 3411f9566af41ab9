using Aalborg.Personnel.Reporting;

namespace Aalborg.Personnel.Cli.Pages;

/// <summary>The policy: who publishes it, and every sentence in the order of the text, beneath the headings of the text.</summary>
internal sealed class PolicyPage(Policy policy, ValueList<PolicyHeading> headings, Language language)
{
    public void Write(Sheet sheet)
    {
        sheet.Heading(1, policy.Title.In(language));
        sheet.Paragraph(language.Say($"Udgivet af {Published()}.", $"Published by {Published()}."));
        sheet.Paragraph(Dates(policy.Version, policy.InForce, policy.Updated));
        sheet.Paragraph(language.Say(
            "Sætningerne er gengivet ord for ord, også hvor kilden har slåfejl.",
            "The sentences are quoted word for word in the policy's own Danish, slips of the source included."));
        if (language == Language.English)
        {
            sheet.Paragraph("The English beneath each sentence is this project's translation; titles and names are translated too.");
        }

        WriteText(sheet, 2, policy.Statements.Where(statement => policy.SubPolicyOf(statement) is null), policy.Principles);
        foreach (var subPolicy in policy.SubPolicies)
        {
            WriteHeadingAbove(subPolicy.Id, sheet, 2);
            WriteSubPolicy(sheet, 3, subPolicy);
        }
    }

    /// <summary>What the page calls the part that a statement is in: its principle, or the heading above its section.</summary>
    public string? PartOf(Statement statement)
    {
        var principles = policy.Principles.Concat(policy.SubPolicies.SelectMany(subPolicy => subPolicy.Principles));
        return (principles.FirstOrDefault(principle => principle.Statements.Contains(statement))?.Name ?? HeadingAbove(statement.Section))?.In(language);
    }

    /// <summary>Writes a principle and its sentences.</summary>
    public void WritePrinciple(Sheet sheet, int level, Principle principle)
    {
        sheet.Heading(level, principle.Name.In(language));
        if (!principle.OtherNames.IsEmpty)
        {
            var names = string.Join(", ", principle.OtherNames.Select(name => $"»{name.Danish}«{(language == Language.English ? $" ({name.In(language)})" : "")}"));
            sheet.Paragraph(language.Say($"Også kaldet {names}.", $"Also called {names}."));
        }

        Quote(sheet, principle.Statements);
    }

    /// <summary>Writes a sub-policy and its sentences.</summary>
    public void WriteSubPolicy(Sheet sheet, int level, SubPolicy subPolicy)
    {
        sheet.Heading(level, subPolicy.Title.In(language));
        if (subPolicy.Text == SubPolicyText.TitleOnly)
        {
            sheet.Paragraph(language.Say("Kun titlen er kendt her.", "Only its title is known here."));
            return;
        }

        sheet.Paragraph(Dates(subPolicy.Version, subPolicy.InForce, subPolicy.Updated));
        sheet.Paragraph(language.Say("Hænger sammen med:", "Related to (in Danish):"));
        sheet.List(subPolicy.RelatedTo.Select(related => $"{related.Title}: {related.Relation}"));
        WriteText(sheet, level + 1, subPolicy.Statements, subPolicy.Principles);
    }

    /// <summary>Writes the sentences in the order of the text, beneath its own headings.</summary>
    private void WriteText(Sheet sheet, int level, IEnumerable<Statement> statements, ValueList<Principle> principles)
    {
        foreach (var section in statements.GroupBy(statement => statement.Section, StringComparer.Ordinal))
        {
            WriteHeadingAbove(section.Key, sheet, level);
            if (principles.FirstOrDefault(principle => principle.Statements.Contains(section.First())) is { } principle)
            {
                WritePrinciple(sheet, level + 1, principle);
            }
            else
            {
                Quote(sheet, section);
            }
        }
    }

    private LocalizedText? HeadingAbove(string id) => headings.FirstOrDefault(heading => string.Equals(heading.Above, id, StringComparison.Ordinal))?.Text;

    private void WriteHeadingAbove(string id, Sheet sheet, int level)
    {
        if (HeadingAbove(id) is { } heading)
        {
            sheet.Heading(level, heading.In(language));
        }
    }

    private void Quote(Sheet sheet, IEnumerable<Statement> statements)
    {
        foreach (var statement in statements)
        {
            sheet.Quote(statement, language);
        }
    }

    private string Published() => string.Join(", ", new[]
    {
        policy.Publisher.Name,
        policy.Publisher.Department,
        policy.Publisher.Cvr is { } cvr ? $"CVR {cvr}" : null,
        policy.Publisher.Address,
        policy.Publisher.Phone is { } phone ? language.Say($"tlf. {phone}", $"tel. {phone}") : null,
    }.OfType<string>());

    private string Dates(string? version, DateOnly? inForce, PartialDate? updated)
    {
        var dates = string.Join(", ", new[]
        {
            version is null ? null : language.Say($"version {version}", $"version {version}"),
            inForce is { } from ? language.Say($"gælder fra den {Vocabulary.InWords(from).Danish}", $"in force from {Vocabulary.InWords(from).In(language)}") : null,
            updated is null ? null : language.Say($"opdateret {Vocabulary.InWords(updated).Danish}", $"updated {Vocabulary.InWords(updated).In(language)}"),
        }.OfType<string>());
        return dates.Length == 0
            ? language.Say("Teksten har hverken versionsnummer eller dato.", "The text carries neither version nor date.")
            : $"{char.ToUpperInvariant(dates[0])}{dates[1..]}.";
    }
}
