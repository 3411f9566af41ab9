namespace Aalborg.Personnel.Serialization.Tests.Converters;

/// <summary>What an attribute can name: profiles for one rule book.</summary>
internal sealed class OurProfileConverter() : RuleProfileConverter(AalborgPolicy.Rules);
