namespace Aalborg.Personnel.Benchmarks;

/// <summary>
/// A change told in full, in words, dates, ids and lengths that the seed chooses, and in a way that no rule has anything to say against, however much there is of everything.
/// </summary>
internal sealed class GeneratedStory
{
    private readonly Words _words;
    private readonly Extent _extent;
    private readonly DateOnly _starts;
    private readonly string[] _stakeholders;
    private readonly string[] _decisions;
    private readonly string[] _shifts;
    private readonly string[] _revisions;

    public GeneratedStory(int seed, Extent extent)
    {
        _words = new(seed);
        _extent = extent;
        _starts = new DateOnly(2026, 1, 5).AddDays(_words.Below(21));
        _stakeholders = Ids("gruppe", 4 + extent.Stakeholders);
        _decisions = Ids("beslutning", extent.Decisions);
        _shifts = Ids("aendring", extent.ContextChanges);
        _revisions = Ids("justering", extent.ContextChanges);
    }

    /// <summary>A date on which every generated change is being followed up.</summary>
    public static DateOnly On { get; } = new(2026, 9, 14);

    private DateOnly Ends => Day(212);

    /// <summary>The change, as it is looked at while it is followed up.</summary>
    public GeneratedDocument Document() => new(
        new()
        {
            Id = _words.Uuid(),
            Title = _words.Phrase(4),
            Summary = _words.Sentence(12),
            Organisation = new() { Name = "Aalborg Kommune", Cvr = new("29189420"), Unit = new() { Name = _words.Phrase(3) } },
            Classification = new() { Kle = new("81.20.00"), Facet = new("G01") },
            Identifiers = [new() { System = "esdh", Value = _words.Number("2026-") }],
            Timeline = new() { Starts = _starts, Ends = Ends },
            Why = Why(),
            Who = Who(),
            WhatAndHow = WhatAndHow(),
            Communication = new Talk(_words, Day, _stakeholders, [.. _shifts, .. _revisions], _decisions).Of(_extent),
            Judgements = [.. AalborgPolicy.Rules.Rules.Where(rule => rule.IsJudgement).Select(Yes)],
        },
        On);

    private Why Why() => new()
    {
        Purpose = _words.Sentence(14),
        Explained = Day(-56),
        Goals = [.. Ids("maal", _extent.Goals).Select(id => new Goal { Id = id, What = _words.Sentence(10), Measure = _words.Phrase(6), Due = Ends })],
        Effects =
        [
            .. Ids("effekt", _extent.Effects).Select(id => new Effect
            {
                Id = id,
                What = _words.Sentence(9),
                For = [_words.OneOf(_stakeholders)],
                Due = Day(180 + _words.Below(30)),
                Result = new() { On = Day(215 + _words.Below(10)), What = _words.Sentence(8) },
            }),
        ],
        Today = _words.Sentence(10),
        Tomorrow = _words.Sentence(14),
        Strategies = [new() { Title = "Personalepolitik", Uri = "https://www.example.dk/" + _words.Number("politik-"), Connection = _words.Sentence(7) }],
    };

    private Who Who() => new()
    {
        Stakeholders = [.. _stakeholders.Select(Stakeholder)],
        Decisions = [.. _decisions.Select(id => new Decision { Id = id, On = Day(-28), What = _words.Sentence(9), With = [_stakeholders[0], _stakeholders[1], _stakeholders[2]] })],
        MedDiscussions = [new() { Committee = "Lokal-MED", On = Day(-47), Informed = Day(-55), Outcome = _words.Sentence(5) }],
    };

    private Stakeholder Stakeholder(string id, int place)
    {
        var (level, part, form) = Casts[place % Casts.Length];
        return new()
        {
            Id = id,
            Name = _words.Phrase(4),
            Level = level,
            Roles = place % Casts.Length == 0 ? [part, StakeholderRole.Affected] : [part],
            Involvements =
            [
                new() { Form = form, How = _words.Phrase(6), Starts = Day(-53 + _words.Below(20)) },
                new() { Form = InvolvementForm.Informed, How = _words.Phrase(4), Starts = Day(-20 + _words.Below(20)) },
            ],
        };
    }

    private static readonly (StakeholderLevel Level, StakeholderRole Part, InvolvementForm Form)[] Casts =
    [
        (StakeholderLevel.Employees, StakeholderRole.Delivers, InvolvementForm.CoCreation),
        (StakeholderLevel.Management, StakeholderRole.Responsible, InvolvementForm.Decides),
        (StakeholderLevel.Med, StakeholderRole.Affected, InvolvementForm.Dialogue),
        (StakeholderLevel.Citizens, StakeholderRole.Benefits, InvolvementForm.Dialogue),
    ];

    private WhatAndHow WhatAndHow() => new()
    {
        Frame = new() { Fixed = [_words.Phrase(5)], ToDiscuss = [_words.Phrase(6)], ToTry = [_words.Phrase(4)], ToLearn = [_words.Phrase(8)] },
        Expectations = [new() { On = Day(-14), With = [_stakeholders[0], _stakeholders[1]], Agreed = _words.Sentence(10) }],
        Plan = new()
        {
            Activities =
            [
                .. Ids("aktivitet", _extent.Activities).Select(id => new Activity
                {
                    Id = id,
                    What = _words.Phrase(4),
                    How = _words.Sentence(6),
                    Starts = Day(_words.Below(60)),
                    Ends = Day(100 + _words.Below(100)),
                    Responsible = _stakeholders[_words.Below(2)],
                    Done = Day(205),
                }),
            ],
            Revisions =
            [
                .. _revisions.Select((id, i) => new Revision { Id = id, On = Day(49), Answers = [_shifts[i]], Outcome = RevisionOutcome.Adjusted, What = _words.Sentence(8) }),
            ],
        },
        ContextChanges = [.. _shifts.Select(id => new ContextChange { Id = id, On = Day(44), In = ContextArea.Conditions, What = _words.Sentence(8) })],
    };

    private Judgement Yes(ChangeRule rule) => new() { Rule = rule.Id, On = Day(-47), JudgedBy = "Lokal-MED", Note = _words.Sentence(6) };

    private string[] Ids(string kind, int count) => [.. Enumerable.Range(1, count).Select(number => _words.Id(kind, number))];

    private DateOnly Day(int day) => _starts.AddDays(day);
}
