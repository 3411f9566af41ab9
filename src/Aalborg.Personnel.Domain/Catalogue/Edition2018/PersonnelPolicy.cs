namespace Aalborg.Personnel.Catalogue;

/// <summary>
/// Personalepolitik with its six sub-policies, as the two pages have them: <c>personalepolitik</c>, updated in August 2018, and <c>delpolitik-om-forandringer</c>, which carries no date.
/// Of the other five sub-policies only the titles stand there.
/// </summary>
internal static class PersonnelPolicy
{
    public static SubPolicy Change { get; } = new()
    {
        Id = "delpolitik-om-forandringer",
        Title = new() { Danish = "Delpolitik om Forandringer", English = "Sub-policy about change" },
        Text = SubPolicyText.Known,
        Principles =
        [
            AalborgPrinciple.WeKnowWhy,
            AalborgPrinciple.WeKnowWho,
            AalborgPrinciple.WeKnowWhatAndHow,
            AalborgPrinciple.WeCommunicate,
        ],
        Questions = [.. AalborgStatement.OfChange.In("questions").Select(statement => new Question { Id = statement.Id, Statement = statement })],
        Statements = AalborgStatement.OfChange,
        RelatedTo =
        [
            new() { Title = "Personalepolitik", Relation = "delpolitikken udfolder dens fire principper (C08)" },
            new() { Title = "Ledelsespolitik", Relation = "delpolitikken skal ses i sammenhæng med den (C10)" },
            new() { Title = "MED", Relation = "delpolitikken omsættes gennem den enkelte forvaltnings drøftelser der (C09)" },
        ],
    };

    public static Policy Policy { get; } = new([.. AalborgStatement.OfPersonnel, .. AalborgStatement.OfChange])
    {
        Id = "personalepolitik",
        Updated = new(2018, 8),
        Title = new() { Danish = "Personalepolitik", English = "Personnel policy" },
        Publisher = new()
        {
            Name = "Aalborg Kommune",
            Department = "HR og arbejdsmiljø",
            Cvr = new("29189420"),
            Address = "Boulevarden 13, 9000 Aalborg",
            Phone = "99 31 31 31",
        },
        Purpose = AalborgStatement.OfPersonnel.In("purpose"),
        Foundation = AalborgStatement.OfPersonnel.In("foundation"),
        Principles =
        [
            AalborgPrinciple.Wholes,
            AalborgPrinciple.Meaning,
            AalborgPrinciple.Involvement,
            AalborgPrinciple.Flexibility,
        ],
        SubPolicies =
        [
            Change,
            KnownByTitle("delpolitik-om-kompetenceudvikling", "Delpolitik om Kompetenceudvikling", "Sub-policy about competence development"),
            KnownByTitle("delpolitik-om-mangfoldighed", "Delpolitik om Mangfoldighed", "Sub-policy about diversity"),
            KnownByTitle("delpolitik-om-arbejdsmiljoe", "Delpolitik om Arbejdsmiljø", "Sub-policy about the working environment"),
            KnownByTitle("delpolitik-om-sundhed", "Delpolitik om Sundhed", "Sub-policy about health"),
            KnownByTitle("delpolitik-om-loendannelse", "Delpolitik om Løndannelse", "Sub-policy about pay formation"),
        ],
    };

    private static SubPolicy KnownByTitle(string id, string danish, string english) => new()
    {
        Id = id,
        Title = new() { Danish = danish, English = english },
        Text = SubPolicyText.TitleOnly,
    };
}
