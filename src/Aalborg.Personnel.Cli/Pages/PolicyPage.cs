using Aalborg.Personnel.Reporting;

namespace Aalborg.Personnel.Cli.Pages;

/// <summary>The policy: who publishes it, what it is for, its principles and its sub-policies, every sentence quoted where it belongs.</summary>
internal sealed class PolicyPage(Policy policy, Language language)
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

        WriteSentences(sheet, 2, language.Say("Formål", "Purpose"), policy.Purpose);
        WriteSentences(sheet, 2, language.Say("Grundlag", "Foundation"), policy.Foundation);
        foreach (var principle in policy.Principles)
        {
            WritePrinciple(sheet, 2, principle);
        }

        WriteSentences(sheet, 2, language.Say("Øvrige sætninger", "Other sentences"), policy.Statements.Where(statement => policy.SubPolicyOf(statement) is null)
            .Except(policy.Purpose).Except(policy.Foundation).Except(policy.Principles.SelectMany(principle => principle.Statements)));
        foreach (var subPolicy in policy.SubPolicies)
        {
            WriteSubPolicy(sheet, 2, subPolicy);
        }
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

    /// <summary>Writes a sub-policy, its principles, its questions and its other sentences.</summary>
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
        foreach (var principle in subPolicy.Principles)
        {
            WritePrinciple(sheet, level + 1, principle);
        }

        var asked = subPolicy.Questions.Select(question => question.Statement).ToArray();
        WriteSentences(sheet, level + 1, language.Say("Spørgsmål", "Questions"), asked);
        WriteSentences(sheet, level + 1, language.Say("Øvrige sætninger", "Other sentences"), subPolicy.Statements
            .Except(asked).Except(subPolicy.Principles.SelectMany(principle => principle.Statements)));
    }

    private void WriteSentences(Sheet sheet, int level, string heading, IEnumerable<Statement> statements)
    {
        Statement[] all = [.. statements];
        if (all.Length > 0)
        {
            sheet.Heading(level, heading);
            Quote(sheet, all);
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
