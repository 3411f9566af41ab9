using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <content>What happens to who takes part.</content>
public sealed partial record ChangeInitiative
{
    /// <summary>A stakeholder (interessent) is named, with its roles and involvements.</summary>
    /// <param name="stakeholder">The stakeholder: a group or a role, never a person.</param>
    /// <returns>A new initiative with the stakeholder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stakeholder"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An entry has its id already.</exception>
    public ChangeInitiative AddStakeholder(Stakeholder stakeholder) =>
        this with { Who = Who with { Stakeholders = [.. Who.Stakeholders, Ids.Unused(Guard.Against.Null(stakeholder))] } };

    /// <summary>A stakeholder (interessent) is named; its id is made, as in "stakeholder-1".</summary>
    /// <param name="level">The level of the organisation, or around it, that the group belongs to.</param>
    /// <param name="name">What the group is called: a group or a role, never a person.</param>
    /// <param name="roles">The group's roles in the change.</param>
    /// <returns>A new initiative with the stakeholder.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or the level or a role is no value of its enumeration.</exception>
    public ChangeInitiative AddStakeholder(StakeholderLevel level, string name, params ValueList<StakeholderRole> roles) =>
        AddStakeholder(new Stakeholder { Id = Ids.Next(EntryKinds.Stakeholder), Name = name, Level = level, Roles = roles });

    /// <summary>A stakeholder is involved (inddrages).</summary>
    /// <param name="stakeholderId">The id of the stakeholder.</param>
    /// <param name="involvement">How it is involved, and from when.</param>
    /// <returns>A new initiative where the stakeholder has one involvement more.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such stakeholder.</exception>
    public ChangeInitiative Involve(string stakeholderId, Involvement involvement)
    {
        Guard.Against.Null(involvement);
        var index = Ids.IndexOf(stakeholderId, EntryKinds.Stakeholder, nameof(stakeholderId));
        var stakeholder = Who.Stakeholders[index];
        return this with
        {
            Who = Who with { Stakeholders = Who.Stakeholders.With(index, stakeholder with { Involvements = [.. stakeholder.Involvements, involvement] }) },
        };
    }

    /// <summary>A stakeholder is involved (inddrages).</summary>
    /// <param name="stakeholderId">The id of the stakeholder.</param>
    /// <param name="starts">From when.</param>
    /// <param name="form">The form.</param>
    /// <param name="how">How it is done.</param>
    /// <returns>A new initiative where the stakeholder has one involvement more.</returns>
    /// <exception cref="ArgumentException">There is no such stakeholder, or <paramref name="form"/> is no value of its enumeration.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="starts"/> is outside the dates a document may hold.</exception>
    public ChangeInitiative Involve(string stakeholderId, DateOnly starts, InvolvementForm form, string? how = null) =>
        Involve(stakeholderId, new Involvement { Form = form, How = how, Starts = starts });

    /// <summary>A level (niveau) turns out not to be touched by the change.</summary>
    /// <param name="unaffected">The level, and the reason.</param>
    /// <returns>A new initiative that says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unaffected"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">It is said of the level already.</exception>
    public ChangeInitiative MarkUnaffected(UnaffectedLevel unaffected) =>
        Who.IsUnaffected(Guard.Against.Null(unaffected).Level)
            ? throw new InvalidOperationException("The level is named as untouched already.")
            : this with { Who = Who with { UnaffectedLevels = [.. Who.UnaffectedLevels, unaffected] } };

    /// <summary>A level (niveau) turns out not to be touched by the change.</summary>
    /// <param name="level">The level.</param>
    /// <param name="reason">Why it is not touched.</param>
    /// <returns>A new initiative that says so.</returns>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is blank, or <paramref name="level"/> is no value of its enumeration.</exception>
    /// <exception cref="InvalidOperationException">It is said of the level already.</exception>
    public ChangeInitiative MarkUnaffected(StakeholderLevel level, string reason) => MarkUnaffected(new UnaffectedLevel { Level = level, Reason = reason });

    /// <summary>A decision (beslutning) was made.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>A new initiative with the decision.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An entry has its id already, or a stakeholder took part in it that is not there.</exception>
    public ChangeInitiative Decide(Decision decision)
    {
        Ids.RequireAll(Guard.Against.Null(decision).With, EntryKinds.Stakeholder, nameof(Decision.With));
        return this with { Who = Who with { Decisions = [.. Who.Decisions, Ids.Unused(decision)] } };
    }

    /// <summary>A decision (beslutning) was made; its id is made, as in "decision-1".</summary>
    /// <param name="on">When.</param>
    /// <param name="what">What was decided.</param>
    /// <param name="with">The ids of the stakeholders who took part in it.</param>
    /// <param name="kind">What it is about; the change itself where nothing else is said.</param>
    /// <returns>A new initiative with the decision.</returns>
    /// <exception cref="ArgumentException"><paramref name="what"/> is blank, a stakeholder is not there, or <paramref name="kind"/> is no value of its enumeration.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside the dates a document may hold.</exception>
    public ChangeInitiative Decide(DateOnly on, string what, ValueList<string> with = default, DecisionKind kind = DecisionKind.Change) =>
        Decide(new Decision { Id = Ids.Next(EntryKinds.Decision), On = on, What = what, Kind = kind, With = with });

    /// <summary>The change was discussed in a MED committee (MED-drøftelse).</summary>
    /// <param name="discussion">The discussion.</param>
    /// <returns>A new initiative with the discussion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="discussion"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The committee was informed after it had met.</exception>
    public ChangeInitiative DiscussInMed(MedDiscussion discussion)
    {
        Guard.Against.InvalidInput(
            Guard.Against.Null(discussion), nameof(MedDiscussion.Informed), one => !(one.Informed > one.On), "The committee cannot be informed beforehand after it has met.");
        return this with { Who = Who with { MedDiscussions = [.. Who.MedDiscussions, discussion] } };
    }

    /// <summary>The change was discussed in a MED committee (MED-drøftelse).</summary>
    /// <param name="on">When.</param>
    /// <param name="committee">The name of the committee, as in »Lokal-MED«.</param>
    /// <param name="informed">When the committee was informed beforehand.</param>
    /// <param name="outcome">What came of it.</param>
    /// <returns>A new initiative with the discussion.</returns>
    /// <exception cref="ArgumentException"><paramref name="committee"/> is blank, or it was informed after it had met.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the dates a document may hold.</exception>
    public ChangeInitiative DiscussInMed(DateOnly on, string committee, DateOnly? informed = null, string? outcome = null) =>
        DiscussInMed(new MedDiscussion { Committee = committee, On = on, Informed = informed, Outcome = outcome });
}
