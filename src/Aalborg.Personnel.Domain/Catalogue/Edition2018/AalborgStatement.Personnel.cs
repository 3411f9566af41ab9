namespace Aalborg.Personnel;

/// <content>The sentences of Personalepolitik, updated August 2018.</content>
public static partial class AalborgStatement
{
    /// <summary>»I Aalborg Kommune vil vi have gode arbejdspladser og god opgaveløsning, så medarbejdere og ledere sammen kan skabe gode resultater til gavn for borgere, virksomheder, foreninger med flere.«</summary>
    public static Statement P01 { get; } = Sentence(
        "purpose",
        StatementKind.Normative,
        danish: "I Aalborg Kommune vil vi have gode arbejdspladser og god opgaveløsning, så medarbejdere og ledere sammen kan skabe gode resultater til gavn for borgere, virksomheder, foreninger med flere.",
        english: "In Aalborg Kommune we want good workplaces and tasks well done, so that employees and managers together can create good results for the benefit of citizens, companies, associations and others.");

    /// <summary>»Aalborg Kommune skaber gode rammer, vilkår og muligheder for opgaveløsningen, motivation, arbejdsglæde og trivsel for alle ansatte.«</summary>
    public static Statement P02 { get; } = Sentence(
        "purpose",
        StatementKind.Normative,
        danish: "Aalborg Kommune skaber gode rammer, vilkår og muligheder for opgaveløsningen, motivation, arbejdsglæde og trivsel for alle ansatte.",
        english: "Aalborg Kommune creates good settings, conditions and opportunities for getting the tasks done and for the motivation, job satisfaction and well-being of everyone employed.");

    /// <summary>»Personalepolitikken beskriver dette samt hvordan vi løser opgaverne.«</summary>
    public static Statement P03 { get; } = Sentence(
        "purpose",
        StatementKind.Descriptive,
        danish: "Personalepolitikken beskriver dette samt hvordan vi løser opgaverne.",
        english: "The personnel policy describes this, and how we get the tasks done.");

    /// <summary>»Personalepolitikken uddybes nærmere gennem delpolitikkerne, forvaltningernes værdigrundlag og arbejdspladsernes egne drøftelser.«</summary>
    public static Statement P04 { get; } = Sentence(
        "purpose",
        StatementKind.Structural,
        danish: "Personalepolitikken uddybes nærmere gennem delpolitikkerne, forvaltningernes værdigrundlag og arbejdspladsernes egne drøftelser.",
        english: "The personnel policy is elaborated further through the sub-policies, the departments' own value statements and the workplaces' own discussions.");

    /// <summary>»Samtidig beskriver politikken, hvordan vi ser en velfungerende og attraktiv arbejdsplads.«</summary>
    public static Statement P05 { get; } = Sentence(
        "purpose",
        StatementKind.Descriptive,
        danish: "Samtidig beskriver politikken, hvordan vi ser en velfungerende og attraktiv arbejdsplads.",
        english: "The policy also describes how we see a well-functioning and attractive workplace.");

    /// <summary>»Det er hver enkelt af os, der i fælleskab med andre får det til at ske i vores hverdag.«</summary>
    public static Statement P06 { get; } = Sentence(
        "purpose",
        StatementKind.Normative,
        danish: "Det er hver enkelt af os, der i fælleskab med andre får det til at ske i vores hverdag.",
        english: "It is each and every one of us who, together with others, makes it happen in our everyday work.");

    /// <summary>»Personalepolitikken bygger på principperne i social kapital – som er samarbejde, tillid og retfærdighed.«</summary>
    public static Statement P07 { get; } = Sentence(
        "foundation",
        StatementKind.Structural,
        danish: "Personalepolitikken bygger på principperne i social kapital – som er samarbejde, tillid og retfærdighed.",
        english: "The personnel policy builds on the principles of social capital – which are cooperation, trust and fairness.");

    /// <summary>»Åbenhed, tillid og dialog skal kendetegne arbejdet og alle de relationer, vi indgår i.«</summary>
    public static Statement P08 { get; } = Sentence(
        "foundation",
        StatementKind.Normative,
        danish: "Åbenhed, tillid og dialog skal kendetegne arbejdet og alle de relationer, vi indgår i.",
        english: "Openness, trust and dialogue must characterise the work and all the relationships we enter into.");

    /// <summary>»Personalepolitikkens 4 principper udfoldes yderligere gennem seks delpolitikker med områder, vi skal have et særligt fokus på og er særligt forpligtet af.«</summary>
    public static Statement P09 { get; } = Sentence(
        "foundation",
        StatementKind.Structural,
        danish: "Personalepolitikkens 4 principper udfoldes yderligere gennem seks delpolitikker med områder, vi skal have et særligt fokus på og er særligt forpligtet af.",
        english: "The 4 principles of the personnel policy are further unfolded through six sub-policies with areas that we are to have a particular focus on and are particularly bound by.");

    /// <summary>»Delpolitikkerne omsættes under hensyntagen til den enkelte forvaltnings drøftelser i MED.«</summary>
    public static Statement P10 { get; } = Sentence(
        "foundation",
        StatementKind.Normative,
        danish: "Delpolitikkerne omsættes under hensyntagen til den enkelte forvaltnings drøftelser i MED.",
        english: "The sub-policies are put into practice taking account of the individual department's discussions in MED.");

    /// <summary>»Vi arbejder og tænker i helheder og sammenhænge i løsning af kerneopgaven.«</summary>
    public static Statement P11 { get; } = Sentence(
        "principle:helheder-og-sammenhaenge",
        StatementKind.Normative,
        danish: "Vi arbejder og tænker i helheder og sammenhænge i løsning af kerneopgaven.",
        english: "We work and think in wholes and connections when we carry out the core task.");

    /// <summary>»Vi har de bedste forudsætninger for at lykkes med vores arbejdsopgaver, når vi arbejder og tænker i helheder og sammenhænge:«</summary>
    public static Statement P12 { get; } = Sentence(
        "principle:helheder-og-sammenhaenge",
        StatementKind.Descriptive,
        danish: "Vi har de bedste forudsætninger for at lykkes med vores arbejdsopgaver, når vi arbejder og tænker i helheder og sammenhænge:",
        english: "We have the best conditions for succeeding with our tasks when we work and think in wholes and connections:");

    /// <summary>»Vi ser vores arbejdsopgaver og kerneopgaver i en større sammenhæng (på tværs i kommunen).«</summary>
    public static Statement P13 { get; } = Sentence(
        "principle:helheder-og-sammenhaenge",
        StatementKind.Commitment,
        danish: "Vi ser vores arbejdsopgaver og kerneopgaver i en større sammenhæng (på tværs i kommunen).",
        english: "We see our tasks and core tasks in a larger context (across the municipality).");

    /// <summary>»Vi inddrager og involverer borgere og relevante aktører.«</summary>
    public static Statement P14 { get; } = Sentence(
        "principle:helheder-og-sammenhaenge",
        StatementKind.Commitment,
        danish: "Vi inddrager og involverer borgere og relevante aktører.",
        english: "We include and involve citizens and relevant actors.");

    /// <summary>»Vi finder løsninger med blik for det store perspektiv (samfundsmæssigt).«</summary>
    public static Statement P15 { get; } = Sentence(
        "principle:helheder-og-sammenhaenge",
        StatementKind.Commitment,
        danish: "Vi finder løsninger med blik for det store perspektiv (samfundsmæssigt).",
        english: "We find solutions with an eye to the bigger picture (for society).");

    /// <summary>»Vi arbejder i og for fællesskaber – såvel indadtil som udadtil.«</summary>
    public static Statement P16 { get; } = Sentence(
        "principle:helheder-og-sammenhaenge",
        StatementKind.Commitment,
        danish: "Vi arbejder i og for fællesskaber – såvel indadtil som udadtil.",
        english: "We work in and for communities – inwards as well as outwards.");

    /// <summary>»Vores handlinger skal give mening for medarbejdere, borgerne og for vores samarbejdsparter.«</summary>
    public static Statement P17 { get; } = Sentence(
        "principle:det-skal-give-mening",
        StatementKind.Normative,
        danish: "Vores handlinger skal give mening for medarbejdere, borgerne og for vores samarbejdsparter.",
        english: "Our actions must make sense to employees, to the citizens and to our partners.");

    /// <summary>»Det handler ikke kun om at gøre det rigtigt, men også om at gøre det rigtige.«</summary>
    public static Statement P18 { get; } = Sentence(
        "principle:det-skal-give-mening",
        StatementKind.Normative,
        danish: "Det handler ikke kun om at gøre det rigtigt, men også om at gøre det rigtige.",
        english: "It is not only about doing things right, but also about doing the right things.");

    /// <summary>»Vi skaber mening ved at:«</summary>
    public static Statement P19 { get; } = Sentence(
        "principle:det-skal-give-mening",
        StatementKind.Descriptive,
        danish: "Vi skaber mening ved at:",
        english: "We create meaning by:");

    /// <summary>»Vi har et klart formål og mål for vores arbejde.«</summary>
    public static Statement P20 { get; } = Sentence(
        "principle:det-skal-give-mening",
        StatementKind.Commitment,
        danish: "Vi har et klart formål og mål for vores arbejde.",
        english: "We have a clear purpose and goals for our work.");

    /// <summary>»Vi kan forklare vores handlinger.«</summary>
    public static Statement P21 { get; } = Sentence(
        "principle:det-skal-give-mening",
        StatementKind.Commitment,
        danish: "Vi kan forklare vores handlinger.",
        english: "We can explain our actions.");

    /// <summary>»Vi afstemmer forventninger, og derved har vi en tydelig rolle og opgavefordeling.«</summary>
    public static Statement P22 { get; } = Sentence(
        "principle:det-skal-give-mening",
        StatementKind.Commitment,
        danish: "Vi afstemmer forventninger, og derved har vi en tydelig rolle og opgavefordeling.",
        english: "We align expectations, and thereby we have a clear division of roles and tasks.");

    /// <summary>»Vi undrer os bevidst og stiller spørgsmål ved ”vi plejer”.«</summary>
    public static Statement P23 { get; } = Sentence(
        "principle:det-skal-give-mening",
        StatementKind.Commitment,
        danish: "Vi undrer os bevidst og stiller spørgsmål ved ”vi plejer”.",
        english: "We wonder deliberately and question what \"we usually do\".");

    /// <summary>»I Aalborg Kommune er vi alle ansvarlige for at gøre vores arbejde så godt som muligt.«</summary>
    public static Statement P24 { get; } = Sentence(
        "principle:inddragelse-og-tvaerfaglighed",
        StatementKind.Normative,
        danish: "I Aalborg Kommune er vi alle ansvarlige for at gøre vores arbejde så godt som muligt.",
        english: "In Aalborg Kommune we are all responsible for doing our work as well as possible.");

    /// <summary>»Samarbejde og tværfaglighed er vigtige forudsætninger for høj faglighed og god opgaveløsning:«</summary>
    public static Statement P25 { get; } = Sentence(
        "principle:inddragelse-og-tvaerfaglighed",
        StatementKind.Normative,
        danish: "Samarbejde og tværfaglighed er vigtige forudsætninger for høj faglighed og god opgaveløsning:",
        english: "Cooperation and work across professions are important conditions for high professional standards and for tasks well done:");

    /// <summary>»Vi tager ansvar for, at de rigtige ressourcer bringes i spil på tværs af fagligheder og arbejdspladser.«</summary>
    public static Statement P26 { get; } = Sentence(
        "principle:inddragelse-og-tvaerfaglighed",
        StatementKind.Commitment,
        danish: "Vi tager ansvar for, at de rigtige ressourcer bringes i spil på tværs af fagligheder og arbejdspladser.",
        english: "We take responsibility for bringing the right resources into play across professions and workplaces.");

    /// <summary>»Vi deler viden og samarbejder på tværs af fagområder og forvaltninger.«</summary>
    public static Statement P27 { get; } = Sentence(
        "principle:inddragelse-og-tvaerfaglighed",
        StatementKind.Commitment,
        danish: "Vi deler viden og samarbejder på tværs af fagområder og forvaltninger.",
        english: "We share knowledge and cooperate across fields and departments.");

    /// <summary>»Vi er nysgerrige på hinandens holdninger, fagligheder og forståelser, og ser mulighederne i andres perspektiver.«</summary>
    public static Statement P28 { get; } = Sentence(
        "principle:inddragelse-og-tvaerfaglighed",
        StatementKind.Commitment,
        danish: "Vi er nysgerrige på hinandens holdninger, fagligheder og forståelser, og ser mulighederne i andres perspektiver.",
        english: "We are curious about each other's views, professions and understandings, and see the possibilities in the perspectives of others.");

    /// <summary>»Vi ser styrkelse af fagligheden og løbende kompetenceudvikling som en forudsætning for at kunne se og agere i det tværgående samarbejde.«</summary>
    public static Statement P29 { get; } = Sentence(
        "principle:inddragelse-og-tvaerfaglighed",
        StatementKind.Commitment,
        danish: "Vi ser styrkelse af fagligheden og løbende kompetenceudvikling som en forudsætning for at kunne se og agere i det tværgående samarbejde.",
        english: "We see the strengthening of professional skills and continuous competence development as a condition for being able to see and act in cooperation across boundaries.");

    /// <summary>»Vi skaber udvikling og forandringer gennem inddragende processer.«</summary>
    public static Statement P30 { get; } = Sentence(
        "principle:inddragelse-og-tvaerfaglighed",
        StatementKind.Commitment,
        danish: "Vi skaber udvikling og forandringer gennem inddragende processer.",
        english: "We create development and change through processes that involve people.");

    /// <summary>»I en omskiftelig verden med øget kompleksitet og foranderlighed, hvor der løbende opstår nye krav og forventninger, er der behov for, at vi både oplever og udviser fleksibilitet.«</summary>
    public static Statement P31 { get; } = Sentence(
        "principle:vi-er-gensidigt-fleksible",
        StatementKind.Normative,
        danish: "I en omskiftelig verden med øget kompleksitet og foranderlighed, hvor der løbende opstår nye krav og forventninger, er der behov for, at vi både oplever og udviser fleksibilitet.",
        english: "In a shifting world of increased complexity and changeability, where new demands and expectations arise all the time, there is a need for us both to experience and to show flexibility.");

    /// <summary>»Vi er parate til at arbejde med nye opgaver, arbejdsmetoder og roller.«</summary>
    public static Statement P32 { get; } = Sentence(
        "principle:vi-er-gensidigt-fleksible",
        StatementKind.Commitment,
        danish: "Vi er parate til at arbejde med nye opgaver, arbejdsmetoder og roller.",
        english: "We are ready to work with new tasks, working methods and roles.");

    /// <summary>»Vi arbejder for at skabe balance mellem arbejdsliv og privatliv.«</summary>
    public static Statement P33 { get; } = Sentence(
        "principle:vi-er-gensidigt-fleksible",
        StatementKind.Commitment,
        danish: "Vi arbejder for at skabe balance mellem arbejdsliv og privatliv.",
        english: "We work to create balance between working life and private life.");

    /// <summary>»Vi ser forskellighed og mangfoldighed som en styrke i forhold til køn, alder, etnicitet, funktionsnedsættelser (handicap) med mere.«</summary>
    public static Statement P34 { get; } = Sentence(
        "principle:vi-er-gensidigt-fleksible",
        StatementKind.Commitment,
        danish: "Vi ser forskellighed og mangfoldighed som en styrke i forhold til køn, alder, etnicitet, funktionsnedsættelser (handicap) med mere.",
        english: "We see difference and diversity as a strength with regard to gender, age, ethnicity, impairments (disability) and more.");

    /// <summary>»Vi respekterer og tager hensyn til skiftende livsomstændigheder.«</summary>
    public static Statement P35 { get; } = Sentence(
        "principle:vi-er-gensidigt-fleksible",
        StatementKind.Commitment,
        danish: "Vi respekterer og tager hensyn til skiftende livsomstændigheder.",
        english: "We respect and take account of changing life circumstances.");

    /// <summary>All of them, in the order of the page.</summary>
    internal static ValueList<Statement> OfPersonnel { get; } =
    [
        P01, P02, P03, P04, P05, P06, P07, P08, P09, P10, P11, P12,
        P13, P14, P15, P16, P17, P18, P19, P20, P21, P22, P23, P24,
        P25, P26, P27, P28, P29, P30, P31, P32, P33, P34, P35,
    ];
}
