namespace Aalborg.Personnel.Serialization;

/// <summary>A profile, read against the rule book it tailors.</summary>
internal sealed class RuleProfileContract : ObjectContract<RuleProfile>
{
    private readonly TypedMember<RuleProfile, string> _name;
    private readonly TypedMember<RuleProfile, Organisation?> _organisation;
    private readonly TypedMember<RuleProfile, ProfileDiscussion?> _discussedInMed;
    private readonly TypedMember<RuleProfile, ValueList<RuleId>> _raise;
    private readonly TypedMember<RuleProfile, ProfileParameters?> _parameters;
    private readonly TypedMember<RuleProfile, ExtensionData> _extensions;

    public RuleProfileContract(RuleBook book)
    {
        Required("schemaVersion", SchemaVersionType.Instance, _ => SchemaVersionType.Current);
        _name = Text("name", profile => profile.Name);
        _organisation = Optional("organisation", OrganisationContract.Instance, profile => profile.Organisation);
        _discussedInMed = Required("discussedInMed", ProfileDiscussionContract.Instance, profile => profile.DiscussedInMed);
        _raise = Optional("raise", new ListType<RuleId>(new RaisedRuleType(book)), profile => profile.Raise);
        _parameters = Optional("parameters", new ProfileParametersType(book), profile => profile.Parameters);
        _extensions = Extensions(owner => owner.Extensions);
    }

    protected override RuleProfile Create(in Slots slots) => new()
    {
        Name = _name.From(slots),
        Organisation = _organisation.From(slots),
        DiscussedInMed = _discussedInMed.From(slots)!,
        Raise = _raise.From(slots),
        Parameters = _parameters.From(slots) ?? ProfileParameters.Standard,
        Extensions = _extensions.From(slots),
    };
}
