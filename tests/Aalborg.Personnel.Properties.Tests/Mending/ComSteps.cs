using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Properties.Tests.Mending;

/// <summary>What the findings of »Vi kommunikerer« ask for. Before and during the change can be told of until they are over; after it, always.</summary>
internal static class ComSteps
{
    public const string DatesOutOfOrder = "no day is both after the start and before the end, while the dates are out of order (DOC-03)";

    public const string LastDay = "no day comes after the last one that a document can name";

    public static Dictionary<RuleId, Action<Workbench>> All { get; } = new()
    {
        [AalborgRule.Com01] = TellBefore,
        [AalborgRule.Com02] = TellDuring,
        [AalborgRule.Com03] = TellAfter,
        [AalborgRule.Com04] = TellAbout,
        [AalborgRule.Com05] = bench => bench.Message(bench.On, isSent: false, invitesInput: true),
        [AalborgRule.Com06] = bench => bench.Put(new JsonObject { ["on"] = Workbench.Day(bench.On), ["what"] = "Efter en fælles regel" }),
        [AalborgRule.Com07] = bench => bench.Message(bench.On, isSent: false, to: bench.At($"{bench.Pointer}/id")),
        [AalborgRule.Com08] = bench => bench.Message(bench.On, isSent: false, to: bench.Stakeholder(bench.Finding.Detail!)),
        [AalborgRule.Com09] = bench => bench.Put(bench.On),
        [AalborgRule.Com10] = bench => bench.Message(bench.On, isSent: true),
        [AalborgRule.Com11] = TellAbout,
    };

    private static void TellAbout(Workbench bench) => bench.Message(bench.On, isSent: true, about: bench.At($"{bench.Pointer}/id"));

    private static void TellBefore(Workbench bench)
    {
        if (bench.Initiative.Timeline.Starts <= bench.On)
        {
            bench.SetAside();
        }
        else
        {
            bench.Message(bench.On, isSent: true);
        }
    }

    private static void TellDuring(Workbench bench)
    {
        var (starts, ends) = (bench.Initiative.Timeline.Starts, bench.Initiative.Timeline.Ends);
        if (ends < bench.On)
        {
            bench.SetAside();
        }
        else if (ends < starts)
        {
            bench.CannotBe(DatesOutOfOrder);
        }
        else
        {
            bench.Message(Later(starts!.Value, bench.On), isSent: false);
        }
    }

    private static void TellAfter(Workbench bench)
    {
        var ends = (bench.Initiative.Timeline.Ends ?? bench.Initiative.Timeline.Closed)!.Value;
        if (ends == DocumentDate.Last)
        {
            bench.CannotBe(LastDay);
        }
        else
        {
            bench.Message(Later(ends.AddDays(1), bench.On), isSent: false);
        }
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one < other ? other : one;
}
