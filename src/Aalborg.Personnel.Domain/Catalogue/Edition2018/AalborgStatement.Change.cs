namespace Aalborg.Personnel;

/// <content>The sentences of Delpolitik om Forandringer; the page carries no date.</content>
public static partial class AalborgStatement
{
    /// <summary>»Forandringer er en nødvendig del af vores hverdag.«</summary>
    public static Statement C01 { get; } = Sentence(
        "introduction",
        StatementKind.Descriptive,
        danish: "Forandringer er en nødvendig del af vores hverdag.",
        english: "Changes are a necessary part of our everyday work.");

    /// <summary>»Den måde, vi arbejder på i dag, kan se helt anderledes ud i morgen.«</summary>
    public static Statement C02 { get; } = Sentence(
        "introduction",
        StatementKind.Descriptive,
        danish: "Den måde, vi arbejder på i dag, kan se helt anderledes ud i morgen.",
        english: "The way we work today may look entirely different tomorrow.");

    /// <summary>»Det skal vi være åbne for og åbne om, så vi sikrer tilliden til vores arbejde – helt fra den enkelte ansatte, gennem MED-systemet, ledelsen og ud til borgeren.«</summary>
    public static Statement C03 { get; } = Sentence(
        "introduction",
        StatementKind.Normative,
        danish: "Det skal vi være åbne for og åbne om, så vi sikrer tilliden til vores arbejde – helt fra den enkelte ansatte, gennem MED-systemet, ledelsen og ud til borgeren.",
        english: "We must be open to that and open about it, so that we secure trust in our work – all the way from the individual member of staff, through the MED system and management, and out to the citizen.");

    /// <summary>»Af samme grund skal vi have en fælles forståelse af, hvordan vi håndterer de forandringer, som kommer.«</summary>
    public static Statement C04 { get; } = Sentence(
        "introduction",
        StatementKind.Judgement,
        danish: "Af samme grund skal vi have en fælles forståelse af, hvordan vi håndterer de forandringer, som kommer.",
        english: "For the same reason we must have a shared understanding of how we handle the changes that come.");

    /// <summary>»I Aalborg Kommune er vi nemlig sammen om at arbejde med forandringer på alle organisatoriske niveauer.«</summary>
    public static Statement C05 { get; } = Sentence(
        "introduction",
        StatementKind.Normative,
        danish: "I Aalborg Kommune er vi nemlig sammen om at arbejde med forandringer på alle organisatoriske niveauer.",
        english: "For in Aalborg Kommune we work with change together at all levels of the organisation.");

    /// <summary>»Med Aalborg Kommunes Personalepolitik sætter vi rammen for, at vi vil have gode og attraktive arbejds-pladser, god opgaveløsning og sammen skabe gode resultater til gavn for borgere, virksomheder, foreninger med mere.«</summary>
    public static Statement C06 { get; } = Sentence(
        "relation-to-personnel-policy",
        StatementKind.Descriptive,
        danish: "Med Aalborg Kommunes Personalepolitik sætter vi rammen for, at vi vil have gode og attraktive arbejds-pladser, god opgaveløsning og sammen skabe gode resultater til gavn for borgere, virksomheder, foreninger med mere.",
        english: "With Aalborg Kommune's personnel policy we set the frame for wanting good and attractive workplaces and tasks well done, and for creating good results together for the benefit of citizens, companies, associations and more.");

    /// <summary>»Personalepolitikken bygger på de 4 principper:«</summary>
    public static Statement C07 { get; } = Sentence(
        "relation-to-personnel-policy",
        StatementKind.Structural,
        danish: "Personalepolitikken bygger på de 4 principper:",
        english: "The personnel policy builds on the 4 principles:");

    /// <summary>»Gennem seks delpolitikker udfoldes de 4 principper yderligere med områder, vi vil have et særligt fokus på og er særligt forpligtet af.«</summary>
    public static Statement C08 { get; } = Sentence(
        "relation-to-personnel-policy",
        StatementKind.Structural,
        danish: "Gennem seks delpolitikker udfoldes de 4 principper yderligere med områder, vi vil have et særligt fokus på og er særligt forpligtet af.",
        english: "Through six sub-policies the 4 principles are further unfolded with areas that we want to have a particular focus on and are particularly bound by.");

    /// <summary>»Delpolitikkerne omsættes gennem den enkelte forvaltnings drøftelser i MED.«</summary>
    public static Statement C09 { get; } = Sentence(
        "relation-to-personnel-policy",
        StatementKind.Normative,
        danish: "Delpolitikkerne omsættes gennem den enkelte forvaltnings drøftelser i MED.",
        english: "The sub-policies are put into practice through the discussions of the individual department in MED.");

    /// <summary>»Ud over sammenhængen til personalepolitikken, skal delpolitikkerne ses i sammenhæng med kommunens ledelsespolitik, og båd ledere og medarbejdere har en fælles forpligtigelse til, at vi lykkes med at få del-politikkerne til at virke i praksis.«</summary>
    public static Statement C10 { get; } = Sentence(
        "relation-to-personnel-policy",
        StatementKind.Normative,
        danish: "Ud over sammenhængen til personalepolitikken, skal delpolitikkerne ses i sammenhæng med kommunens ledelsespolitik, og båd ledere og medarbejdere har en fælles forpligtigelse til, at vi lykkes med at få del-politikkerne til at virke i praksis.",
        english: "Besides their connection to the personnel policy, the sub-policies must be seen in connection with the municipality's management policy, and both managers and employees share an obligation to succeed in making the sub-policies work in practice.");

    /// <summary>»Forandringer kan være svære at håndtere.«</summary>
    public static Statement C11 { get; } = Sentence(
        "about-change",
        StatementKind.Descriptive,
        danish: "Forandringer kan være svære at håndtere.",
        english: "Changes can be hard to handle.");

    /// <summary>»Både for organisationer og mennesker.«</summary>
    public static Statement C12 { get; } = Sentence(
        "about-change",
        StatementKind.Descriptive,
        danish: "Både for organisationer og mennesker.",
        english: "Both for organisations and for people.");

    /// <summary>»Derfor er det vigtigste at skabe mening om og tillid til forandringen.«</summary>
    public static Statement C13 { get; } = Sentence(
        "about-change",
        StatementKind.Judgement,
        danish: "Derfor er det vigtigste at skabe mening om og tillid til forandringen.",
        english: "That is why the most important thing is to make the change meaningful and build trust in it.");

    /// <summary>»Både for dem, forandringen skal gavne, og for dem, der skal sørge for den gode forandring.«</summary>
    public static Statement C14 { get; } = Sentence(
        "about-change",
        StatementKind.Normative,
        danish: "Både for dem, forandringen skal gavne, og for dem, der skal sørge for den gode forandring.",
        english: "Both for those whom the change is to benefit and for those who are to bring the good change about.");

    /// <summary>»Alle forandringer – store som små – begynder med at kunne forklare formålet med forandringen, dernæst med at involvere dem, det handler om.«</summary>
    public static Statement C15 { get; } = Sentence(
        "together-about-change",
        StatementKind.Normative,
        danish: "Alle forandringer – store som små – begynder med at kunne forklare formålet med forandringen, dernæst med at involvere dem, det handler om.",
        english: "All changes – large and small – begin with being able to explain the purpose of the change, and then with involving those it is about.");

    /// <summary>»Tidlig involvering og gennemsigtighed i processen skaber grundlaget for tryghed og fælles ejerskab til forandringen.«</summary>
    public static Statement C16 { get; } = Sentence(
        "together-about-change",
        StatementKind.Normative,
        danish: "Tidlig involvering og gennemsigtighed i processen skaber grundlaget for tryghed og fælles ejerskab til forandringen.",
        english: "Early involvement and transparency in the process lay the ground for a sense of security and shared ownership of the change.");

    /// <summary>»Der findes ikke én model for forandringer, som passer alle i alle situationer.«</summary>
    public static Statement C17 { get; } = Sentence(
        "the-good-change",
        StatementKind.Structural,
        danish: "Der findes ikke én model for forandringer, som passer alle i alle situationer.",
        english: "There is no one model for change that suits everyone in every situation.");

    /// <summary>»Men når vi har en fælles forståelse og tilgang til forandringerne, ved vi, hvad vi kan forvente af hinanden.«</summary>
    public static Statement C18 { get; } = Sentence(
        "the-good-change",
        StatementKind.Descriptive,
        danish: "Men når vi har en fælles forståelse og tilgang til forandringerne, ved vi, hvad vi kan forvente af hinanden.",
        english: "But when we have a shared understanding of and approach to change, we know what we can expect of each other.");

    /// <summary>»For at understøtte den forståelse er der udarbejdet 4 principper, som skal hjælpe os til at arbejde inden for samme ramme med den gode forandring.«</summary>
    public static Statement C19 { get; } = Sentence(
        "the-good-change",
        StatementKind.Structural,
        danish: "For at understøtte den forståelse er der udarbejdet 4 principper, som skal hjælpe os til at arbejde inden for samme ramme med den gode forandring.",
        english: "To support that understanding, 4 principles have been drawn up that are to help us work within the same frame on the good change.");

    /// <summary>»Det skal give mening, og der skal være et tydeligt mål med forandringen.«</summary>
    public static Statement C20 { get; } = Sentence(
        "principle:vi-ved-hvorfor",
        StatementKind.Normative,
        danish: "Det skal give mening, og der skal være et tydeligt mål med forandringen.",
        english: "It must make sense, and there must be a clear goal for the change.");

    /// <summary>»Det kan lyde let, men viser sig ofte svært i praksis.«</summary>
    public static Statement C21 { get; } = Sentence(
        "principle:vi-ved-hvorfor",
        StatementKind.Descriptive,
        danish: "Det kan lyde let, men viser sig ofte svært i praksis.",
        english: "It may sound easy, but often turns out to be hard in practice.");

    /// <summary>»Når det er tydeligt, hvorfor vi skal forandre, bliver vi trygge i opgaven.«</summary>
    public static Statement C22 { get; } = Sentence(
        "principle:vi-ved-hvorfor",
        StatementKind.Descriptive,
        danish: "Når det er tydeligt, hvorfor vi skal forandre, bliver vi trygge i opgaven.",
        english: "When it is clear why we are to change, we become secure in the task.");

    /// <summary>»Desuden bliver det lettere at samarbejde og føle ejerskab for processen og beslutningerne.«</summary>
    public static Statement C23 { get; } = Sentence(
        "principle:vi-ved-hvorfor",
        StatementKind.Descriptive,
        danish: "Desuden bliver det lettere at samarbejde og føle ejerskab for processen og beslutningerne.",
        english: "It also becomes easier to cooperate and to feel ownership of the process and the decisions.");

    /// <summary>»Ingen står alene med forandringer - dem er vi sammen om at lykkes med.«</summary>
    public static Statement C24 { get; } = Sentence(
        "principle:vi-ved-hvem",
        StatementKind.Normative,
        danish: "Ingen står alene med forandringer - dem er vi sammen om at lykkes med.",
        english: "No one stands alone with changes - we succeed with them together.");

    /// <summary>»Derfor er det vigtigt, at de, som skal være en del af forandringen, bliver inddraget så tidligt og konstruktivt som muligt.«</summary>
    public static Statement C25 { get; } = Sentence(
        "principle:vi-ved-hvem",
        StatementKind.Normative,
        danish: "Derfor er det vigtigt, at de, som skal være en del af forandringen, bliver inddraget så tidligt og konstruktivt som muligt.",
        english: "That is why it is important that those who are to be part of the change are involved as early and as constructively as possible.");

    /// <summary>»Når de rette folk arbejder sammen, tager vi de bedste beslutninger.«</summary>
    public static Statement C26 { get; } = Sentence(
        "principle:vi-ved-hvem",
        StatementKind.Normative,
        danish: "Når de rette folk arbejder sammen, tager vi de bedste beslutninger.",
        english: "When the right people work together, we make the best decisions.");

    /// <summary>»Vi vil lykkes med vores forandringer, og derfor sørger vi for altid at afstemme forventninger, når vi går i gang.«</summary>
    public static Statement C27 { get; } = Sentence(
        "principle:vi-ved-hvad-og-hvordan",
        StatementKind.Normative,
        danish: "Vi vil lykkes med vores forandringer, og derfor sørger vi for altid at afstemme forventninger, når vi går i gang.",
        english: "We want to succeed with our changes, and therefore we always make sure to align expectations when we get going.");

    /// <summary>»Det er vigtigt, at det står klart, hvad det kan og hvad det ikke kan lade sig gøre at få indflydelse på, så vi får den bedste effekt af forandringen.«</summary>
    public static Statement C28 { get; } = Sentence(
        "principle:vi-ved-hvad-og-hvordan",
        StatementKind.Normative,
        danish: "Det er vigtigt, at det står klart, hvad det kan og hvad det ikke kan lade sig gøre at få indflydelse på, så vi får den bedste effekt af forandringen.",
        english: "It is important that it is clear what can and what cannot be influenced, so that we get the best effect from the change.");

    /// <summary>»Vi har en plan for, hvad der skal forandres, for hvordan forandringen kommer til at foregå, og vi justerer vores plan, når mål og vilkår ændrer sig.«</summary>
    public static Statement C29 { get; } = Sentence(
        "principle:vi-ved-hvad-og-hvordan",
        StatementKind.Normative,
        danish: "Vi har en plan for, hvad der skal forandres, for hvordan forandringen kommer til at foregå, og vi justerer vores plan, når mål og vilkår ændrer sig.",
        english: "We have a plan for what is to change and for how the change is going to happen, and we adjust our plan when goals and conditions change.");

    /// <summary>»Vi kommunikerer både før, under og efter forandringen.«</summary>
    public static Statement C30 { get; } = Sentence(
        "principle:vi-kommunikerer",
        StatementKind.Normative,
        danish: "Vi kommunikerer både før, under og efter forandringen.",
        english: "We communicate before, during and after the change.");

    /// <summary>»Vi fortæller, hvis der sker ændringer, og vi giver plads til udfordringer og konstruktive input.«</summary>
    public static Statement C31 { get; } = Sentence(
        "principle:vi-kommunikerer",
        StatementKind.Normative,
        danish: "Vi fortæller, hvis der sker ændringer, og vi giver plads til udfordringer og konstruktive input.",
        english: "We tell people if changes occur, and we make room for challenges and constructive input.");

    /// <summary>»Jo flere, der kender til forandringen og dens processer, jo lettere bliver den at gennemføre, og jo mere sandsynligt er det, at vi tager de bedste beslutninger sammen.«</summary>
    public static Statement C32 { get; } = Sentence(
        "principle:vi-kommunikerer",
        StatementKind.Normative,
        danish: "Jo flere, der kender til forandringen og dens processer, jo lettere bliver den at gennemføre, og jo mere sandsynligt er det, at vi tager de bedste beslutninger sammen.",
        english: "The more people know about the change and its processes, the easier it becomes to carry out, and the more likely it is that we make the best decisions together.");

    /// <summary>»Hvorfor vil vi gennemføre forandringen? (formålet med forandringen)«</summary>
    public static Statement Q1 { get; } = Sentence(
        "questions",
        StatementKind.Question,
        danish: "Hvorfor vil vi gennemføre forandringen? (formålet med forandringen)",
        english: "Why do we want to carry out the change? (the purpose of the change)");

    /// <summary>»Hvilken effekt skal den skabe for hvem og hvornår?«</summary>
    public static Statement Q2 { get; } = Sentence(
        "questions",
        StatementKind.Question,
        danish: "Hvilken effekt skal den skabe for hvem og hvornår?",
        english: "What effect is it to create, for whom and when?");

    /// <summary>»Hvordan er forandringen anderledes, end det vi gør nu?«</summary>
    public static Statement Q3 { get; } = Sentence(
        "questions",
        StatementKind.Question,
        danish: "Hvordan er forandringen anderledes, end det vi gør nu?",
        english: "How is the change different from what we do now?");

    /// <summary>»Hvordan hænger den sammen med organisationens øvrige relevante strategier?«</summary>
    public static Statement Q4 { get; } = Sentence(
        "questions",
        StatementKind.Question,
        danish: "Hvordan hænger den sammen med organisationens øvrige relevante strategier?",
        english: "How does it connect with the organisation's other relevant strategies?");

    /// <summary>»Hvem skal involveres og hvordan?«</summary>
    public static Statement Q5 { get; } = Sentence(
        "questions",
        StatementKind.Question,
        danish: "Hvem skal involveres og hvordan?",
        english: "Who is to be involved, and how?");

    /// <summary>»Hvad er rammerne – hvad er ikke til forhandling, og hvad skal vi drøfte, afprøve og blive klogere på?«</summary>
    public static Statement Q6 { get; } = Sentence(
        "questions",
        StatementKind.Question,
        danish: "Hvad er rammerne – hvad er ikke til forhandling, og hvad skal vi drøfte, afprøve og blive klogere på?",
        english: "What is the frame – what is not up for negotiation, and what are we to discuss, try out and become wiser about?");

    /// <summary>»Hvordan skal forandringen konkret ske? Hvornår gør vi hvad?«</summary>
    public static Statement Q7 { get; } = Sentence(
        "questions",
        StatementKind.Question,
        danish: "Hvordan skal forandringen konkret ske? Hvornår gør vi hvad?",
        english: "How exactly is the change to happen? When do we do what?");

    /// <summary>»Principperne om planlægning og gennemførelse af gode forandringer uddybes i følgende materialer:«</summary>
    public static Statement C33 { get; } = Sentence(
        "further-reading",
        StatementKind.Descriptive,
        danish: "Principperne om planlægning og gennemførelse af gode forandringer uddybes i følgende materialer:",
        english: "The principles for planning and carrying out good changes are elaborated in the following materials:");

    /// <summary>»I Aalborg Kommune er forandringer en nødvendig del af vores hverdag.«</summary>
    public static Statement C34 { get; } = Sentence(
        "about-change",
        StatementKind.Variant,
        danish: "I Aalborg Kommune er forandringer en nødvendig del af vores hverdag.",
        english: "In Aalborg Kommune changes are a necessary part of our everyday work.", variantOf: C01);

    /// <summary>»Det skal vi være åbne for og åbne om, så vi sikrer tilliden til vores arbejde – helt fra den enkelte medarbejder, gennem MED-systemet, ledelsen og ud til borgeren.«</summary>
    public static Statement C35 { get; } = Sentence(
        "about-change",
        StatementKind.Variant,
        danish: "Det skal vi være åbne for og åbne om, så vi sikrer tilliden til vores arbejde – helt fra den enkelte medarbejder, gennem MED-systemet, ledelsen og ud til borgeren.",
        english: "We must be open to that and open about it, so that we secure trust in our work – all the way from the individual employee, through the MED system and management, and out to the citizen.", variantOf: C03);

    /// <summary>All of them, in the order of the page; what the page has of an earlier sentence in other words comes last.</summary>
    internal static ValueList<Statement> OfChange { get; } =
    [
        C01, C02, C03, C04, C05, C06, C07, C08, C09, C10, C11, C12,
        C13, C14, C15, C16, C17, C18, C19, C20, C21, C22, C23, C24,
        C25, C26, C27, C28, C29, C30, C31, C32, Q1, Q2, Q3, Q4,
        Q5, Q6, Q7, C33, C34, C35,
    ];
}
