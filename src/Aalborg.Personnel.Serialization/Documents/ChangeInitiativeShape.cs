namespace Aalborg.Personnel.Serialization;

/// <summary>A change initiative: the document itself.</summary>
internal sealed class ChangeInitiativeShape : ExtensibleShape<ChangeInitiative>
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

    private ChangeInitiativeShape()
    {
        Required("schemaVersion", SchemaVersionKind.Instance, _ => SchemaVersionKind.Current);
        _schema = Optional("$schema", Kinds.AnyString, changeInitiative => changeInitiative.Schema);
        _id = Required("id", DocumentIdKind.Instance, changeInitiative => changeInitiative.Id);
        _title = Required("title", TitleKind.Instance, changeInitiative => changeInitiative.Title);
        _summary = OptionalText("summary", changeInitiative => changeInitiative.Summary);
        _organisation = Optional("organisation", OrganisationShape.Instance, changeInitiative => changeInitiative.Organisation);
        _classification = Optional("classification", ClassificationShape.Instance, changeInitiative => changeInitiative.Classification);
        _identifiers = List("identifiers", ExternalIdentifierShape.Instance, changeInitiative => changeInitiative.Identifiers);
        _timeline = Optional("timeline", TimelineShape.Instance, changeInitiative => changeInitiative.Timeline);
        _why = Optional("why", WhyShape.Instance, changeInitiative => changeInitiative.Why);
        _who = Optional("who", WhoShape.Instance, changeInitiative => changeInitiative.Who);
        _whatAndHow = Optional("whatAndHow", WhatAndHowShape.Instance, changeInitiative => changeInitiative.WhatAndHow);
        _communication = Optional("communication", CommunicationShape.Instance, changeInitiative => changeInitiative.Communication);
        _judgements = List("judgements", JudgementShape.Instance, changeInitiative => changeInitiative.Judgements);
        _deviations = List("deviations", DeviationShape.Instance, changeInitiative => changeInitiative.Deviations);
        WithExtensions();
    }

    public static ChangeInitiativeShape Instance { get; } = new();

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
