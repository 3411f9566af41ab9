namespace Aalborg.Personnel.Reporting;

/// <summary>The headings and the sentences that stand in every report, whatever it looks like.</summary>
internal sealed class ReportWords(Language language)
{
    public string OverviewTitle => language.Say("Forandringer holdt op imod politikken", "Changes held against the policy");

    public string Overview => language.Say("Overblik", "Overview");

    public string WorstRules => language.Say("De regler, der oftest ikke er opfyldt", "The rules that fail most");

    public string[] WorstRulesColumns =>
        [Rule, language.Say("Hvad den beder om", "What it asks for"), language.Say("Dokumenter", "Documents"), language.Say("Steder", "Places")];

    public string Change => language.Say("Forandring", "Change");

    public string Source => language.Say("Kilde", "Source");

    public string Phase => language.Say("Fase", "Phase");

    public string Ready => language.Say("Klar til", "Ready for");

    public string[] Counts => [language.Say("Fejl", "Errors"), language.Say("Advarsler", "Warnings"), language.Say("Åbne", "Open")];

    public string Principles => language.Say("Principperne", "The principles");

    public string[] PrinciplesColumns => [language.Say("Princip", "Principle"), language.Say("Vurdering", "Verdict")];

    public string Questions => language.Say("Spørgsmålene, den gode forandring begynder med", "The questions the good change begins with");

    public string[] QuestionsColumns => ["Id", language.Say("Spørgsmål", "Question"), language.Say("Svar", "Answer")];

    public string Timeline => language.Say("Før, under og efter", "Before, during and after");

    public string[] TimelineColumns => [language.Say("Dato", "Date"), language.Say("Hvad", "What"), language.Say("Slags", "Kind")];

    public string NoDates => language.Say("Der står ingen datoer endnu.", "There are no dates yet.");

    public string Missing => language.Say("Hvad der mangler", "What is missing");

    public string NothingMissing => language.Say("Intet mangler.", "Nothing is missing.");

    public string ThePolicySays => language.Say("Det siger politikken", "The policy says");

    public string Inferred => language.Say("Det er udledt af politikken", "It is inferred from the policy");

    public string Judged => language.Say("Det har mennesker vurderet", "People have judged");

    public string Document => language.Say("Selve dokumentet", "The document itself");

    public string WhyTheDocument => language.Say("Det skal rettes, for at resten kan holdes op imod politikken", "To be mended, so that the rest can be held against the policy");

    public string Judgements => language.Say("Det skal mennesker vurdere", "What people are to judge");

    public string NoJudgements => language.Say("Ingen vurderinger mangler.", "No judgement is missing.");

    public string Answers => language.Say("Svar, der er givet", "Answers that were given");

    public string[] AnswersColumns =>
        [language.Say("Spørgsmål", "Question"), language.Say("Svar", "Answer"), language.Say("Af", "By"), language.Say("Dag", "On"), language.Say("Bemærkning", "Note")];

    public string Deviations => language.Say("Afvigelser", "Deviations");

    public string[] DeviationsColumns =>
        [Rule, language.Say("Grund", "Reason"), language.Say("Besluttet af", "Decided by"), language.Say("Periode", "Period"), language.Say("Status", "Status")];

    public string NoDeviations => language.Say("Ingen regler er fraveget.", "No rule is set aside.");

    public string Ignored => language.Say("Ukendte felter, der ikke blev læst", "Unknown members that were not read");

    public string Unreadable => language.Say("Dokumentet kunne ikke læses.", "The document could not be read.");

    private string Rule => language.Say("Regel", "Rule");

    /// <summary>What a report calls a source: a handout needs no path of somebody's machine.</summary>
    public string NameOf(string source) =>
        source == "-" ? language.Say("standardinput", "standard input")
        : Path.IsPathRooted(source) && Path.GetFileName(source) is { Length: > 0 } name ? name
        : source;

    /// <summary>What the quotations and the rules are.</summary>
    public string About(RuleBook book) => language.Say(
        $"Sætningerne er {book.Policy.Publisher.Name}s egne, gengivet ord for ord med deres id. Reglerne, deres vægt og dagene er regelbogens læsning af dem; hvor sætningerne ikke siger det med rene ord, står der, at det er udledt.",
        $"The sentences are those of {book.Policy.Publisher.Name}, quoted word for word with their ids; the English is a translation. The rules, their weight and the days are the rule book's reading of them; where the sentences do not say it outright, it says that it is inferred.");

    /// <summary>How many there are beyond those that are shown.</summary>
    public string More(int count) => language.Say($"… og {count} mere.", $"… and {count} more.");
}
