using System.Runtime.CompilerServices;

namespace Aalborg.Personnel;

/// <summary>The statements (sætninger) of Aalborg Kommune's personnel policy (P01 to P35) and of its sub-policy about change (C01 to C35, and the questions Q1 to Q7), quoted verbatim.</summary>
/// <remarks>The Danish is the policy's own, slips of the source included. The English is this project's translation.</remarks>
public static partial class AalborgStatement
{
    /// <summary>Returns those of a page that are in a section.</summary>
    internal static ValueList<Statement> In(this ValueList<Statement> page, string section) =>
        [.. page.Where(statement => string.Equals(statement.Section, section, StringComparison.Ordinal))];

    /// <summary>A statement's id is the name of its property.</summary>
    private static Statement Sentence(
        string section, StatementKind kind, string danish, string english, Statement? variantOf = null, [CallerMemberName] string id = "") => new()
        {
            Id = id,
            Section = section,
            Kind = kind,
            Text = new() { Danish = danish, English = english },
            VariantOf = variantOf?.Id,
        };
}
