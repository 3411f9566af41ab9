using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A rule that only people can judge (en vurdering): the initiative holds their answers.</summary>
/// <remarks>Its <see cref="ChangeRule.Title"/> is the question. Its gate says when to ask; the answer counts at once.</remarks>
/// <param name="id">The id.</param>
/// <param name="principle">The principle it belongs to.</param>
/// <param name="gate">The phase before which it is to be asked.</param>
/// <param name="statements">The statements it is derived from.</param>
public abstract class JudgementRule(RuleId id, Principle principle, ChangePhase gate, ValueList<Statement> statements)
    : ChangeRule(id, Guard.Against.Null(principle), RuleSeverity.Judgement, gate, statements)
{
    private static readonly LocalizedText AskAgain = new()
    {
        Danish = "Se på det, der gør svaret til et nej. Spørg igen, når det er ændret, og skriv det nye svar med dato og rolle.",
        English = "Look at what makes the answer a no. Ask again when that has changed, and write the new answer with date and role.",
    };

    /// <summary>What is said when the answer is no.</summary>
    public abstract LocalizedText Declined { get; }

    /// <inheritdoc />
    public sealed override void Check(RuleContext context)
    {
        var judgements = Guard.Against.Null(context).Initiative.Judgements;
        var latest = -1;
        for (var i = 0; i < judgements.Count; i++)
        {
            if (judgements[i].On <= context.AssessedOn
                && judgements[i].Rule == Id
                && (latest < 0 || judgements[i].On >= judgements[latest].On))
            {
                latest = i;
            }
        }

        if (latest < 0)
        {
            context.AwaitJudgement();
        }
        else if (judgements[latest].Answer == JudgementAnswer.No)
        {
            context.Violation($"/judgements/{latest}", Declined, remedy: AskAgain);
        }
    }
}
