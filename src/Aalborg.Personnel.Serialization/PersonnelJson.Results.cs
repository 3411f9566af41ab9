namespace Aalborg.Personnel.Serialization;

public static partial class PersonnelJson
{
    /// <summary>Writes an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of messages and remedies.</param>
    /// <param name="indented">Whether it is indented for people, by two spaces a level; the canonical form otherwise.</param>
    /// <returns>UTF-8 JSON without byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is <see langword="null"/>.</exception>
    public static byte[] WriteAssessment(Assessment assessment, Language language, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Written(assessment, (writer, value) => AssessmentWriter.Write(writer, value, language), indented);
    }

    /// <summary>Writes the result of checking one document, as a line of NDJSON holds it.</summary>
    /// <param name="result">The result.</param>
    /// <param name="language">The language of messages and remedies.</param>
    /// <returns>UTF-8 JSON without byte order mark, without insignificant white space and without a line end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public static byte[] WriteResult(CheckResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Written(result, (writer, value) => ResultWriter.Write(writer, value, language), indented: false);
    }

    /// <summary>Writes results as one indented document, <c>{ "results": [ … ] }</c>, one result at a time however many there are.</summary>
    /// <param name="output">Where to write; it is not closed.</param>
    /// <param name="results">The results, gone through once.</param>
    /// <param name="language">The language of messages and remedies.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteResults(Stream output, IEnumerable<CheckResult> results, Language language)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(results);
        output.Write("{\n  \"results\": ["u8);
        var isFirst = true;
        foreach (var result in results)
        {
            output.Write(isFirst ? "\n    "u8 : ",\n    "u8);
            output.Write(CanonicalWriter.Indent(WriteResult(result, language), Indentation.Standard, level: 2).WrittenSpan);
            isFirst = false;
        }

        output.Write(isFirst ? "]\n}\n"u8 : "\n  ]\n}\n"u8);
    }
}
