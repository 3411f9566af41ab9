using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>JSON Schemas (2020-12) of what this package reads and writes, for editors and for other systems.</summary>
/// <remarks>
/// Each is as strict as the reader: what the reader refuses for its contract the schema refuses, and the other way round. What a schema cannot say
/// (the modulus of a CVR number, a member that stands twice, the levels of a document, what depends on two places) docs/json.md lists.
/// </remarks>
public static class PersonnelSchema
{
    /// <summary>The schema of a change initiative.</summary>
    /// <returns>UTF-8 JSON, indented.</returns>
    public static byte[] ChangeInitiative() => Of("change-initiative", ChangeInitiativeContract.Instance);

    /// <summary>The schema of a policy.</summary>
    /// <returns>UTF-8 JSON, indented.</returns>
    public static byte[] Policy() => Of("policy", new PolicyContract(PolicyStatements.Unknown));

    /// <summary>The schema of a profile.</summary>
    /// <param name="book">The rule book that it tailors: its warnings may be raised, its parameters lowered.</param>
    /// <returns>UTF-8 JSON, indented.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is <see langword="null"/>.</exception>
    public static byte[] Profile(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Of("profile", new RuleProfileContract(book));
    }

    /// <summary>The schema of an assessment, of any rule book.</summary>
    /// <returns>UTF-8 JSON, indented.</returns>
    public static byte[] Assessment() => Indented(WrittenSchema.OfAssessment());

    /// <summary>The schema of results: <c>{ "results": [ … ] }</c>.</summary>
    /// <returns>UTF-8 JSON, indented.</returns>
    public static byte[] Results() => Indented(WrittenSchema.OfResults());

    /// <summary>The schema of forecasts, of any rule book.</summary>
    /// <returns>UTF-8 JSON, indented.</returns>
    public static byte[] Forecast() => Indented(WrittenSchema.Of("forecast"));

    /// <summary>The schema of a portfolio, by any rule book.</summary>
    /// <returns>UTF-8 JSON, indented.</returns>
    public static byte[] Portfolio() => Indented(WrittenSchema.Of("portfolio"));

    /// <summary>The schema of a comparison of two versions of a change initiative.</summary>
    /// <returns>UTF-8 JSON, indented.</returns>
    public static byte[] Comparison() => Indented(WrittenSchema.OfComparison());

    private static byte[] Of<T>(string id, ObjectContract<T> contract)
        where T : class
    {
        var definitions = new SchemaDefinitions();
        contract.Schema(definitions);
        return Indented(definitions.Document(id, SchemaDefinitions.NameOf<T>()));
    }

    private static byte[] Indented(JsonObject schema) =>
        CanonicalWriter.Indent(CanonicalWriter.Write(schema, (writer, value) => value.WriteTo(writer), CanonicalWriter.OfDocuments), Indentation.Standard).WrittenSpan.ToArray();
}
