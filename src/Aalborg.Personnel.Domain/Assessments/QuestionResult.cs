namespace Aalborg.Personnel;

/// <summary>How far one question is answered in an assessment.</summary>
/// <param name="Question">The question.</param>
/// <param name="State">How far it is answered.</param>
public readonly record struct QuestionResult(Question Question, QuestionState State);
