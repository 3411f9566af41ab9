using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <summary>The rules (regler) that hold a change initiative against a sub-policy of one policy. Immutable, and safe to use from many threads.</summary>
/// <remarks>A tailored book is equal to another when both tailor the same book by equal profiles; otherwise a book is equal only to itself.</remarks>
public sealed class RuleBook : IEquatable<RuleBook>
{
    private readonly Dictionary<RuleId, int> _places = [];
    private readonly int[][] _rulesOfQuestion;
    private readonly int[][] _rulesOfPrinciple;
    private readonly RuleBook _standard;

    /// <summary>Makes a rule book.</summary>
    /// <param name="id">What it is called, as in "aalborg"; assessments name it.</param>
    /// <param name="policy">The policy its rules are derived from, which has every statement they stand on.</param>
    /// <param name="subPolicy">The sub-policy of it that an initiative is held against: its principles get the verdicts, its questions are answered.</param>
    /// <param name="rules">The rules. Those about the document itself are held against it last, whatever their place here.</param>
    /// <param name="parameters">The numbers of days its rules go by.</param>
    /// <exception cref="ArgumentNullException">The id, the policy or the sub-policy is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The id is blank; the sub-policy is not the policy's; two rules have one id, or two parameters one name; or a rule belongs to a principle that the sub-policy does not have, stands on a statement that the policy does not have, or goes by a parameter that the book does not declare.
    /// </exception>
    public RuleBook(string id, Policy policy, SubPolicy subPolicy, ValueList<ChangeRule> rules, ValueList<RuleParameter> parameters = default)
    {
        _standard = this;
        Id = DocumentText.Required(id, nameof(id));
        Policy = Guard.Against.Null(policy);
        SubPolicy = Guard.Against.InvalidInput(
            Guard.Against.Null(subPolicy), nameof(subPolicy), policy.SubPolicies.Contains, "The sub-policy is not the policy's.");
        Rules = [.. rules.Where(rule => rule.Principle is not null), .. rules.Where(rule => rule.Principle is null)];
        Parameters = Guard.Against.InvalidInput(
            parameters, nameof(parameters), AreNamedApart, "Two parameters have the same name.");
        for (var i = 0; i < Rules.Count; i++)
        {
            var rule = Rules[i];
            if (!_places.TryAdd(rule.Id, i))
            {
                throw new ArgumentException($"The rule id {rule.Id} is used twice.", nameof(rules));
            }

            if (rule.Principle is { } principle && !subPolicy.Principles.Contains(principle))
            {
                throw new ArgumentException($"The principle of {rule.Id} is not the sub-policy's.", nameof(rules));
            }

            if (!rule.Parameters.All(Parameters.Contains))
            {
                throw new ArgumentException($"The rule book does not declare a parameter that {rule.Id} goes by.", nameof(rules));
            }

            foreach (var statement in rule.Statements)
            {
                policy.Require(statement, nameof(rules));
            }
        }

        _rulesOfQuestion = [.. subPolicy.Questions.Select(question => PlacesOf(rule => !rule.IsInferred && rule.Statements.Contains(question.Statement)))];
        _rulesOfPrinciple = [.. subPolicy.Principles.Select(principle => PlacesOf(rule => rule.Principle == principle))];
    }

    private RuleBook(RuleBook standard, RuleProfile profile)
    {
        (Id, Policy, SubPolicy, Rules, Parameters) = (standard.Id, standard.Policy, standard.SubPolicy, standard.Rules, standard.Parameters);
        (_places, _rulesOfQuestion, _rulesOfPrinciple, _standard) =
            (standard._places, standard._rulesOfQuestion, standard._rulesOfPrinciple, standard._standard);
        Profile = profile;
    }

    /// <summary>What it is called.</summary>
    public string Id { get; }

    /// <summary>The policy its rules are derived from.</summary>
    public Policy Policy { get; }

    /// <summary>The sub-policy that an initiative is held against.</summary>
    public SubPolicy SubPolicy { get; }

    /// <summary>The version of the text that an initiative is held against: the sub-policy's, else the policy's, or <see langword="null"/> where neither carries one.</summary>
    public string? PolicyVersion => SubPolicy.Version ?? Policy.Version;

    /// <summary>The rules, in the order in which they are held against an initiative.</summary>
    public ValueList<ChangeRule> Rules { get; }

    /// <summary>The numbers of days its rules go by; a profile may lower them.</summary>
    public ValueList<RuleParameter> Parameters { get; }

    /// <summary>The profile it is tailored by, or <see langword="null"/>.</summary>
    public RuleProfile? Profile { get; }

    /// <summary>The rule with an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The book has no such rule; the message names the nearest.</exception>
    public ChangeRule this[RuleId id] => Find(id) ?? throw new KeyNotFoundException(NoRule(id));

    /// <summary>The rule with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The rule, or <see langword="null"/> where the book has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public ChangeRule? Find(RuleId id) => PlaceOf(id) is var place and >= 0 ? Rules[place] : null;

    /// <summary>A rule book with rules of one's own beside these.</summary>
    /// <param name="id">What the new book is called.</param>
    /// <param name="rules">The rules to add.</param>
    /// <param name="parameters">The parameters to add.</param>
    /// <returns>The new book, tailored by the same profile as this one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The id is blank, an id or a name collides, a rule belongs to a principle that the sub-policy does not have, stands on a statement that the policy does not have, or goes by a parameter that neither book declares.</exception>
    public RuleBook Extend(string id, ValueList<ChangeRule> rules, ValueList<RuleParameter> parameters = default)
    {
        var extended = new RuleBook(id, Policy, SubPolicy, [.. Rules, .. rules], [.. Parameters, .. parameters]);
        return Profile is null ? extended : extended.TailoredBy(Profile);
    }

    /// <summary>This rule book as a department has tailored it. The profile applies to assessments on or after its discussion in MED.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The tailored book. It takes the place of a tailoring this book already has.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The profile names a rule that the book does not have or cannot raise, a parameter it does not declare, or a parameter twice.</exception>
    public RuleBook TailoredBy(RuleProfile profile)
    {
        Guard.Against.Null(profile);
        foreach (var raised in profile.Raise)
        {
            var rule = Find(raised) ?? throw new ArgumentException(NoRule(raised), nameof(profile));
            if (rule.Severity != RuleSeverity.Warning)
            {
                throw new ArgumentException($"{rule.Id} is no warning of the rule book: only such a rule can be raised.", nameof(profile));
            }
        }

        var settings = profile.Parameters.Settings;
        Guard.Against.InvalidInput(
            settings, nameof(profile), all => all.All(setting => Parameters.Contains(setting.Parameter)), "The rule book does not declare a parameter that the profile sets.");
        Guard.Against.InvalidInput(
            settings, nameof(profile), all => AreNamedApart([.. all.Select(setting => setting.Parameter)]), "The profile sets a parameter twice.");
        return new(this, profile);
    }

    /// <summary>Holds an initiative against every rule.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="on">The date to assess it on, from 1900-01-01 to 2199-12-31. The library reads no clock.</param>
    /// <returns>The assessment. Two assessments of the same input are equal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="initiative"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold.</exception>
    public Assessment Assess(ChangeInitiative initiative, DateOnly on)
    {
        Guard.Against.Null(initiative);
        var context = new RuleContext(this, initiative, DocumentDate.Required(on, nameof(on)));
        var results = new RuleResult[Rules.Count];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = new(Rules[i], context.Run(Rules[i]));
        }

        return new Assessment(this, context, new(results));
    }

    /// <summary>What becomes due if nobody does anything: each of the days to come the initiative is assessed as it is.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="on">The date to look ahead from, from 1900-01-01 to 2199-12-31. The library reads no clock.</param>
    /// <param name="days">How many days to look at, from the one after <paramref name="on"/>: 1 to 366. Days after 2199-12-31 are not looked at.</param>
    /// <returns>The days on which the phase becomes another or a finding becomes failed. A severity that rises is no event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="initiative"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold, or <paramref name="days"/> is not from 1 to 366.</exception>
    public Forecast Forecast(ChangeInitiative initiative, DateOnly on, int days)
    {
        Guard.Against.Null(initiative);
        DocumentDate.Required(on, nameof(on));
        Guard.Against.OutOfRange(days, nameof(days), 1, Personnel.Forecast.MostDays, "A forecast looks 1 to 366 days ahead.");
        return new ForecastRun(this, initiative, Assess(initiative, on)).Over(days);
    }

    /// <summary>The days its rules go by on a date: the profile's from its discussion in MED.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The days.</returns>
    public ParameterDays DaysOn(DateOnly date) =>
        Profile is { Parameters.Settings: { IsEmpty: false } settings } && Profile.AppliesOn(date) ? new(settings) : ParameterDays.Standard;

    /// <inheritdoc />
    public bool Equals(RuleBook? other) => ReferenceEquals(_standard, other?._standard) && Profile == other.Profile;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as RuleBook);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, Profile);

    internal string NoRule(RuleId id) => $"The rule book has no such rule.{(Nearest.To(id.Value, Rules.Select(rule => rule.Id.Value)) is { } nearest ? $" The nearest is {nearest}." : "")}";

    /// <summary>What is violated on a date: the findings that an assessment would have, without the rest of it.</summary>
    internal ValueList<Finding> FindingsOn(ChangeInitiative initiative, DateOnly on)
    {
        var context = new RuleContext(this, initiative, on);
        foreach (var rule in Rules)
        {
            context.Run(rule);
        }

        return context.Findings();
    }

    internal int PlaceOf(RuleId id) => _places.GetValueOrDefault(Guard.Against.Null(id), -1);

    /// <summary>The places of the rules that cite a question and are not inferred.</summary>
    internal ReadOnlySpan<int> RulesOfQuestion(int question) => _rulesOfQuestion[question];

    internal ReadOnlySpan<int> RulesOfPrinciple(int principle) => _rulesOfPrinciple[principle];

    internal RuleSeverity SeverityOf(ChangeRule rule, bool profileApplies) =>
        profileApplies && Profile!.Raise.Contains(rule.Id) ? RuleSeverity.Error : rule.Severity;

    private static bool AreNamedApart(ValueList<RuleParameter> parameters) =>
        parameters.Select(parameter => parameter.Name).Distinct(StringComparer.Ordinal).Count() == parameters.Count;

    private int[] PlacesOf(Func<ChangeRule, bool> fits) => [.. Enumerable.Range(0, Rules.Count).Where(i => fits(Rules[i]))];
}
