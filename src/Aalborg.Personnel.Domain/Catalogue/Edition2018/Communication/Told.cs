namespace Aalborg.Personnel.Catalogue;

/// <summary>When a message told of something, and what is reported if none did in time.</summary>
internal static class Told
{
    /// <summary>How much room the answers of <see cref="Of"/> need.</summary>
    public static int Count(RuleContext context)
    {
        var count = 0;
        foreach (var message in context.Initiative.Communication.Messages)
        {
            count += message.IsSentBy(context.On) ? message.About.Count : 0;
        }

        return count;
    }

    /// <summary>When each subject was told of.</summary>
    public static AnswerDates Of<T>(RuleContext context, IdIndex<T> subjects, Span<long> room)
        where T : Entry
    {
        var dates = new AnswerDates(room);
        foreach (var message in context.Initiative.Communication.Messages)
        {
            if (message.About.IsEmpty || !context.IsTold(message))
            {
                continue;
            }

            foreach (var id in message.About)
            {
                if (subjects.FirstWith(id) is var first and >= 0)
                {
                    dates.Add(first, message.Sent!.Value);
                }
            }
        }

        dates.Sort();
        return dates;
    }

    /// <summary>The first date from a date on, on which a message was told, whatever it is about.</summary>
    public static DateOnly? FirstFrom(RuleContext context, DateOnly from)
    {
        DateOnly? first = null;
        foreach (var message in context.Initiative.Communication.Messages)
        {
            if (message.Sent >= from && !(first <= message.Sent) && context.IsTold(message))
            {
                first = message.Sent;
            }
        }

        return first;
    }

    /// <summary>Reports that nothing was told of what happened, or that it was told of too late.</summary>
    /// <param name="context">The context of the rule.</param>
    /// <param name="subject">What happened, in the words before its date.</param>
    /// <param name="remedy">What to do.</param>
    /// <param name="happened">When it happened.</param>
    /// <param name="told">When it was told of first, or <see langword="null"/>.</param>
    /// <param name="place">The pointer, or that of the list.</param>
    /// <param name="index">The place in the list.</param>
    public static void Require(RuleContext context, Subject subject, LocalizedText remedy, DateOnly happened, DateOnly? told, string place, int? index = null)
    {
        var lastDay = happened.AddDays(context.Days(AalborgParameter.TellWithinDays));
        if (told <= lastDay)
        {
            return;
        }

        var pointer = index is null ? place : $"{place}/{index}";
        if (told is null)
        {
            context.Violation(pointer, NotTold(subject, happened), remedy: TooLate.Now(context, lastDay, remedy), dueAfter: lastDay);
        }
        else
        {
            context.Late(pointer, ToldLate(subject, happened, told.Value, lastDay), lastDay, told.Value, remedy: TooLate.Remedy);
        }
    }

    private static LocalizedText NotTold(Subject subject, DateOnly happened) => new()
    {
        Danish = $"Det fremgår ikke, at der er informeret om {subject.Danish} den {happened.InDanish()}.",
        English = $"The document does not state that anyone was informed about {subject.English} {happened.InEnglish()}.",
    };

    private static LocalizedText ToldLate(Subject subject, DateOnly happened, DateOnly told, DateOnly lastDay) => new()
    {
        Danish = $"Der er informeret den {told.InDanish()} om {subject.Danish} den {happened.InDanish()}. Regelbogens frist var den {lastDay.InDanish()}.",
        English = $"The first message about {subject.English} {happened.InEnglish()} was sent on {told.InEnglish()}; the rule book's limit was {lastDay.InEnglish()}.",
    };
}
