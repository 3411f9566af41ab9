namespace Aalborg.Personnel;

/// <summary>The language (sprog) a text is asked for in. It is always an argument: the library reads no ambient culture.</summary>
public enum Language
{
    /// <summary>Danish (dansk), the language of the policy.</summary>
    Danish,

    /// <summary>English (engelsk). The English of policy text is this project's own translation.</summary>
    English,
}
