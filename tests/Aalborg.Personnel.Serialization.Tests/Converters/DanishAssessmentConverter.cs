namespace Aalborg.Personnel.Serialization.Tests.Converters;

/// <summary>What an attribute can name: assessments in one language.</summary>
internal sealed class DanishAssessmentConverter() : AssessmentConverter(Language.Danish);
