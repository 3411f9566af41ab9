using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Serialization.Tests.Converters;

/// <summary>A source-generated context whose attribute names the converters.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower,
    Converters = [typeof(ChangeInitiativeConverter), typeof(PolicyConverter), typeof(OurProfileConverter), typeof(DanishAssessmentConverter)])]
[JsonSerializable(typeof(CaseFile))]
internal sealed partial class CaseFileContext : JsonSerializerContext;
