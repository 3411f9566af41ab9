using System.Text;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Properties.Tests.Documents;

/// <summary>All that is written of one initiative on a day.</summary>
internal static class EveryReport
{
    /// <summary>The assessment and the result as JSON, the page, the Markdown and the SARIF log, in both languages or in one.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="assessment">What the rules say of it.</param>
    /// <param name="text">The document as it was read, where lines are to be found in it.</param>
    /// <param name="only">The one language, where it is one.</param>
    public static IEnumerable<(string Format, byte[] Utf8)> Of(ChangeInitiative initiative, Assessment assessment, byte[]? text = null, Language? only = null)
    {
        var result = CheckResult.Of("a.json", initiative, assessment) with { Text = text is null ? null : new SourceText("a.json", text) };
        foreach (var language in Enum.GetValues<Language>().Where(language => language == (only ?? language)))
        {
            yield return ($"assessment {language}", PersonnelJson.WriteAssessment(assessment, language));
            yield return ($"result {language}", PersonnelJson.WriteResult(result, language));
            yield return ($"html {language}", Written(output => PersonnelReport.WriteHtml(output, [result], language)));
            yield return ($"markdown {language}", Written(output => PersonnelReport.WriteMarkdown(output, [result], language)));
            using var log = new MemoryStream();
            PersonnelReport.WriteSarif(log, [result], language);
            yield return ($"sarif {language}", log.ToArray());
        }
    }

    private static byte[] Written(Action<TextWriter> write)
    {
        using var stream = new MemoryStream();
        using (var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
        {
            write(output);
        }

        return stream.ToArray();
    }
}
