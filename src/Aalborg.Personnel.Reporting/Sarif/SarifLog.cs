using System.Text;
using System.Text.Json;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Reporting;

/// <summary>Writes a SARIF log with one run: the results as they come, and at the end what they name by index.</summary>
internal sealed class SarifLog
{
    private readonly Stream _utf8;
    private readonly Language _language;
    private readonly SarifRules _rules;
    private readonly SarifArtifacts _artifacts = new();
    private readonly SarifNotifications _notifications;
    private readonly bool _onlyFailed;
    private bool _hasResults;

    public SarifLog(Stream utf8, Language language, bool onlyFailed)
    {
        (_utf8, _language, _onlyFailed) = (utf8, language, onlyFailed);
        _rules = new(language);
        _notifications = new(language);
    }

    public void Begin() => Write(
        $$"""
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "language": "{{SarifTool.CodeOf(_language)}}",
              "columnKind": "utf16CodeUnits",
              "results": [
        """);

    public void Add(CheckResult check)
    {
        if (!check.IsRead)
        {
            _notifications.AddError(check.Error, check.Text, _artifacts.Of(check));
            return;
        }

        _rules.Add(check.Assessment);
        var results = new SarifResults(check, _onlyFailed);
        var places = new DocumentRegions(check.Text, [.. results.Shown.SelectMany(result => result.Pointers()), .. check.Ignored]);
        var artifact = _artifacts.Of(check);
        foreach (var result in results.Shown)
        {
            var ruleIndex = _rules.IndexOf(result.Rule);
            Write(_hasResults ? ",\n        " : "\n        ");
            _utf8.Write(SarifJson.Compact(json => result.Write(json, _language, ruleIndex, artifact, places)).WrittenSpan);
            _hasResults = true;
        }

        foreach (var (rule, count) in results.More)
        {
            _notifications.AddMore(artifact, rule, _rules.IndexOf(rule), count);
        }

        foreach (var pointer in check.Ignored)
        {
            _notifications.AddIgnored(artifact, places.Of(pointer), pointer);
        }
    }

    public void End()
    {
        Write(_hasResults ? "\n      ]" : "]");
        WriteMember("artifacts", _artifacts.Write);
        WriteMember("invocations", _notifications.Write);
        WriteMember("tool", json => SarifTool.Write(json, _language, _rules));
        Write("\n    }\n  ]\n}\n");
    }

    private void WriteMember(string name, Action<Utf8JsonWriter> write)
    {
        Write($",\n      \"{name}\": ");
        _utf8.Write(SarifJson.Of(write, level: 3));
    }

    private void Write(string text) => _utf8.Write(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
}
