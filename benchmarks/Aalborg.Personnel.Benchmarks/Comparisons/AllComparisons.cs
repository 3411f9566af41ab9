using System.Text.Json;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>The library and the alternatives, on the same documents.</summary>
internal sealed class AllComparisons
{
    private readonly GeneratedDocument[] _documents = GeneratedDocument.Many(256);
    private readonly byte[][] _utf8;
    private readonly PlainInitiative[] _plain;

    public AllComparisons()
    {
        _utf8 = [.. _documents.Select(document => document.Utf8)];
        _plain = [.. _utf8.Select(utf8 => JsonSerializer.Deserialize(utf8, SystemTextJson.Generated)!)];
    }

    public void Write(TextWriter output, int rounds, string? only)
    {
        var sizes = _utf8.Select(utf8 => utf8.Length).Order().ToArray();
        output.WriteLine($"{sizes.Length} documents of {sizes[0]} to {sizes[^1]} bytes, {rounds} rounds.");
        foreach (var comparison in new[] { Reading(), Writing(), Assessing(), Verdicts() }.Where(one => only is null || one.Title.StartsWith(only, StringComparison.OrdinalIgnoreCase)))
        {
            comparison.Write(output, rounds);
        }

        if (only is null or "rules")
        {
            WriteRules(output, rounds / 4);
        }

        if (only is null or "lines")
        {
            new LinesComparison(_documents).Write(output, rounds);
        }
    }

    private Comparison Reading() => new(
        "Reading: bytes to objects",
        _utf8.Length,
        new("the library: strict, immutable, compared by value", i => PersonnelJson.ReadInitiative(_utf8[i])),
        new("System.Text.Json, source-generated, into plain mutable classes", i => JsonSerializer.Deserialize(_utf8[i], SystemTextJson.Generated)),
        new("the same, strict", i => JsonSerializer.Deserialize(_utf8[i], SystemTextJson.GeneratedStrict)),
        new("System.Text.Json, by reflection", i => JsonSerializer.Deserialize<PlainInitiative>(_utf8[i], SystemTextJson.Reflection)),
        new("Newtonsoft.Json", i => Newtonsoft.Read(_utf8[i])));

    private Comparison Writing() => new(
        "Writing: objects to bytes",
        _documents.Length,
        new("the library: canonical", i => PersonnelJson.WriteInitiative(_documents[i].Initiative)),
        new("System.Text.Json, source-generated, encoder that keeps Danish letters", i => JsonSerializer.SerializeToUtf8Bytes(_plain[i], SystemTextJson.GeneratedDanish)),
        new("the same on its fast path: that encoder on the writer", i => SystemTextJson.WriteOnItsFastPath(_plain[i])),
        new("System.Text.Json, by reflection, the same encoder", i => JsonSerializer.SerializeToUtf8Bytes(_plain[i], SystemTextJson.Reflection)),
        new("Newtonsoft.Json", i => Newtonsoft.Write(_plain[i])));

    private Comparison Assessing()
    {
        var dated = _documents.Select(document => new DatedInitiative(document.Initiative, document.On)).ToArray();
        return new(
            "Assessing: a compliant initiative against the rules",
            _documents.Length,
            new($"the library: {AalborgPolicy.Rules.Rules.Count} rules, states, verdicts, questions", i => AalborgPolicy.Rules.Assess(_documents[i].Initiative, _documents[i].On)),
            new("FluentValidation: the same rules, a line for each text that DOC-04 looks at", i => InitiativeValidator.Declarative.Validate(dated[i])),
            new("FluentValidation: the same, DOC-04 as one walk of our own through the texts", i => InitiativeValidator.Walking.Validate(dated[i])));
    }

    /// <summary>Each rule beside those that people judge: every document has answers to them, which DOC-05 looks up.</summary>
    private void WriteRules(TextWriter output, int rounds)
    {
        var judged = AalborgPolicy.Rules.Rules.Where(rule => rule.IsJudgement).ToArray();
        RuleBook BookOf(params ValueList<ChangeRule> rules) => new("one", AalborgPolicy.Personnel, AalborgPolicy.Change, rules, AalborgPolicy.Rules.Parameters);
        Contender Assessing(string name, RuleBook book) => new(name, i => book.Assess(_documents[i].Initiative, _documents[i].On));
        Contender[] contenders =
        [
            Assessing("no rule", BookOf()),
            Assessing($"the {judged.Length} rules that people judge", BookOf([.. judged])),
            .. AalborgPolicy.Rules.Rules.Except(judged).Select(rule => Assessing(rule.Id.Value, BookOf([.. judged, rule]))),
        ];
        var measured = new Interleaved(_documents.Length, contenders).Run(rounds);
        var table = new Table(output, "Rules: what each costs on an ordinary document", "", "nanoseconds");
        table.Row("the assessment itself", Figure.Of(measured[0].Minimum));
        table.Row(measured[1].Name, Figure.Of(measured[1].Minimum - measured[0].Minimum));
        foreach (var one in measured.Skip(2).OrderByDescending(one => one.Minimum))
        {
            table.Row(one.Name, Figure.Of(one.Minimum - measured[1].Minimum));
        }
    }

    private Comparison Verdicts() => new(
        "Verdict: bytes to what is wrong",
        _utf8.Length,
        new("the library: reading, strictly, and assessing", i => AalborgPolicy.Rules.Assess(PersonnelJson.ReadInitiative(_utf8[i]), _documents[i].On)),
        new("NJsonSchema: the schema alone, as far as it knows it", i => Schema.Validate(_utf8[i])));
}
