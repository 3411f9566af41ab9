namespace Aalborg.Personnel.Catalogue;

/// <summary>The sentences of Personalepolitik, as updated in August 2018. The Danish is verbatim, slips of the source included; the English is this project's translation.</summary>
internal static class PersonnelStatement
{
    public static Statement P01 { get; } = Sentence(
        "P01", "purpose", StatementKind.Normative,
        danish: "I Aalborg Kommune vil vi have gode arbejdspladser og god opgaveløsning, så medarbejdere og ledere sammen kan skabe gode resultater til gavn for borgere, virksomheder, foreninger med flere.",
        english: "In Aalborg Kommune we want good workplaces and tasks well done, so that employees and managers together can create good results for the benefit of citizens, companies, associations and others.");

    public static Statement P02 { get; } = Sentence(
        "P02", "purpose", StatementKind.Normative,
        danish: "Aalborg Kommune skaber gode rammer, vilkår og muligheder for opgaveløsningen, motivation, arbejdsglæde og trivsel for alle ansatte.",
        english: "Aalborg Kommune creates good settings, conditions and opportunities for getting the tasks done and for the motivation, job satisfaction and well-being of everyone employed.");

    public static Statement P03 { get; } = Sentence(
        "P03", "purpose", StatementKind.Descriptive,
        danish: "Personalepolitikken beskriver dette samt hvordan vi løser opgaverne.",
        english: "The personnel policy describes this, and how we get the tasks done.");

    public static Statement P04 { get; } = Sentence(
        "P04", "purpose", StatementKind.Structural,
        danish: "Personalepolitikken uddybes nærmere gennem delpolitikkerne, forvaltningernes værdigrundlag og arbejdspladsernes egne drøftelser.",
        english: "The personnel policy is elaborated further through the sub-policies, the departments' own value statements and the workplaces' own discussions.");

    public static Statement P05 { get; } = Sentence(
        "P05", "purpose", StatementKind.Descriptive,
        danish: "Samtidig beskriver politikken, hvordan vi ser en velfungerende og attraktiv arbejdsplads.",
        english: "The policy also describes how we see a well-functioning and attractive workplace.");

    public static Statement P06 { get; } = Sentence(
        "P06", "purpose", StatementKind.Normative,
        danish: "Det er hver enkelt af os, der i fælleskab med andre får det til at ske i vores hverdag.",
        english: "It is each and every one of us who, together with others, makes it happen in our everyday work.");

    public static Statement P07 { get; } = Sentence(
        "P07", "foundation", StatementKind.Structural,
        danish: "Personalepolitikken bygger på principperne i social kapital – som er samarbejde, tillid og retfærdighed.",
        english: "The personnel policy builds on the principles of social capital – which are cooperation, trust and justice.");

    public static Statement P08 { get; } = Sentence(
        "P08", "foundation", StatementKind.Normative,
        danish: "Åbenhed, tillid og dialog skal kendetegne arbejdet og alle de relationer, vi indgår i.",
        english: "Openness, trust and dialogue must characterise the work and all the relations we enter into.");

    public static Statement P09 { get; } = Sentence(
        "P09", "foundation", StatementKind.Structural,
        danish: "Personalepolitikkens 4 principper udfoldes yderligere gennem seks delpolitikker med områder, vi skal have et særligt fokus på og er særligt forpligtet af.",
        english: "The 4 principles of the personnel policy are further unfolded through six sub-policies with areas that we are to have a particular focus on and are particularly bound by.");

    public static Statement P10 { get; } = Sentence(
        "P10", "foundation", StatementKind.Normative,
        danish: "Delpolitikkerne omsættes under hensyntagen til den enkelte forvaltnings drøftelser i MED.",
        english: "The sub-policies are put into practice with regard to the discussions of the individual department in MED.");

    public static Statement P11 { get; } = Sentence(
        "P11", "principle:helheder-og-sammenhaenge", StatementKind.Normative,
        danish: "Vi arbejder og tænker i helheder og sammenhænge i løsning af kerneopgaven.",
        english: "We work and think in wholes and connections when we carry out the core task.");

    public static Statement P12 { get; } = Sentence(
        "P12", "principle:helheder-og-sammenhaenge", StatementKind.Descriptive,
        danish: "Vi har de bedste forudsætninger for at lykkes med vores arbejdsopgaver, når vi arbejder og tænker i helheder og sammenhænge:",
        english: "We have the best conditions for succeeding with our tasks when we work and think in wholes and connections:");

    public static Statement P13 { get; } = Sentence(
        "P13", "principle:helheder-og-sammenhaenge", StatementKind.Commitment,
        danish: "Vi ser vores arbejdsopgaver og kerneopgaver i en større sammenhæng (på tværs i kommunen).",
        english: "We see our tasks and core tasks in a larger context (across the municipality).");

    public static Statement P14 { get; } = Sentence(
        "P14", "principle:helheder-og-sammenhaenge", StatementKind.Commitment,
        danish: "Vi inddrager og involverer borgere og relevante aktører.",
        english: "We include and involve citizens and relevant parties.");

    public static Statement P15 { get; } = Sentence(
        "P15", "principle:helheder-og-sammenhaenge", StatementKind.Commitment,
        danish: "Vi finder løsninger med blik for det store perspektiv (samfundsmæssigt).",
        english: "We find solutions with an eye to the bigger picture (of society).");

    public static Statement P16 { get; } = Sentence(
        "P16", "principle:helheder-og-sammenhaenge", StatementKind.Commitment,
        danish: "Vi arbejder i og for fællesskaber – såvel indadtil som udadtil.",
        english: "We work in and for communities – inwards as well as outwards.");

    public static Statement P17 { get; } = Sentence(
        "P17", "principle:det-skal-give-mening", StatementKind.Normative,
        danish: "Vores handlinger skal give mening for medarbejdere, borgerne og for vores samarbejdsparter.",
        english: "Our actions must make sense to employees, to the citizens and to our partners.");

    public static Statement P18 { get; } = Sentence(
        "P18", "principle:det-skal-give-mening", StatementKind.Normative,
        danish: "Det handler ikke kun om at gøre det rigtigt, men også om at gøre det rigtige.",
        english: "It is not only about doing things right, but also about doing the right things.");

    public static Statement P19 { get; } = Sentence(
        "P19", "principle:det-skal-give-mening", StatementKind.Descriptive,
        danish: "Vi skaber mening ved at:",
        english: "We create meaning in that:");

    public static Statement P20 { get; } = Sentence(
        "P20", "principle:det-skal-give-mening", StatementKind.Commitment,
        danish: "Vi har et klart formål og mål for vores arbejde.",
        english: "We have a clear purpose and goals for our work.");

    public static Statement P21 { get; } = Sentence(
        "P21", "principle:det-skal-give-mening", StatementKind.Commitment,
        danish: "Vi kan forklare vores handlinger.",
        english: "We can explain our actions.");

    public static Statement P22 { get; } = Sentence(
        "P22", "principle:det-skal-give-mening", StatementKind.Commitment,
        danish: "Vi afstemmer forventninger, og derved har vi en tydelig rolle og opgavefordeling.",
        english: "We align expectations, and thereby we have a clear division of roles and tasks.");

    public static Statement P23 { get; } = Sentence(
        "P23", "principle:det-skal-give-mening", StatementKind.Commitment,
        danish: "Vi undrer os bevidst og stiller spørgsmål ved ”vi plejer”.",
        english: "We wonder deliberately and question what \"we usually do\".");

    public static Statement P24 { get; } = Sentence(
        "P24", "principle:inddragelse-og-tvaerfaglighed", StatementKind.Normative,
        danish: "I Aalborg Kommune er vi alle ansvarlige for at gøre vores arbejde så godt som muligt.",
        english: "In Aalborg Kommune we are all responsible for doing our work as well as possible.");

    public static Statement P25 { get; } = Sentence(
        "P25", "principle:inddragelse-og-tvaerfaglighed", StatementKind.Normative,
        danish: "Samarbejde og tværfaglighed er vigtige forudsætninger for høj faglighed og god opgaveløsning:",
        english: "Cooperation and work across professions are important conditions for high professional standards and for tasks well done:");

    public static Statement P26 { get; } = Sentence(
        "P26", "principle:inddragelse-og-tvaerfaglighed", StatementKind.Commitment,
        danish: "Vi tager ansvar for, at de rigtige ressourcer bringes i spil på tværs af fagligheder og arbejdspladser.",
        english: "We take responsibility for bringing the right resources into play across professions and workplaces.");

    public static Statement P27 { get; } = Sentence(
        "P27", "principle:inddragelse-og-tvaerfaglighed", StatementKind.Commitment,
        danish: "Vi deler viden og samarbejder på tværs af fagområder og forvaltninger.",
        english: "We share knowledge and cooperate across fields and departments.");

    public static Statement P28 { get; } = Sentence(
        "P28", "principle:inddragelse-og-tvaerfaglighed", StatementKind.Commitment,
        danish: "Vi er nysgerrige på hinandens holdninger, fagligheder og forståelser, og ser mulighederne i andres perspektiver.",
        english: "We are curious about each other's views, professions and understandings, and see the possibilities in the perspectives of others.");

    public static Statement P29 { get; } = Sentence(
        "P29", "principle:inddragelse-og-tvaerfaglighed", StatementKind.Commitment,
        danish: "Vi ser styrkelse af fagligheden og løbende kompetenceudvikling som en forudsætning for at kunne se og agere i det tværgående samarbejde.",
        english: "We see the strengthening of professional skills and continuous competence development as a condition for being able to see and act in cooperation across boundaries.");

    public static Statement P30 { get; } = Sentence(
        "P30", "principle:inddragelse-og-tvaerfaglighed", StatementKind.Commitment,
        danish: "Vi skaber udvikling og forandringer gennem inddragende processer.",
        english: "We create development and change through inclusive processes.");

    public static Statement P31 { get; } = Sentence(
        "P31", "principle:vi-er-gensidigt-fleksible", StatementKind.Normative,
        danish: "I en omskiftelig verden med øget kompleksitet og foranderlighed, hvor der løbende opstår nye krav og forventninger, er der behov for, at vi både oplever og udviser fleksibilitet.",
        english: "In a shifting world of increased complexity and changeability, where new demands and expectations arise all the time, there is a need for us both to experience and to show flexibility.");

    public static Statement P32 { get; } = Sentence(
        "P32", "principle:vi-er-gensidigt-fleksible", StatementKind.Commitment,
        danish: "Vi er parate til at arbejde med nye opgaver, arbejdsmetoder og roller.",
        english: "We are ready to work with new tasks, working methods and roles.");

    public static Statement P33 { get; } = Sentence(
        "P33", "principle:vi-er-gensidigt-fleksible", StatementKind.Commitment,
        danish: "Vi arbejder for at skabe balance mellem arbejdsliv og privatliv.",
        english: "We work to create balance between working life and private life.");

    public static Statement P34 { get; } = Sentence(
        "P34", "principle:vi-er-gensidigt-fleksible", StatementKind.Commitment,
        danish: "Vi ser forskellighed og mangfoldighed som en styrke i forhold til køn, alder, etnicitet, funktionsnedsættelser (handicap) med mere.",
        english: "We see difference and diversity as a strength with regard to gender, age, ethnicity, impairments (disability) and more.");

    public static Statement P35 { get; } = Sentence(
        "P35", "principle:vi-er-gensidigt-fleksible", StatementKind.Commitment,
        danish: "Vi respekterer og tager hensyn til skiftende livsomstændigheder.",
        english: "We respect and take account of changing life circumstances.");

    /// <summary>All of them, in the order of the page.</summary>
    public static ValueList<Statement> All { get; } =
    [
        P01, P02, P03, P04, P05, P06, P07, P08, P09, P10, P11, P12,
        P13, P14, P15, P16, P17, P18, P19, P20, P21, P22, P23, P24,
        P25, P26, P27, P28, P29, P30, P31, P32, P33, P34, P35,
    ];

    /// <summary>Those of a section, in the order of the page.</summary>
    public static ValueList<Statement> In(string section) =>
        [.. All.Where(statement => string.Equals(statement.Section, section, StringComparison.Ordinal))];

    private static Statement Sentence(string id, string section, StatementKind kind, string danish, string english) => new()
    {
        Id = id,
        Section = section,
        Kind = kind,
        Text = new() { Danish = danish, English = english },
    };
}
