using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>The id of a rule that a profile raises: it has to be a warning of the rule book.</summary>
internal sealed class RaisedRuleType(RuleBook book) : JsonType<RuleId>
{
    public override void Read(ref JsonCursor json, ref Slot slot)
    {
        RuleIdType.Instance.Read(ref json, ref slot);
        switch (book.Find(From(slot)))
        {
            case null:
                throw json.Error(Problems.UnknownRule(Nearest.To(json.PlainText, book.Rules.Select(rule => rule.Id.Value))));
            case { Severity: RuleSeverity.Judgement }:
                throw json.Error(Problems.JudgementIsNotRaised);
            case { Severity: RuleSeverity.Error }:
                throw json.Error(Problems.ErrorIsNotRaised);
        }
    }

    public override RuleId From(in Slot slot) => RuleIdType.Instance.From(slot);

    public override void Write(Utf8JsonWriter writer, RuleId value) => RuleIdType.Instance.Write(writer, value);

    public override JsonObject Schema(SchemaDefinitions definitions) => SchemaPattern.LimitedText(SchemaPattern.OneOf(book.Rules.Where(rule => rule.Severity == RuleSeverity.Warning).Select(rule => rule.Id.Value)));

    public override bool IsAbsent(RuleId value) => false;
}
