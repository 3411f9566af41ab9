namespace Aalborg.Personnel.Domain.Tests.Portfolios;

/// <summary>Initiatives to make portfolios of: nothing in them but what a test says.</summary>
internal static class Many
{
    public static DateOnly On { get; } = new(2026, 3, 10);

    /// <summary>An initiative with an id of its number.</summary>
    public static ChangeInitiative Change(int number = 1, DateOnly? starts = null, DateOnly? ends = null, params ReadOnlySpan<Stakeholder> stakeholders) => new()
    {
        Id = new(number, 0, 0, new byte[8]),
        Title = $"Forandring {number}",
        Timeline = new() { Starts = starts, Ends = ends },
        Who = new() { Stakeholders = [.. stakeholders] },
    };

    public static Stakeholder Group(
        StakeholderLevel level = StakeholderLevel.Employees, OrganisationUnit? unit = null, int? size = null, StakeholderImpact? impact = null, StakeholderRole role = StakeholderRole.Affected) =>
        new() { Id = "group", Name = "Gruppen", Level = level, Unit = unit, Size = size, Impact = impact, Roles = [role] };

    public static OrganisationUnit Unit(string name, string? uuid = null) => new() { Name = name, Uuid = uuid is null ? null : Guid.Parse(uuid) };

    public static Portfolio Of(params ReadOnlySpan<ChangeInitiative> initiatives) => Of(new(AalborgPolicy.Rules, On), initiatives);

    public static Portfolio Of(Portfolio portfolio, params ReadOnlySpan<ChangeInitiative> initiatives)
    {
        foreach (var initiative in initiatives)
        {
            portfolio.Add(initiative, portfolio.RuleBook.Assess(initiative, portfolio.On), $"{initiative.Id.ToString()[..8]}.json");
        }

        return portfolio;
    }
}
