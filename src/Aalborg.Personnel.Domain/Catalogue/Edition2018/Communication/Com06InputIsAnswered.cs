namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-06: input is answered.</summary>
internal sealed class Com06InputIsAnswered() : ChangeRule(
    AalborgRule.Com06, AalborgPrinciple.WeCommunicate, RuleSeverity.Warning, ChangePhase.Idea, [AalborgStatement.C31], inferred: true)
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Input bliver besvaret",
        English = "Input is answered",
    };

    public override LocalizedText Explanation => ExplanationWith(ParameterDays.Standard);

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Svar på inputtet, og angiv svaret med dato. Et nej er også et svar.",
        English = "Answer the input, and record the answer with its date. A no is an answer too.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der endnu ikke er modtaget noget input.",
        English = "Does not apply if no input has been received yet.",
    };

    public override ValueList<RuleParameter> Parameters => [AalborgParameter.AnswerWithinDays];

    public override RuleExample Example
    {
        get
        {
            var input = new Input { Id = "nattevagter", Received = new(2026, 1, 12), Content = "Hvordan bliver nattevagterne fordelt?" };
            var response = new InputResponse { On = new(2026, 1, 26), What = "De går på skift mellem alle i teamet." };
            return new()
            {
                On = input.Received.AddDays(AalborgParameter.AnswerWithinDays.StandardDays + 1),
                Fails = Sample.Change with { Communication = new() { Input = [input] } },
                Mended = Sample.Change with { Communication = new() { Input = [input with { Response = response }] } },
            };
        }
    }

    public override bool AppliesWhenStopped => true;

    public override LocalizedText ExplanationWith(ParameterDays days) => new()
    {
        Danish = $"»… vi giver plads til udfordringer og konstruktive input«, siger politikken. Reglen ser efter, om hvert input er besvaret inden for {days.Of(AalborgParameter.AnswerWithinDays)} dage. At »plads« også betyder et svar, er udledt. {TimeLimit.Danish}",
        English = $"The policy says that we make room for challenges and constructive input. The rule checks that every input is answered within {days.Of(AalborgParameter.AnswerWithinDays)} days. That room also means an answer is inferred. {TimeLimit.English}",
    };

    public override void Check(RuleContext context)
    {
        var days = context.Days(AalborgParameter.AnswerWithinDays);
        var inputs = context.Initiative.Communication.Input;
        var anyIsReceived = false;
        for (var i = 0; i < inputs.Count; i++)
        {
            var received = inputs[i].Received;
            if (received > context.On)
            {
                continue;
            }

            anyIsReceived = true;
            var lastDay = received.AddDays(days);
            if (!(inputs[i].Response?.On is { } answered && answered <= context.On))
            {
                context.Violation($"/communication/input/{i}/response", NotAnswered(received), remedy: TooLate.Now(context, lastDay, Remedy), dueAfter: lastDay);
            }
            else if (answered > lastDay)
            {
                context.Late($"/communication/input/{i}/response", AnsweredLate(received, answered, lastDay), lastDay, answered, remedy: TooLate.Remedy);
            }
        }

        if (!anyIsReceived)
        {
            context.NotApplicable();
        }
    }

    private static LocalizedText NotAnswered(DateOnly received) => new()
    {
        Danish = $"Det fremgår ikke, at input modtaget den {received.InDanish()} er besvaret.",
        English = $"The document does not state that the input received on {received.InEnglish()} has been answered.",
    };

    private static LocalizedText AnsweredLate(DateOnly received, DateOnly answered, DateOnly lastDay) => new()
    {
        Danish = $"Input modtaget den {received.InDanish()} er besvaret den {answered.InDanish()}. Regelbogens frist var den {lastDay.InDanish()}.",
        English = $"The input received on {received.InEnglish()} was answered on {answered.InEnglish()}; the rule book's limit was {lastDay.InEnglish()}.",
    };
}
