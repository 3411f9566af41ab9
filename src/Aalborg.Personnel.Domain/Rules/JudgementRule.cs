using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>A rule that only people can judge (en vurdering): the initiative holds their answers.</summary>
/// <remarks>Its <see cref="ChangeRule.Title"/> is the question. Its gate says when to ask; the answer counts at once. Of everybody who has answered the latest answer counts: the no of one role stands until that role says yes.</remarks>
/// <param name="id">The id.</param>
/// <param name="principle">The principle it belongs to.</param>
/// <param name="gate">The phase before which it is to be asked.</param>
/// <param name="statements">The statements it is derived from.</param>
public abstract class JudgementRule(RuleId id, Principle principle, ChangePhase gate, ValueList<Statement> statements)
    : ChangeRule(id, Guard.Against.Null(principle), RuleSeverity.Judgement, gate, statements)
{
    private static readonly LocalizedText AskAgain = new()
    {
        Danish = "Drøft, hvorfor svaret er nej, og hvad der skal ændres. Spørg derefter igen, og notér svaret, datoen og hvem der har svaret, fx MED-udvalget.",
        English = "Discuss why the answer is no and what has to change. Then ask again, and record the answer, the date and who answered, for example the MED committee.",
    };

    /// <summary>What is said when the answer is no.</summary>
    public abstract LocalizedText Declined { get; }

    /// <inheritdoc />
    public sealed override void Check(RuleContext context)
    {
        var judgements = Guard.Against.Null(context).Initiative.Judgements;
        var (isJudged, isDeclined) = (false, false);
        foreach (var judgement in judgements)
        {
            if (Counts(judgement, context))
            {
                isJudged = true;
                isDeclined |= judgement.Answer == JudgementAnswer.No;
            }
        }

        if (!isJudged)
        {
            context.AwaitJudgement();
        }
        else if (isDeclined)
        {
            ReportLatest(judgements, context);
        }
    }

    private void ReportLatest(ValueList<Judgement> judgements, RuleContext context)
    {
        var latest = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < judgements.Count; i++)
        {
            var isOutdated = latest.TryGetValue(judgements[i].JudgedBy, out var other) && judgements[other].On > judgements[i].On;
            if (Counts(judgements[i], context) && !isOutdated)
            {
                latest[judgements[i].JudgedBy] = i;
            }
        }

        foreach (var i in latest.Values.Where(i => judgements[i].Answer == JudgementAnswer.No).Order())
        {
            context.Violation($"/judgements/{i}", Declined, remedy: AskAgain);
        }
    }

    private bool Counts(Judgement judgement, RuleContext context) => judgement.On <= context.AssessedOn && judgement.Rule == Id;
}
