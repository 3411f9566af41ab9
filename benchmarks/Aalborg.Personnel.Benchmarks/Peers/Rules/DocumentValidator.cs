using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>Ids, references and the order of dates.</summary>
internal sealed class DocumentValidator : AbstractValidator<DatedInitiative>
{
    public DocumentValidator()
    {
        RuleFor(dated => dated).Custom(IdsAreUsedOnce);
        RuleFor(dated => dated).Custom(ReferencesLeadSomewhere);
        RuleFor(dated => dated.Timeline.Ends)
            .Must((dated, ends) => !(dated.Timeline.Starts > ends)).OverridePropertyName("Timeline.Ends").As(AalborgRule.Doc03);
        RuleFor(dated => dated.Timeline.Closed)
            .Must((dated, closed) => !(closed < dated.Timeline.Ends)).OverridePropertyName("Timeline.Closed").As(AalborgRule.Doc03);
        RuleForEach(dated => dated.Initiative.Who.MedDiscussions).Must(one => !(one.Informed > one.On)).As(AalborgRule.Doc03, "/informed");
        RuleForEach(dated => dated.Initiative.WhatAndHow.Plan.Activities).Must(one => !(one.Starts > one.Ends)).As(AalborgRule.Doc03, "/ends");
        RuleForEach(dated => dated.Initiative.Communication.Input).Must(one => !(one.Response?.On < one.Received)).As(AalborgRule.Doc03, "/response/on");
        RuleForEach(dated => dated.Initiative.Deviations).Must(one => !(one.Until < one.On)).As(AalborgRule.Doc03, "/until");
    }

    private static void IdsAreUsedOnce(DatedInitiative dated, ValidationContext<DatedInitiative> context)
    {
        var initiative = dated.Initiative;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        See(initiative.Why.Goals, "/why/goals");
        See(initiative.Why.Effects, "/why/effects");
        See(initiative.Who.Stakeholders, "/who/stakeholders");
        See(initiative.Who.Decisions, "/who/decisions");
        See(initiative.WhatAndHow.Plan.Activities, "/whatAndHow/plan/activities");
        See(initiative.WhatAndHow.Plan.Revisions, "/whatAndHow/plan/revisions");
        See(initiative.WhatAndHow.ContextChanges, "/whatAndHow/contextChanges");
        See(initiative.Communication.Messages, "/communication/messages");
        See(initiative.Communication.Input, "/communication/input");

        void See<T>(ValueList<T> entries, string list)
            where T : Entry
        {
            for (var i = 0; i < entries.Count; i++)
            {
                if (!seen.Add(entries[i].Id))
                {
                    context.Fail(AalborgRule.Doc01, $"{list}/{i}/id");
                }
            }
        }
    }

    private static void ReferencesLeadSomewhere(DatedInitiative dated, ValidationContext<DatedInitiative> context)
    {
        var initiative = dated.Initiative;
        var stakeholders = initiative.Who.Stakeholders.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var contextChanges = initiative.WhatAndHow.ContextChanges.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var subjects = contextChanges.Concat(initiative.WhatAndHow.Plan.Revisions.Select(one => one.Id)).Concat(initiative.Who.Decisions.Select(one => one.Id)).ToHashSet(StringComparer.Ordinal);
        All(initiative.Why.Effects, "/why/effects", "for", one => one.For, stakeholders);
        All(initiative.Who.Decisions, "/who/decisions", "with", one => one.With, stakeholders);
        All(initiative.WhatAndHow.Expectations, "/whatAndHow/expectations", "with", one => one.With, stakeholders);
        One(initiative.WhatAndHow.Plan.Activities, "/whatAndHow/plan/activities", "responsible", one => one.Responsible);
        All(initiative.WhatAndHow.Plan.Revisions, "/whatAndHow/plan/revisions", "answers", one => one.Answers, contextChanges);
        All(initiative.Communication.Messages, "/communication/messages", "to", one => one.To, stakeholders);
        All(initiative.Communication.Messages, "/communication/messages", "about", one => one.About, subjects);
        One(initiative.Communication.Input, "/communication/input", "from", one => one.From);

        void All<T>(ValueList<T> entries, string list, string member, Func<T, ValueList<string>> references, HashSet<string> known)
            where T : class
        {
            for (var i = 0; i < entries.Count; i++)
            {
                var ids = references(entries[i]);
                for (var j = 0; j < ids.Count; j++)
                {
                    if (!known.Contains(ids[j]))
                    {
                        context.Fail(AalborgRule.Doc02, $"{list}/{i}/{member}/{j}");
                    }
                }
            }
        }

        void One<T>(ValueList<T> entries, string list, string member, Func<T, string?> reference)
            where T : class
        {
            for (var i = 0; i < entries.Count; i++)
            {
                if (reference(entries[i]) is { } id && !stakeholders.Contains(id))
                {
                    context.Fail(AalborgRule.Doc02, $"{list}/{i}/{member}");
                }
            }
        }
    }
}
