using Aalborg.Personnel.Testing;

namespace Aalborg.Personnel.Benchmarks.Tests;

/// <summary>Initiatives that break rules, and dates to look at them on.</summary>
internal static class BrokenDocuments
{
    private static readonly Func<ChangeInitiative, int, ChangeInitiative>[] Damages =
    [
        (change, _) => change with { Timeline = change.Timeline with { Starts = null } },
        (change, _) => change with { Timeline = change.Timeline with { Ends = null } },
        (change, _) => change with { Timeline = change.Timeline with { Closed = change.Timeline.Starts } },
        (change, _) => change with { Why = new() { Purpose = change.Why.Purpose, Effects = [.. change.Why.Effects.Select(one => one with { For = ["ukendt"], Result = null })] } },
        (change, _) => change with { Why = change.Why with { Today = change.Why.Tomorrow, Explained = null } },
        (change, _) => change with { Why = change.Why with { Strategies = [new() { Title = "Strategi" }], Goals = [.. change.Why.Goals.Select(one => one with { Due = null })] } },
        (change, i) => change with { Who = change.Who with { Stakeholders = Without(change.Who.Stakeholders, i) } },
        (change, i) => change with { Who = change.Who with { Stakeholders = [.. change.Who.Stakeholders.Select((one, place) => place % 3 == i % 3 ? one with { Involvements = [] } : one)] } },
        (change, i) => change with
        {
            Who = change.Who with
            {
                Stakeholders =
                [
                    .. change.Who.Stakeholders.Select((one, place) => place % 2 == i % 2
                        ? one with { Involvements = [.. one.Involvements.Select(each => new Involvement { Form = InvolvementForm.Informed, Starts = each.Starts?.AddDays(60) })] }
                        : one),
                ],
            },
        },
        (change, _) => change with { Who = change.Who with { MedDiscussions = [.. change.Who.MedDiscussions.Select(one => one with { On = one.On.AddDays(30), Informed = one.On.AddDays(40) })] } },
        (change, _) => change with { Who = change.Who with { MedDiscussions = [], Decisions = [.. change.Who.Decisions.Select(one => one with { With = ["ukendt"] })] } },
        (change, _) => change with { WhatAndHow = change.WhatAndHow with { Frame = new() { Fixed = change.WhatAndHow.Frame.ToTry, ToTry = change.WhatAndHow.Frame.ToTry } } },
        (change, _) => change with { WhatAndHow = new() { Plan = change.WhatAndHow.Plan with { Revisions = [] }, ContextChanges = change.WhatAndHow.ContextChanges } },
        (change, _) => change with { WhatAndHow = change.WhatAndHow with { Expectations = [.. change.WhatAndHow.Expectations.Select(one => one with { On = one.On.AddDays(40) })] } },
        (change, i) => WithActivities(change, one => i % 2 == 0 ? one with { How = null, Starts = null, Done = null } : one with { Responsible = null, Ends = one.Starts?.AddDays(-1) }),
        (change, _) => WithActivities(change, one => one with { Ends = change.Timeline.Ends?.AddDays(3), Id = "den-samme" }),
        (change, i) => WithMessages(change, Without(change.Communication.Messages, i)),
        (change, _) => WithMessages(change, [.. change.Communication.Messages.Select(one => one with { Sent = null, InvitesInput = false })]),
        (change, _) => WithMessages(change, [.. change.Communication.Messages.Select(one => one with { About = ["ukendt"], To = [.. one.To.Take(1)] })]),
        (change, _) => change with { Communication = change.Communication with { Input = [.. change.Communication.Input.Select(one => one with { Response = null, From = "ukendt" })] } },
        (change, _) => change with
        {
            Communication = change.Communication with
            {
                Input = [.. change.Communication.Input.Select(one => one with { Response = new() { On = one.Received.AddDays(-1), What = "Før." } })],
            },
        },
        .. AnsweredBadly.Damages,
    ];

    /// <summary>Generated ones, whole and with damages in one and in two ways; and those of the package for tests, each with one breach, with and without a deviation from every rule; and a CPR number in each text.</summary>
    public static IEnumerable<DatedInitiative> All()
    {
        foreach (var (i, document) in GeneratedDocument.Many(2 * Damages.Length).Index())
        {
            var once = Damages[i % Damages.Length](document.Initiative, i);
            var twice = Damages[(i + 1 + (i / Damages.Length)) % Damages.Length](once, i);
            foreach (var days in new[] { -300, -200, -130, -20, 0, 60 })
            {
                yield return new(document.Initiative, document.On.AddDays(days));
                yield return new(once, document.On.AddDays(days));
                yield return new(twice, document.On.AddDays(days));
            }
        }

        foreach (var rule in AalborgPolicy.Rules.Rules.AsEnumerable())
        {
            var broken = AalborgInitiative.Breaking(rule.Id, GeneratedStory.On);
            yield return new(broken, GeneratedStory.On);
            yield return new(AnsweredBadly.WithEverythingSetAside(broken), GeneratedStory.On);
        }

        foreach (var dated in NumbersInTexts.All())
        {
            yield return dated;
        }
    }

    private static ChangeInitiative WithActivities(ChangeInitiative change, Func<Activity, Activity> to) => change with
    {
        WhatAndHow = change.WhatAndHow with { Plan = change.WhatAndHow.Plan with { Activities = [.. change.WhatAndHow.Plan.Activities.Select(to)] } },
    };

    private static ChangeInitiative WithMessages(ChangeInitiative change, ValueList<Message> messages) => change with { Communication = change.Communication with { Messages = messages } };

    private static ValueList<T> Without<T>(ValueList<T> entries, int place)
        where T : class => [.. entries.Where((_, i) => i != place % entries.Count)];
}
