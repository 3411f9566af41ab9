namespace Aalborg.Personnel.Serialization;

/// <summary>The kinds that are made of others, or of a type of the domain that checks itself.</summary>
internal static class Kinds
{
    public static ListKind<string> Texts { get; } = new(TextKind.Instance);

    public static ListKind<RuleId> RuleIds { get; } = new(RuleIdKind.Instance);

    /// <summary>A string that is kept as it is: <c>$schema</c>.</summary>
    public static ExactKind<string> AnyString { get; } = new(text => text, text => text, Problems.NoText, SchemaPattern.Anything);

    public static ExactKind<CvrNumber> Cvr { get; } =
        new(text => CvrNumber.IsValid(text) ? new CvrNumber(text) : null, cvr => cvr.Value, Problems.NoCvr, SchemaPattern.Cvr);

    public static ExactKind<KleNumber> Kle { get; } =
        new(text => KleNumber.IsValid(text) ? new KleNumber(text) : null, kle => kle.Value, Problems.NoKle, SchemaPattern.Kle);

    public static OptionalCountKind StakeholderSize { get; } = new(Stakeholder.MaxSize, Problems.NoStakeholderSize);

    public static ExactKind<KleFacet> Facet { get; } =
        new(text => KleFacet.IsValid(text) ? new KleFacet(text) : null, facet => facet.Value, Problems.NoFacet, SchemaPattern.Facet);
}
