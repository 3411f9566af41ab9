using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Serialization.Tests.Converters;

/// <summary>A payload whose properties say how they are read and written.</summary>
internal sealed record MarkedCase
{
    [JsonConverter(typeof(ChangeInitiativeConverter))]
    public ChangeInitiative? Change { get; init; }

    [JsonConverter(typeof(PolicyConverter))]
    public Policy? Policy { get; init; }

    [JsonConverter(typeof(OurProfileConverter))]
    public RuleProfile? Profile { get; init; }

    [JsonConverter(typeof(DanishAssessmentConverter))]
    public Assessment? Assessment { get; init; }
}
