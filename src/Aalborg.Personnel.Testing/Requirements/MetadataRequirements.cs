namespace Aalborg.Personnel.Testing;

/// <summary>What a rule says of itself: <see cref="RuleRequirement.Metadata"/> and <see cref="RuleRequirement.Texts"/>.</summary>
internal static class MetadataRequirements
{
    public static void Look(ChangeRule rule, RequirementLog log)
    {
        if (!IsWrittenAsAnId(rule.Id.Value))
        {
            log.Write(RuleRequirement.Metadata, $"Its id, {rule.Id}, is not written in capital letters and a number with hyphens between them, as in OWN-01.");
        }

        if (rule.Principle is not null && rule.Statements.IsEmpty)
        {
            log.Write(RuleRequirement.Metadata, "It stands on no sentence of the policy.");
        }

        if (rule.Statements.Distinct().Count() < rule.Statements.Count)
        {
            log.Write(RuleRequirement.Metadata, "It stands on the same sentence twice.");
        }

        LookAt("title", static rule => rule.Title);
        LookAt("explanation", static rule => rule.Explanation);
        LookAt("remedy", static rule => rule.Remedy);
        LookAt("text about when it is not applicable", static rule => rule.NotApplicableWhen, isRequired: false);
        if (rule is JudgementRule)
        {
            LookAt("text for an answer of no", static rule => ((JudgementRule)rule).Declined);
        }

        void LookAt(string name, Func<ChangeRule, LocalizedText?> text, bool isRequired = true)
        {
            var said = text(rule);
            if (said is null && isRequired)
            {
                log.Write(RuleRequirement.Texts, $"It has no {name}.");
            }
            else if (said is not null && (said.English is null || said.English == said.Danish))
            {
                log.Write(RuleRequirement.Texts, $"Its {name} is not there in both languages.");
            }

            if (said != text(rule))
            {
                log.Write(RuleRequirement.Texts, $"Its {name} is another each time one asks.");
            }
        }
    }

    private static bool IsWrittenAsAnId(string id)
    {
        var parts = id.Split('-');
        return parts.Length >= 2
            && Array.TrueForAll(parts, part => part.Length > 0 && part.All(letter => char.IsUpper(letter) || char.IsAsciiDigit(letter)))
            && char.IsLetter(id[0])
            && parts[^1].All(char.IsAsciiDigit);
    }
}
