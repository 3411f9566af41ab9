using Aalborg.Personnel;
using Aalborg.Personnel.Reporting;
using Aalborg.Personnel.Serialization;

var builder = WebApplication.CreateBuilder(args);
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.ConfigureForPersonnel(AalborgPolicy.Rules, Language.Danish));
var app = builder.Build();

app.MapPost("/assessments", (ChangeInitiative change, DateOnly on) => AalborgPolicy.Rules.Assess(change, on));

app.MapPost("/reports", (ChangeInitiative change, DateOnly on) =>
{
    var result = CheckResult.Of("change.json", change, AalborgPolicy.Rules.Assess(change, on));
    using var page = new StringWriter();
    PersonnelReport.WriteHtml(page, [result], Language.Danish);
    return Results.Content(page.ToString(), "text/html; charset=utf-8");
});

app.Run();
