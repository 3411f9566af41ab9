namespace Aalborg.Personnel.Serialization;

/// <summary>A change initiative: the document itself.</summary>
internal sealed class ChangeInitiativeContract : DocumentContract<ChangeInitiative>
{
    private readonly TypedMember<ChangeInitiative, string?> _schema;
    private readonly TypedMember<ChangeInitiative, Guid?> _id;
    private readonly TypedMember<ChangeInitiative, string> _title;
    private readonly TypedMember<ChangeInitiative, string?> _summary;
    private readonly TypedMember<ChangeInitiative, Organisation?> _organisation;
    private readonly TypedMember<ChangeInitiative, Classification?> _classification;
    private readonly TypedMember<ChangeInitiative, ValueList<ExternalIdentifier>> _identifiers;
    private readonly TypedMember<ChangeInitiative, Timeline?> _timeline;
    private readonly TypedMember<ChangeInitiative, Why?> _why;
    private readonly TypedMember<ChangeInitiative, Who?> _who;
    private readonly TypedMember<ChangeInitiative, WhatAndHow?> _whatAndHow;
    private readonly TypedMember<ChangeInitiative, Communication?> _communication;
    private readonly TypedMember<ChangeInitiative, ValueList<Judgement>> _judgements;
    private readonly TypedMember<ChangeInitiative, ValueList<Deviation>> _deviations;

    private ChangeInitiativeContract()
    {
        Member("schemaVersion", SchemaVersionType.Instance, MemberKind.Exact);
        _schema = Exact("$schema", JsonTypes.AnyString);
        _id = Member("id", DocumentIdType.Instance, MemberKind.Uuid);
        _title = Member("title", TitleType.Instance, MemberKind.Text);
        _summary = OptionalText("summary");
        _organisation = Object("organisation", OrganisationContract.Instance);
        _classification = Object("classification", ClassificationContract.Instance);
        _identifiers = List("identifiers", ExternalIdentifierContract.Instance);
        _timeline = Object("timeline", TimelineContract.Instance);
        _why = Object("why", WhyContract.Instance);
        _who = Object("who", WhoContract.Instance);
        _whatAndHow = Object("whatAndHow", WhatAndHowContract.Instance);
        _communication = Object("communication", CommunicationContract.Instance);
        _judgements = List("judgements", JudgementContract.Instance);
        _deviations = List("deviations", DeviationContract.Instance);
        WithExtensions();
    }

    public static ChangeInitiativeContract Instance { get; } = new();

    protected override ChangeInitiative Create(in Slots slots) => new()
    {
        Schema = _schema.From(slots),
        Id = _id.From(slots).GetValueOrDefault(),
        Title = _title.From(slots),
        Summary = _summary.From(slots),
        Organisation = _organisation.From(slots),
        Classification = _classification.From(slots) ?? Classification.None,
        Identifiers = _identifiers.From(slots),
        Timeline = _timeline.From(slots) ?? Timeline.Unknown,
        Why = _why.From(slots) ?? Why.Empty,
        Who = _who.From(slots) ?? Who.Empty,
        WhatAndHow = _whatAndHow.From(slots) ?? WhatAndHow.Empty,
        Communication = _communication.From(slots) ?? Communication.Empty,
        Judgements = _judgements.From(slots),
        Deviations = _deviations.From(slots),
        Extensions = Extensions(slots),
    };
}
