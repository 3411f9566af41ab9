namespace Aalborg.Personnel.Serialization;

/// <summary>A profile, read against the rule book it tailors.</summary>
internal sealed class RuleProfileShape : ExtensibleShape<RuleProfile>
{
    private readonly TypedMember<RuleProfile, string> _name;
    private readonly TypedMember<RuleProfile, Organisation?> _organisation;
    private readonly TypedMember<RuleProfile, ProfileDiscussion?> _discussedInMed;
    private readonly TypedMember<RuleProfile, ValueList<RuleId>> _raise;
    private readonly TypedMember<RuleProfile, ProfileParameters?> _parameters;

    public RuleProfileShape(RuleBook book)
    {
        Required("schemaVersion", SchemaVersionKind.Instance, _ => SchemaVersionKind.Current);
        _name = Text("name", profile => profile.Name);
        _organisation = Optional("organisation", OrganisationShape.Instance, profile => profile.Organisation);
        _discussedInMed = Required("discussedInMed", ProfileDiscussionShape.Instance, profile => profile.DiscussedInMed);
        _raise = Optional("raise", new ListKind<RuleId>(new RaisedRuleKind(book)), profile => profile.Raise);
        _parameters = Optional("parameters", new ProfileParametersKind(book), profile => profile.Parameters);
        WithExtensions();
    }

    protected override RuleProfile Create(in Slots slots) => new()
    {
        Name = _name.From(slots),
        Organisation = _organisation.From(slots),
        DiscussedInMed = _discussedInMed.From(slots)!,
        Raise = _raise.From(slots),
        Parameters = _parameters.From(slots) ?? ProfileParameters.Standard,
        Extensions = Extensions(slots),
    };
}
