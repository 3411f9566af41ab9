namespace Aalborg.Personnel.Catalogue;

/// <summary>COM-06: input is answered.</summary>
internal sealed class Com06InputIsAnswered() : ChangeRule(
    AalborgRule.Com06, AalborgPrinciple.WeCommunicate, RuleSeverity.Warning, ChangePhase.Idea, [ChangeStatement.C31], inferred: true)
{
    public override LocalizedText Title { get; } = new()
    {
        Danish = "Den, der giver input, får svar",
        English = "Whoever gives input gets an answer",
    };

    public override LocalizedText Explanation { get; } = new()
    {
        Danish = "Vi giver plads til udfordringer og konstruktive input. Reglen ser efter, om hvert input er besvaret, og giver 30 dage til det. At plads betyder et svar, er udledt; dagene er regelbogens standard, ikke politikkens ord, og en forvaltnings profil kan sætte dem ned.",
        English = "We make room for challenges and constructive input. The rule looks at whether every input is answered, and gives 30 days for that. That room means an answer is inferred; the days are the rule book's standard, not the policy's words, and a department's profile may lower them.",
    };

    public override LocalizedText Remedy { get; } = new()
    {
        Danish = "Svar på inputtet, og skriv svaret med dato. Et nej er også et svar.",
        English = "Answer the input, and write the answer with its date. A no is an answer too.",
    };

    public override LocalizedText NotApplicableWhen { get; } = new()
    {
        Danish = "Gælder ikke, når der endnu ikke er modtaget noget input.",
        English = "It does not apply where no input has been received yet.",
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
                On = Sample.Starts,
                Fails = Sample.Change with { Communication = new() { Input = [input] } },
                Mended = Sample.Change with { Communication = new() { Input = [input with { Response = response }] } },
            };
        }
    }

    public override bool AppliesWhenStopped => true;

    public override void Check(RuleContext context)
    {
        var days = context.Days(AalborgParameter.AnswerWithinDays);
        var inputs = context.Initiative.Communication.Input;
        var anyIsReceived = false;
        for (var i = 0; i < inputs.Count; i++)
        {
            var received = inputs[i].Received;
            if (received <= context.On)
            {
                anyIsReceived = true;
                if (!(inputs[i].Response?.On <= context.On))
                {
                    context.Violation($"/communication/input/{i}/response", NotAnswered(received), dueAfter: received.AddDays(days));
                }
            }
        }

        if (!anyIsReceived)
        {
            context.NotApplicable();
        }
    }

    private static LocalizedText NotAnswered(DateOnly received) => new()
    {
        Danish = $"Input modtaget den {received.InDanish()} er ikke besvaret.",
        English = $"The input received on {received.InEnglish()} has not been answered.",
    };
}
