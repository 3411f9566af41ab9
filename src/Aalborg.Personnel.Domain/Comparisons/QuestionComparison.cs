namespace Aalborg.Personnel;

/// <summary>How far a question is answered in two assessments.</summary>
/// <param name="Question">The question.</param>
/// <param name="Was">Its state in the older assessment.</param>
/// <param name="Is">Its state in the newer one.</param>
public sealed record QuestionComparison(Question Question, QuestionState Was, QuestionState Is);
