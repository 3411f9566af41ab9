using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>Many initiatives at once: who is hit by how many changes at the same time, what is due, which deviations run out, and where the initiatives stand.</summary>
/// <remarks>
/// Made of assessments as they come, in one pass. Its memory grows with groups, months, deviations and the ids of initiatives, not with the texts of documents. Not safe to use from many threads.
/// <code>
/// var portfolio = new Portfolio(rules, on);
/// foreach (var initiative in initiatives)
///     portfolio.Add(initiative, rules.Assess(initiative, on));
/// </code>
/// </remarks>
public sealed class Portfolio
{
    /// <summary>The most <see cref="Months"/> that can be asked for.</summary>
    public const int MaxMonths = 60;

    /// <summary>The highest <see cref="Limit"/>.</summary>
    public const int MaxLimit = 100;

    /// <summary>So many of the dates on which something is due are kept: the first ones.</summary>
    public const int MaxDue = 1_000;

    /// <summary>So many initiatives are kept with their titles for a report to show.</summary>
    public const int MaxShown = 100;

    private readonly InitiativeSources _sources = new();
    private readonly int[] _phases = new int[Enum.GetValues<ChangePhase>().Length];
    private readonly int[][] _verdicts;
    private readonly List<UnscheduledInitiative> _unscheduled = [];
    private readonly List<PortfolioDeviation> _deviations = [];
    private readonly FirstInOrder<DateOnly, DueDate> _due = new(MaxDue);
    private readonly FirstInOrder<int, ScheduledInitiative> _scheduled = new(MaxShown);
    private LoadTally? _load;

    /// <summary>Makes an empty portfolio.</summary>
    /// <param name="book">The rule book that its initiatives are held against.</param>
    /// <param name="on">The date on which they are assessed, from 1900-01-01 to 2199-12-31. The library reads no clock.</param>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold.</exception>
    public Portfolio(RuleBook book, DateOnly on)
    {
        RuleBook = Guard.Against.Null(book);
        On = DocumentDate.Required(on, nameof(on));
        From = YearMonth.Of(on);
        _verdicts = [.. book.SubPolicy.Principles.Select(_ => new int[Enum.GetValues<Verdict>().Length])];
    }

    /// <summary>Gets the rule book.</summary>
    public RuleBook RuleBook { get; }

    /// <summary>Gets the profile that applies on the date, or <see langword="null"/>.</summary>
    public RuleProfile? Profile => RuleBook.Profile?.AppliesOn(On) == true ? RuleBook.Profile : null;

    /// <summary>Gets the date.</summary>
    public DateOnly On { get; }

    /// <summary>Gets the first month that is looked at: the month of the date where nothing else is said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is outside the dates a document may hold.</exception>
    public YearMonth From { get; init => field = YearMonth.Of(DocumentDate.Required(value.First)); }

    /// <summary>Gets how many months are looked at: 1 to <see cref="MaxMonths"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public int Months { get; init => field = Guard.Against.OutOfRange(value, nameof(Months), 1, MaxMonths); } = 12;

    /// <summary>Gets from how many changes in one month a group counts as overloaded: 1 to <see cref="MaxLimit"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public int Limit { get; init => field = Guard.Against.OutOfRange(value, nameof(Limit), 1, MaxLimit); } = 3;

    /// <summary>Gets how many days are looked ahead for what is due: 0 to <see cref="DueDate.MaxDays"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public int Days { get; init => field = Guard.Against.OutOfRange(value, nameof(Days), 0, DueDate.MaxDays); } = 60;

    /// <summary>Gets how many different initiatives there are.</summary>
    public int Initiatives => _sources.Count;

    /// <summary>Gets how many initiatives are in each phase, those without any too.</summary>
    public ValueList<PhaseCount> Phases => [.. Enum.GetValues<ChangePhase>().Select(phase => new PhaseCount(phase, _phases[(int)phase]))];

    /// <summary>Gets how many initiatives that are neither stopped nor closed have each verdict on each principle, verdicts that none has too; <see cref="Verdict.NotApplicable"/> is left out.</summary>
    public ValueList<VerdictShare> Verdicts =>
    [
        .. RuleBook.SubPolicy.Principles.SelectMany((principle, place) => Enum.GetValues<Verdict>()
            .Where(verdict => verdict != Verdict.NotApplicable)
            .Select(verdict => new VerdictShare(principle, verdict, _verdicts[place][(int)verdict]))),
    ];

    /// <summary>Gets the groups that are hit in one of the months: those with the highest month first, then those with the most in all; then by level, without a unit first, by the unit's name, and without a UUID first.</summary>
    public ValueList<GroupLoad> Load => _load?.ToLoad(Limit) ?? [];

    /// <summary>Gets the initiatives that are neither stopped nor closed and have no start, in the order in which they came.</summary>
    public ValueList<UnscheduledInitiative> Unscheduled => [.. _unscheduled];

    /// <summary>Gets what is due from the date to <see cref="Days"/> after it: by date, then in the order of initiatives and of their members. Of more than <see cref="MaxDue"/> the first.</summary>
    public ValueList<DueDate> Due => _due.InOrder();

    /// <summary>Gets how many more are due than <see cref="Due"/> has.</summary>
    public int MoreDue => _due.More;

    /// <summary>Gets the deviations of the initiatives that are neither closed nor stopped, in the order in which they came.</summary>
    public ValueList<PortfolioDeviation> Deviations => [.. _deviations];

    /// <summary>Gets the initiatives that came more than once, in the order in which they came first.</summary>
    public ValueList<DuplicateInitiative> Duplicates => _sources.Duplicates();

    /// <summary>Gets the initiatives that go on in the months that are looked at, by their start. Of more than <see cref="MaxShown"/> those that hit the most groups.</summary>
    public ValueList<ScheduledInitiative> Scheduled => [.. _scheduled.InOrder().OrderBy(initiative => initiative.Starts)];

    /// <summary>Gets how many more initiatives go on than <see cref="Scheduled"/> has.</summary>
    public int MoreScheduled => _scheduled.More;

    /// <summary>Adds an initiative. One whose id has come before counts in nothing but <see cref="Duplicates"/>.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="assessment">Its assessment by the portfolio's rule book on the portfolio's date.</param>
    /// <param name="source">Where it came from, as in a path; duplicates are told by it.</param>
    /// <returns>Whether it is the first with its id.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The assessment is of another initiative, on another date or by another rule book.</exception>
    public bool Add(ChangeInitiative initiative, Assessment assessment, string source = "")
    {
        Guard.Against.Null(initiative);
        Guard.Against.Null(assessment);
        Guard.Against.Null(source);
        Guard.Against.InvalidInput(
            assessment, nameof(assessment), one => one.InitiativeId == initiative.Id && one.On == On && one.RuleBook.Equals(RuleBook), "The assessment is of another initiative, on another date or by another rule book.");
        if (!_sources.TryAdd(initiative.Id, source))
        {
            return false;
        }

        _phases[(int)assessment.Phase]++;
        if (assessment.Phase is not (ChangePhase.Closed or ChangePhase.Stopped))
        {
            AddCurrent(initiative, assessment);
        }

        var hidden = new PersonalDataPlaces(assessment);
        AddLoad(initiative, assessment, hidden);
        foreach (var due in new DueDateSearch(initiative, assessment, Days, hidden).Find())
        {
            _due.Offer(due.On, due);
        }

        return true;
    }

    private void AddCurrent(ChangeInitiative initiative, Assessment assessment)
    {
        for (var i = 0; i < assessment.Verdicts.Count; i++)
        {
            _verdicts[i][(int)assessment.Verdicts[i].Verdict]++;
        }

        if (initiative.Timeline.Starts is null)
        {
            _unscheduled.Add(new(initiative.Id, _unscheduled.Count < MaxShown ? assessment.Title : null));
        }

        _deviations.AddRange(PortfolioDeviation.In(initiative, assessment, Days));
    }

    private void AddLoad(ChangeInitiative initiative, Assessment assessment, PersonalDataPlaces hidden)
    {
        _load ??= new(From, Months);
        var groups = _load.Add(initiative, hidden);
        if (_load.SpanOf(initiative.Timeline) is not null)
        {
            var timeline = initiative.Timeline;
            _scheduled.Offer(-groups, new(initiative.Id, assessment.Title, assessment.Phase, timeline.Starts!.Value, timeline.ActiveUntil, groups));
        }
    }
}
