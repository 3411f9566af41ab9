using Aalborg.Personnel;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

// Console FILE FOLDER: what is missing in FILE before the change may be carried out; reports of it in FOLDER.
var bytes = File.ReadAllBytes(args[0]);
var folder = args[1];
var name = Path.GetFileName(args[0]);
var initiative = PersonnelJson.ReadInitiative(bytes);
var assessment = AalborgPolicy.Rules.Assess(initiative, on: new DateOnly(2026, 3, 2));

Console.WriteLine($"On .NET {Environment.Version.Major}");
foreach (var finding in assessment.MissingBefore(ChangePhase.Implementation))
{
    Console.WriteLine($"{finding.Rule.Id} {finding.Pointer}: {finding.Message(Language.Danish)} {finding.Remedy(Language.Danish)}");
}

var result = CheckResult.Of(name, initiative, assessment) with { Text = new SourceText(name, bytes) };
using (var page = new StreamWriter(Path.Combine(folder, "report.html")))
{
    PersonnelReport.WriteHtml(page, [result], Language.Danish);
}

using (var page = new StreamWriter(Path.Combine(folder, "report.md")))
{
    PersonnelReport.WriteMarkdown(page, [result], Language.English);
}

using (var log = File.Create(Path.Combine(folder, "report.sarif")))
{
    PersonnelReport.WriteSarif(log, [result], Language.English);
}

File.WriteAllBytes(Path.Combine(folder, "initiative.json"), PersonnelJson.WriteInitiative(initiative, indented: true));
File.WriteAllBytes(Path.Combine(folder, "assessment.json"), PersonnelJson.WriteAssessment(assessment, Language.Danish));
File.WriteAllBytes(Path.Combine(folder, "schema.json"), PersonnelSchema.ChangeInitiative());
