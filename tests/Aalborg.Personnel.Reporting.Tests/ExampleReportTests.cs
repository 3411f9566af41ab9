using System.Globalization;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting.Tests;

/// <summary>The reports in docs/examples are what the library writes of the samples.</summary>
public class ExampleReportTests
{
    private static readonly string[] Samples = ["aalborg-forvaltningsstruktur", "complete", "idea", "late"];

    [Theory]
    [InlineData("aalborg-forvaltningsstruktur", "2022-02-01", Language.Danish)]
    [InlineData("aalborg-forvaltningsstruktur", "2022-02-01", Language.English)]
    [InlineData("complete", "2026-05-01", Language.Danish)]
    [InlineData("idea", "2026-02-01", Language.Danish)]
    [InlineData("late", "2026-05-04", Language.Danish)]
    public void Report_of_a_sample_is_as_approved(string sample, string on, Language language) =>
        Hold($"{sample}.{(language == Language.Danish ? "da" : "en")}", on, language, sample);

    [Theory]
    [InlineData("samples.da", Language.Danish)]
    [InlineData("samples.en", Language.English)]
    public void Report_of_all_samples_is_as_approved(string name, Language language) => Hold(name, "2026-03-02", language, Samples);

    [Theory]
    [InlineData("forecast.da", Language.Danish)]
    [InlineData("forecast.en", Language.English)]
    public void Forecast_of_a_sample_is_as_approved(string name, Language language)
    {
        const string Source = "samples/initiatives/late.json";
        var initiative = PersonnelJson.ReadInitiative(File.ReadAllBytes(Repository.PathTo(Source)));
        var forecast = ForecastResult.Of(Source, initiative, AalborgPolicy.Rules.Forecast(initiative, new(2026, 1, 15), 90));

        Approved.Hold($"docs/examples/{name}.html", Written(output => PersonnelReport.WriteForecastHtml(output, [forecast], language)));
        Approved.Hold($"docs/examples/{name}.md", Written(output => PersonnelReport.WriteForecastMarkdown(output, [forecast], language)));
    }

    [Theory]
    [InlineData("comparison.da", Language.Danish)]
    [InlineData("comparison.en", Language.English)]
    public void Report_of_two_versions_is_as_approved(string name, Language language)
    {
        var (old, @new) = (Checked("samples/initiatives/complete.json", new(2026, 2, 1)), Checked("tests/interop-node/newer.json", new(2026, 6, 1)));
        var comparison = AssessmentComparison.Between(InitiativeComparison.Between(old.Initiative!, @new.Initiative!), old.Assessment!, @new.Assessment!);
        Approved.Hold($"docs/examples/{name}.html", Written(output => PersonnelReport.WriteComparisonHtml(output, comparison, language)));
        Approved.Hold($"docs/examples/{name}.md", Written(output => PersonnelReport.WriteComparisonMarkdown(output, comparison, language)));
    }

    private static void Hold(string name, string on, Language language, params string[] samples)
    {
        CheckResult[] documents = [.. samples.Select(sample => Checked($"samples/initiatives/{sample}.json", DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture)))];
        Approved.Hold($"docs/examples/{name}.html", Written(output => PersonnelReport.WriteHtml(output, documents, language)));
        Approved.Hold($"docs/examples/{name}.md", Written(output => PersonnelReport.WriteMarkdown(output, documents, language)));
    }

    private static CheckResult Checked(string source, DateOnly on)
    {
        var initiative = PersonnelJson.ReadInitiative(File.ReadAllBytes(Repository.PathTo(source)));
        return CheckResult.Of(source, initiative, AalborgPolicy.Rules.Assess(initiative, on));
    }

    private static string Written(Action<TextWriter> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(output);
        return output.ToString();
    }
}
