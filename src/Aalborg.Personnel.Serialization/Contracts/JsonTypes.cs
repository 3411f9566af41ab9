namespace Aalborg.Personnel.Serialization;

/// <summary>The kinds that are made of others, or of a type of the domain that checks itself.</summary>
internal static class JsonTypes
{
    public static ListType<string> Texts { get; } = new(TextType.Instance);

    public static ListType<RuleId> RuleIds { get; } = new(RuleIdType.Instance);

    /// <summary>A string that is kept as it is: <c>$schema</c>.</summary>
    public static ExactType<string> AnyString { get; } = new(text => text, text => text, Problems.NoText, SchemaPattern.Anything);

    public static ExactType<CvrNumber> Cvr { get; } =
        new(text => CvrNumber.IsValid(text) ? new CvrNumber(text) : null, cvr => cvr.Value, Problems.NoCvr, SchemaPattern.Cvr);

    public static ExactType<KleNumber> Kle { get; } =
        new(text => KleNumber.IsValid(text) ? new KleNumber(text) : null, kle => kle.Value, Problems.NoKle, SchemaPattern.Kle);

    public static OptionalCountType StakeholderSize { get; } = new(Stakeholder.MaxSize, Problems.NoStakeholderSize);

    public static ExactType<KleFacet> Facet { get; } =
        new(text => KleFacet.IsValid(text) ? new KleFacet(text) : null, facet => facet.Value, Problems.NoFacet, SchemaPattern.Facet);
}
