namespace Aalborg.Personnel;

/// <summary>The ids of the rules derived from Aalborg Kommune's policy about change. Ids never change meaning and are never reused.</summary>
public static class AalborgRule
{
    /// <summary>WHY-01: the purpose is written down (»Formålet er skrevet ned«).</summary>
    public static RuleId Why01 { get; } = new("WHY-01");

    /// <summary>WHY-02: there are goals (»Der er et mål med forandringen«).</summary>
    public static RuleId Why02 { get; } = new("WHY-02");

    /// <summary>WHY-03: a goal can be measured and has a date (»Det fremgår, hvordan I kan se, at målet er nået, og hvornår«).</summary>
    public static RuleId Why03 { get; } = new("WHY-03");

    /// <summary>WHY-04: there are effects (»Effekten er beskrevet«).</summary>
    public static RuleId Why04 { get; } = new("WHY-04");

    /// <summary>WHY-05: an effect is for someone (»Det fremgår, hvem effekten er for«).</summary>
    public static RuleId Why05 { get; } = new("WHY-05");

    /// <summary>WHY-06: an effect has a date (»Det fremgår, hvornår effekten skal kunne mærkes«).</summary>
    public static RuleId Why06 { get; } = new("WHY-06");

    /// <summary>WHY-07: today is described (»Det fremgår, hvordan I gør i dag«).</summary>
    public static RuleId Why07 { get; } = new("WHY-07");

    /// <summary>WHY-08: tomorrow is described (»Det fremgår, hvordan I vil gøre fremover«).</summary>
    public static RuleId Why08 { get; } = new("WHY-08");

    /// <summary>WHY-09: tomorrow differs from today (»Det er tydeligt, hvad der ændres«).</summary>
    public static RuleId Why09 { get; } = new("WHY-09");

    /// <summary>WHY-10: the strategies it hangs together with are named (»Det fremgår, hvilke strategier forandringen hænger sammen med«).</summary>
    public static RuleId Why10 { get; } = new("WHY-10");

    /// <summary>WHY-11: the connection to a strategy is described (»Sammenhængen med strategien er beskrevet«).</summary>
    public static RuleId Why11 { get; } = new("WHY-11");

    /// <summary>WHY-12: an effect that is due has been looked at (»Der er fulgt op på effekten«).</summary>
    public static RuleId Why12 { get; } = new("WHY-12");

    /// <summary>WHY-13: people judge that the change gives meaning (»Giver forandringen mening, både for dem, den skal gavne, og for dem, der skal sørge for den?«).</summary>
    public static RuleId Why13 { get; } = new("WHY-13");

    /// <summary>WHO-01: there are stakeholders (»Det fremgår, hvem forandringen handler om«).</summary>
    public static RuleId Who01 { get; } = new("WHO-01");

    /// <summary>WHO-02: the core stakeholders are involved, and how is stated (»De berørte inddrages, og det fremgår hvordan«).</summary>
    public static RuleId Who02 { get; } = new("WHO-02");

    /// <summary>WHO-03: no one stands alone with the change (»Ingen står alene med forandringen«).</summary>
    public static RuleId Who03 { get; } = new("WHO-03");

    /// <summary>WHO-04: the core stakeholders are involved before the start (»De berørte inddrages før start«).</summary>
    public static RuleId Who04 { get; } = new("WHO-04");

    /// <summary>WHO-05: the core stakeholders are involved before the decision (»De berørte inddrages før beslutningen«).</summary>
    public static RuleId Who05 { get; } = new("WHO-05");

    /// <summary>WHO-06: the involvement goes both ways (»Inddragelsen går begge veje«).</summary>
    public static RuleId Who06 { get; } = new("WHO-06");

    /// <summary>WHO-07: someone benefits and someone delivers (»Det fremgår, hvem forandringen skal gavne, og hvem der skal sørge for den«).</summary>
    public static RuleId Who07 { get; } = new("WHO-07");

    /// <summary>WHO-08: management and employees carry it together (»Ledere og medarbejdere er sammen om forandringen«).</summary>
    public static RuleId Who08 { get; } = new("WHO-08");

    /// <summary>WHO-09: the change is discussed in MED in time (»Forandringen drøftes i MED i tide«).</summary>
    public static RuleId Who09 { get; } = new("WHO-09");

    /// <summary>WHO-10: the purpose is explained before the involvement begins (»Formålet forklares, før inddragelsen begynder«).</summary>
    public static RuleId Who10 { get; } = new("WHO-10");

    /// <summary>WHO-11: a core stakeholder takes part in every decision (»De berørte er med i beslutningerne«).</summary>
    public static RuleId Who11 { get; } = new("WHO-11");

    /// <summary>WHO-12: the citizens are considered (»Borgerne er tænkt ind«).</summary>
    public static RuleId Who12 { get; } = new("WHO-12");

    /// <summary>WHO-13: people judge that the right people take part, constructively (»Er de rette folk med, og er inddragelsen konstruktiv?«).</summary>
    public static RuleId Who13 { get; } = new("WHO-13");

    /// <summary>WHO-14: people judge that it is fair and considerate (»Er forandringen retfærdig, og tager den hensyn til forskellighed, balance mellem arbejdsliv og privatliv og skiftende livsomstændigheder?«).</summary>
    public static RuleId Who14 { get; } = new("WHO-14");

    /// <summary>WHO-15: those who only benefit are involved, and how is stated (»De, forandringen skal gavne, inddrages, og det fremgår hvordan«).</summary>
    public static RuleId Who15 { get; } = new("WHO-15");

    /// <summary>WHO-16: people judge that there is time and skill for the new way of working (»Har de, der skal arbejde på den nye måde, tid og kompetencer til det?«).</summary>
    public static RuleId Who16 { get; } = new("WHO-16");

    /// <summary>HOW-01: expectations are aligned when you get going (»Forventningerne er afstemt, når I går i gang«).</summary>
    public static RuleId How01 { get; } = new("HOW-01");

    /// <summary>HOW-02: what is not up for negotiation is stated (»Det fremgår, hvad der ikke er til forhandling«).</summary>
    public static RuleId How02 { get; } = new("HOW-02");

    /// <summary>HOW-03: what is to be discussed, tried or learnt is stated (»Det fremgår, hvad I skal drøfte, afprøve og blive klogere på«).</summary>
    public static RuleId How03 { get; } = new("HOW-03");

    /// <summary>HOW-04: nothing is both fixed and open (»Intet er både fast og åbent«).</summary>
    public static RuleId How04 { get; } = new("HOW-04");

    /// <summary>HOW-05: the plan has activities (»Der er en plan«).</summary>
    public static RuleId How05 { get; } = new("HOW-05");

    /// <summary>HOW-06: an activity says how (»Det fremgår, hvordan aktiviteterne foregår«).</summary>
    public static RuleId How06 { get; } = new("HOW-06");

    /// <summary>HOW-07: an activity says when (»Det fremgår, hvornår aktiviteterne foregår«).</summary>
    public static RuleId How07 { get; } = new("HOW-07");

    /// <summary>HOW-08: someone is responsible for an activity (»Aktiviteterne har en ansvarlig«).</summary>
    public static RuleId How08 { get; } = new("HOW-08");

    /// <summary>HOW-09: an activity ends within the change (»Aktiviteterne slutter senest med forandringen«).</summary>
    public static RuleId How09 { get; } = new("HOW-09");

    /// <summary>HOW-10: the plan answers a change in goals or conditions (»Planen justeres, når mål og vilkår ændrer sig«).</summary>
    public static RuleId How10 { get; } = new("HOW-10");

    /// <summary>HOW-11: an activity is done by its end (»Aktiviteterne er gennemført til tiden«).</summary>
    public static RuleId How11 { get; } = new("HOW-11");

    /// <summary>HOW-12: the start is specified once the change is under way (»Startdatoen er angivet, når forandringen er i gang«).</summary>
    public static RuleId How12 { get; } = new("HOW-12");

    /// <summary>HOW-13: people judge that it is clear what can be influenced (»Står det klart for de involverede, hvad de kan og ikke kan få indflydelse på?«).</summary>
    public static RuleId How13 { get; } = new("HOW-13");

    /// <summary>HOW-14: the start is specified before the change starts (»Startdatoen er angivet«).</summary>
    public static RuleId How14 { get; } = new("HOW-14");

    /// <summary>HOW-15: the end is specified (»Slutdatoen er angivet«).</summary>
    public static RuleId How15 { get; } = new("HOW-15");

    /// <summary>HOW-16: the plan covers the time after the start (»Planen dækker også tiden efter startdatoen«).</summary>
    public static RuleId How16 { get; } = new("HOW-16");

    /// <summary>COM-01: there is a message before the change (»Der er en besked før forandringen«).</summary>
    public static RuleId Com01 { get; } = new("COM-01");

    /// <summary>COM-02: there is a message during the change (»Der er en besked under forandringen«).</summary>
    public static RuleId Com02 { get; } = new("COM-02");

    /// <summary>COM-03: there is a message after the change (»Der er en besked efter forandringen«).</summary>
    public static RuleId Com03 { get; } = new("COM-03");

    /// <summary>COM-04: what changes along the way is told (»Der informeres om ændringer«).</summary>
    public static RuleId Com04 { get; } = new("COM-04");

    /// <summary>COM-05: there is room for challenges and constructive input (»Der er plads til udfordringer og konstruktive input«).</summary>
    public static RuleId Com05 { get; } = new("COM-05");

    /// <summary>COM-06: input is answered (»Input bliver besvaret«).</summary>
    public static RuleId Com06 { get; } = new("COM-06");

    /// <summary>COM-07: those the change is about get a message (»Alle berørte får besked«).</summary>
    public static RuleId Com07 { get; } = new("COM-07");

    /// <summary>COM-08: every level gets a message (»Alle niveauer får besked«).</summary>
    public static RuleId Com08 { get; } = new("COM-08");

    /// <summary>COM-09: a planned message is sent (»Planlagte beskeder er sendt«).</summary>
    public static RuleId Com09 { get; } = new("COM-09");

    /// <summary>COM-10: a stop is told (»Der informeres om et stop«).</summary>
    public static RuleId Com10 { get; } = new("COM-10");

    /// <summary>COM-11: a decision is told (»Der informeres om beslutninger«).</summary>
    public static RuleId Com11 { get; } = new("COM-11");

    /// <summary>COM-12: people judge that there is openness, trust and a shared understanding (»Er der åbenhed om forandringen, tillid til den og en fælles forståelse af, hvordan den håndteres, på alle niveauer?«).</summary>
    public static RuleId Com12 { get; } = new("COM-12");

    /// <summary>DOC-01: an id is used once (»Hver post har sit eget id«).</summary>
    public static RuleId Doc01 { get; } = new("DOC-01");

    /// <summary>DOC-02: a reference leads somewhere (»Det, der henvises til, findes«).</summary>
    public static RuleId Doc02 { get; } = new("DOC-02");

    /// <summary>DOC-03: dates come in order (»Datoerne passer sammen«).</summary>
    public static RuleId Doc03 { get; } = new("DOC-03");

    /// <summary>DOC-04: there is no CPR number in a text (»Dokumentet indeholder ingen CPR-numre«).</summary>
    public static RuleId Doc04 { get; } = new("DOC-04");

    /// <summary>DOC-05: a deviation or judgement names a rule that can be set aside or judged (»Fravigelser og vurderinger gælder en regel, der kan fraviges eller vurderes«).</summary>
    public static RuleId Doc05 { get; } = new("DOC-05");

    /// <summary>DOC-06: a deviation has something to set aside (»Der er brug for fravigelserne«).</summary>
    public static RuleId Doc06 { get; } = new("DOC-06");
}
