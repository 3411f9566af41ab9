using Aalborg.Personnel.Catalogue;

namespace Aalborg.Personnel;

/// <summary>The statements (sætninger) of Aalborg Kommune's personnel policy (P01 to P35) and of its sub-policy about change (C01 to C35, and the questions Q1 to Q7), each with its very words.</summary>
public static class AalborgStatement
{
    /// <summary>»I Aalborg Kommune vil vi have gode arbejdspladser og god opgaveløsning, så medarbejdere og ledere sammen kan skabe gode resultater til gavn for borgere, virksomheder, foreninger med flere.«</summary>
    public static Statement P01 => PersonnelStatement.P01;

    /// <summary>»Aalborg Kommune skaber gode rammer, vilkår og muligheder for opgaveløsningen, motivation, arbejdsglæde og trivsel for alle ansatte.«</summary>
    public static Statement P02 => PersonnelStatement.P02;

    /// <summary>»Personalepolitikken beskriver dette samt hvordan vi løser opgaverne.«</summary>
    public static Statement P03 => PersonnelStatement.P03;

    /// <summary>»Personalepolitikken uddybes nærmere gennem delpolitikkerne, forvaltningernes værdigrundlag og arbejdspladsernes egne drøftelser.«</summary>
    public static Statement P04 => PersonnelStatement.P04;

    /// <summary>»Samtidig beskriver politikken, hvordan vi ser en velfungerende og attraktiv arbejdsplads.«</summary>
    public static Statement P05 => PersonnelStatement.P05;

    /// <summary>»Det er hver enkelt af os, der i fælleskab med andre får det til at ske i vores hverdag.«</summary>
    public static Statement P06 => PersonnelStatement.P06;

    /// <summary>»Personalepolitikken bygger på principperne i social kapital – som er samarbejde, tillid og retfærdighed.«</summary>
    public static Statement P07 => PersonnelStatement.P07;

    /// <summary>»Åbenhed, tillid og dialog skal kendetegne arbejdet og alle de relationer, vi indgår i.«</summary>
    public static Statement P08 => PersonnelStatement.P08;

    /// <summary>»Personalepolitikkens 4 principper udfoldes yderligere gennem seks delpolitikker med områder, vi skal have et særligt fokus på og er særligt forpligtet af.«</summary>
    public static Statement P09 => PersonnelStatement.P09;

    /// <summary>»Delpolitikkerne omsættes under hensyntagen til den enkelte forvaltnings drøftelser i MED.«</summary>
    public static Statement P10 => PersonnelStatement.P10;

    /// <summary>»Vi arbejder og tænker i helheder og sammenhænge i løsning af kerneopgaven.«</summary>
    public static Statement P11 => PersonnelStatement.P11;

    /// <summary>»Vi har de bedste forudsætninger for at lykkes med vores arbejdsopgaver, når vi arbejder og tænker i helheder og sammenhænge:«</summary>
    public static Statement P12 => PersonnelStatement.P12;

    /// <summary>»Vi ser vores arbejdsopgaver og kerneopgaver i en større sammenhæng (på tværs i kommunen).«</summary>
    public static Statement P13 => PersonnelStatement.P13;

    /// <summary>»Vi inddrager og involverer borgere og relevante aktører.«</summary>
    public static Statement P14 => PersonnelStatement.P14;

    /// <summary>»Vi finder løsninger med blik for det store perspektiv (samfundsmæssigt).«</summary>
    public static Statement P15 => PersonnelStatement.P15;

    /// <summary>»Vi arbejder i og for fællesskaber – såvel indadtil som udadtil.«</summary>
    public static Statement P16 => PersonnelStatement.P16;

    /// <summary>»Vores handlinger skal give mening for medarbejdere, borgerne og for vores samarbejdsparter.«</summary>
    public static Statement P17 => PersonnelStatement.P17;

    /// <summary>»Det handler ikke kun om at gøre det rigtigt, men også om at gøre det rigtige.«</summary>
    public static Statement P18 => PersonnelStatement.P18;

    /// <summary>»Vi skaber mening ved at:«</summary>
    public static Statement P19 => PersonnelStatement.P19;

    /// <summary>»Vi har et klart formål og mål for vores arbejde.«</summary>
    public static Statement P20 => PersonnelStatement.P20;

    /// <summary>»Vi kan forklare vores handlinger.«</summary>
    public static Statement P21 => PersonnelStatement.P21;

    /// <summary>»Vi afstemmer forventninger, og derved har vi en tydelig rolle og opgavefordeling.«</summary>
    public static Statement P22 => PersonnelStatement.P22;

    /// <summary>»Vi undrer os bevidst og stiller spørgsmål ved ”vi plejer”.«</summary>
    public static Statement P23 => PersonnelStatement.P23;

    /// <summary>»I Aalborg Kommune er vi alle ansvarlige for at gøre vores arbejde så godt som muligt.«</summary>
    public static Statement P24 => PersonnelStatement.P24;

    /// <summary>»Samarbejde og tværfaglighed er vigtige forudsætninger for høj faglighed og god opgaveløsning:«</summary>
    public static Statement P25 => PersonnelStatement.P25;

    /// <summary>»Vi tager ansvar for, at de rigtige ressourcer bringes i spil på tværs af fagligheder og arbejdspladser.«</summary>
    public static Statement P26 => PersonnelStatement.P26;

    /// <summary>»Vi deler viden og samarbejder på tværs af fagområder og forvaltninger.«</summary>
    public static Statement P27 => PersonnelStatement.P27;

    /// <summary>»Vi er nysgerrige på hinandens holdninger, fagligheder og forståelser, og ser mulighederne i andres perspektiver.«</summary>
    public static Statement P28 => PersonnelStatement.P28;

    /// <summary>»Vi ser styrkelse af fagligheden og løbende kompetenceudvikling som en forudsætning for at kunne se og agere i det tværgående samarbejde.«</summary>
    public static Statement P29 => PersonnelStatement.P29;

    /// <summary>»Vi skaber udvikling og forandringer gennem inddragende processer.«</summary>
    public static Statement P30 => PersonnelStatement.P30;

    /// <summary>»I en omskiftelig verden med øget kompleksitet og foranderlighed, hvor der løbende opstår nye krav og forventninger, er der behov for, at vi både oplever og udviser fleksibilitet.«</summary>
    public static Statement P31 => PersonnelStatement.P31;

    /// <summary>»Vi er parate til at arbejde med nye opgaver, arbejdsmetoder og roller.«</summary>
    public static Statement P32 => PersonnelStatement.P32;

    /// <summary>»Vi arbejder for at skabe balance mellem arbejdsliv og privatliv.«</summary>
    public static Statement P33 => PersonnelStatement.P33;

    /// <summary>»Vi ser forskellighed og mangfoldighed som en styrke i forhold til køn, alder, etnicitet, funktionsnedsættelser (handicap) med mere.«</summary>
    public static Statement P34 => PersonnelStatement.P34;

    /// <summary>»Vi respekterer og tager hensyn til skiftende livsomstændigheder.«</summary>
    public static Statement P35 => PersonnelStatement.P35;

    /// <summary>»Forandringer er en nødvendig del af vores hverdag.«</summary>
    public static Statement C01 => ChangeStatement.C01;

    /// <summary>»Den måde, vi arbejder på i dag, kan se helt anderledes ud i morgen.«</summary>
    public static Statement C02 => ChangeStatement.C02;

    /// <summary>»Det skal vi være åbne for og åbne om, så vi sikrer tilliden til vores arbejde – helt fra den enkelte ansatte, gennem MED-systemet, ledelsen og ud til borgeren.«</summary>
    public static Statement C03 => ChangeStatement.C03;

    /// <summary>»Af samme grund skal vi have en fælles forståelse af, hvordan vi håndterer de forandringer, som kommer.«</summary>
    public static Statement C04 => ChangeStatement.C04;

    /// <summary>»I Aalborg Kommune er vi nemlig sammen om at arbejde med forandringer på alle organisatoriske niveauer.«</summary>
    public static Statement C05 => ChangeStatement.C05;

    /// <summary>»Med Aalborg Kommunes Personalepolitik sætter vi rammen for, at vi vil have gode og attraktive arbejds-pladser, god opgaveløsning og sammen skabe gode resultater til gavn for borgere, virksomheder, foreninger med mere.«</summary>
    public static Statement C06 => ChangeStatement.C06;

    /// <summary>»Personalepolitikken bygger på de 4 principper:«</summary>
    public static Statement C07 => ChangeStatement.C07;

    /// <summary>»Gennem seks delpolitikker udfoldes de 4 principper yderligere med områder, vi vil have et særligt fokus på og er særligt forpligtet af.«</summary>
    public static Statement C08 => ChangeStatement.C08;

    /// <summary>»Delpolitikkerne omsættes gennem den enkelte forvaltnings drøftelser i MED.«</summary>
    public static Statement C09 => ChangeStatement.C09;

    /// <summary>»Ud over sammenhængen til personalepolitikken, skal delpolitikkerne ses i sammenhæng med kommunens ledelsespolitik, og båd ledere og medarbejdere har en fælles forpligtigelse til, at vi lykkes med at få del-politikkerne til at virke i praksis.«</summary>
    public static Statement C10 => ChangeStatement.C10;

    /// <summary>»Forandringer kan være svære at håndtere.«</summary>
    public static Statement C11 => ChangeStatement.C11;

    /// <summary>»Både for organisationer og mennesker.«</summary>
    public static Statement C12 => ChangeStatement.C12;

    /// <summary>»Derfor er det vigtigste at skabe mening om og tillid til forandringen.«</summary>
    public static Statement C13 => ChangeStatement.C13;

    /// <summary>»Både for dem, forandringen skal gavne, og for dem, der skal sørge for den gode forandring.«</summary>
    public static Statement C14 => ChangeStatement.C14;

    /// <summary>»Alle forandringer – store som små – begynder med at kunne forklare formålet med forandringen, dernæst med at involvere dem, det handler om.«</summary>
    public static Statement C15 => ChangeStatement.C15;

    /// <summary>»Tidlig involvering og gennemsigtighed i processen skaber grundlaget for tryghed og fælles ejerskab til forandringen.«</summary>
    public static Statement C16 => ChangeStatement.C16;

    /// <summary>»Der findes ikke én model for forandringer, som passer alle i alle situationer.«</summary>
    public static Statement C17 => ChangeStatement.C17;

    /// <summary>»Men når vi har en fælles forståelse og tilgang til forandringerne, ved vi, hvad vi kan forvente af hinanden.«</summary>
    public static Statement C18 => ChangeStatement.C18;

    /// <summary>»For at understøtte den forståelse er der udarbejdet 4 principper, som skal hjælpe os til at arbejde inden for samme ramme med den gode forandring.«</summary>
    public static Statement C19 => ChangeStatement.C19;

    /// <summary>»Det skal give mening, og der skal være et tydeligt mål med forandringen.«</summary>
    public static Statement C20 => ChangeStatement.C20;

    /// <summary>»Det kan lyde let, men viser sig ofte svært i praksis.«</summary>
    public static Statement C21 => ChangeStatement.C21;

    /// <summary>»Når det er tydeligt, hvorfor vi skal forandre, bliver vi trygge i opgaven.«</summary>
    public static Statement C22 => ChangeStatement.C22;

    /// <summary>»Desuden bliver det lettere at samarbejde og føle ejerskab for processen og beslutningerne.«</summary>
    public static Statement C23 => ChangeStatement.C23;

    /// <summary>»Ingen står alene med forandringer - dem er vi sammen om at lykkes med.«</summary>
    public static Statement C24 => ChangeStatement.C24;

    /// <summary>»Derfor er det vigtigt, at de, som skal være en del af forandringen, bliver inddraget så tidligt og konstruktivt som muligt.«</summary>
    public static Statement C25 => ChangeStatement.C25;

    /// <summary>»Når de rette folk arbejder sammen, tager vi de bedste beslutninger.«</summary>
    public static Statement C26 => ChangeStatement.C26;

    /// <summary>»Vi vil lykkes med vores forandringer, og derfor sørger vi for altid at afstemme forventninger, når vi går i gang.«</summary>
    public static Statement C27 => ChangeStatement.C27;

    /// <summary>»Det er vigtigt, at det står klart, hvad det kan og hvad det ikke kan lade sig gøre at få indflydelse på, så vi får den bedste effekt af forandringen.«</summary>
    public static Statement C28 => ChangeStatement.C28;

    /// <summary>»Vi har en plan for, hvad der skal forandres, for hvordan forandringen kommer til at foregå, og vi justerer vores plan, når mål og vilkår ændrer sig.«</summary>
    public static Statement C29 => ChangeStatement.C29;

    /// <summary>»Vi kommunikerer både før, under og efter forandringen.«</summary>
    public static Statement C30 => ChangeStatement.C30;

    /// <summary>»Vi fortæller, hvis der sker ændringer, og vi giver plads til udfordringer og konstruktive input.«</summary>
    public static Statement C31 => ChangeStatement.C31;

    /// <summary>»Jo flere, der kender til forandringen og dens processer, jo lettere bliver den at gennemføre, og jo mere sandsynligt er det, at vi tager de bedste beslutninger sammen.«</summary>
    public static Statement C32 => ChangeStatement.C32;

    /// <summary>»Hvorfor vil vi gennemføre forandringen? (formålet med forandringen)«</summary>
    public static Statement Q1 => ChangeStatement.Q1;

    /// <summary>»Hvilken effekt skal den skabe for hvem og hvornår?«</summary>
    public static Statement Q2 => ChangeStatement.Q2;

    /// <summary>»Hvordan er forandringen anderledes, end det vi gør nu?«</summary>
    public static Statement Q3 => ChangeStatement.Q3;

    /// <summary>»Hvordan hænger den sammen med organisationens øvrige relevante strategier?«</summary>
    public static Statement Q4 => ChangeStatement.Q4;

    /// <summary>»Hvem skal involveres og hvordan?«</summary>
    public static Statement Q5 => ChangeStatement.Q5;

    /// <summary>»Hvad er rammerne – hvad er ikke til forhandling, og hvad skal vi drøfte, afprøve og blive klogere på?«</summary>
    public static Statement Q6 => ChangeStatement.Q6;

    /// <summary>»Hvordan skal forandringen konkret ske? Hvornår gør vi hvad?«</summary>
    public static Statement Q7 => ChangeStatement.Q7;

    /// <summary>»Principperne om planlægning og gennemførelse af gode forandringer uddybes i følgende materialer:«</summary>
    public static Statement C33 => ChangeStatement.C33;

    /// <summary>»I Aalborg Kommune er forandringer en nødvendig del af vores hverdag.«</summary>
    public static Statement C34 => ChangeStatement.C34;

    /// <summary>»Det skal vi være åbne for og åbne om, så vi sikrer tilliden til vores arbejde – helt fra den enkelte medarbejder, gennem MED-systemet, ledelsen og ud til borgeren.«</summary>
    public static Statement C35 => ChangeStatement.C35;
}
