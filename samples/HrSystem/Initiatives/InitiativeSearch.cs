using System.ComponentModel;
using System.Globalization;
using Aalborg.Personnel;
using Microsoft.AspNetCore.Mvc;

namespace HrSystem;

/// <summary>What a client looks for.</summary>
internal sealed class InitiativeSearch
{
    [FromQuery(Name = "phase")]
    [Description("Those in this phase on the day.")]
    public string? PhaseText { get; init; }

    [FromQuery(Name = "verdict")]
    [Description("Those with this verdict on the day.")]
    public string? VerdictText { get; init; }

    [FromQuery(Name = "principle")]
    [Description("The principle that has the verdict, by its id as in vi-ved-hvem; any of the four, where it is left out.")]
    public string? PrincipleText { get; init; }

    [FromQuery(Name = "limit")]
    [Description("The most initiatives on a page.")]
    public string? LimitText { get; init; }

    [FromQuery(Name = "after")]
    [Description("The id that the page before ended with. The answer has the address of the next page, so that a client need not know.")]
    public string? AfterText { get; init; }

    public ChangePhase? Phase() => AskedWord.Of("phase", PhaseText, Enum.GetValues<ChangePhase>());

    public Verdict? Verdict() => AskedWord.Of("verdict", VerdictText, Enum.GetValues<Verdict>());

    /// <summary>The principle.</summary>
    /// <exception cref="ProblemException">There is no such principle, or no verdict is asked for.</exception>
    public Principle? Principle()
    {
        if (PrincipleText is null)
        {
            return null;
        }

        var principles = AalborgPolicy.Change.Principles;
        var found = VerdictText is null ? null : principles.FirstOrDefault(one => string.Equals(one.Id, PrincipleText, StringComparison.Ordinal));
        return found ?? throw ProblemException.Query("principle", $"{string.Join(", ", principles.Select(one => one.Id))} (+ verdict)");
    }

    /// <summary>How many.</summary>
    /// <exception cref="ProblemException">It is no number from 1 to the most.</exception>
    public int Limit(int most)
    {
        if (LimitText is null)
        {
            return most;
        }

        return int.TryParse(LimitText, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit >= 1 && limit <= most
            ? limit
            : throw ProblemException.Query("limit", string.Create(CultureInfo.InvariantCulture, $"1 … {most}"));
    }

    /// <summary>Where to go on.</summary>
    /// <exception cref="ProblemException">It is no id.</exception>
    public Guid? After() =>
        AfterText is null ? null
        : Guid.TryParseExact(AfterText, "D", out var id) ? id
        : throw ProblemException.Query("after", "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx");
}
