namespace Aalborg.Personnel;

/// <summary>The level (niveau) a stakeholder belongs to, in the organisation or around it.</summary>
public enum StakeholderLevel
{
    /// <summary>Medarbejdere.</summary>
    Employees,

    /// <summary>MED-systemet: the committees where management and employees meet.</summary>
    Med,

    /// <summary>Ledelse.</summary>
    Management,

    /// <summary>Politikere.</summary>
    Politicians,

    /// <summary>Borgere.</summary>
    Citizens,

    /// <summary>Samarbejdsparter: companies, associations, other authorities.</summary>
    Partners,
}
