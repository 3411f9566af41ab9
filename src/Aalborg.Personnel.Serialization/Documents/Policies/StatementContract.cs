using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>A statement.</summary>
internal sealed class StatementContract : ObjectContract<Statement>
{
    private readonly TypedMember<Statement, string> _id;
    private readonly TypedMember<Statement, string> _section;
    private readonly TypedMember<Statement, StatementKind> _kind;
    private readonly TypedMember<Statement, string> _danish;
    private readonly TypedMember<Statement, string?> _english;
    private readonly TypedMember<Statement, string?> _variantOf;

    /// <summary>Describes the members.</summary>
    /// <param name="statements">The statements of the policy, of which a variant names one.</param>
    public StatementContract(PolicyStatements statements)
    {
        _id = Text("id", statement => statement.Id);
        _section = Text("section", statement => statement.Section);
        _kind = Required("kind", EnumType<StatementKind>.Instance, statement => statement.Kind);
        _danish = Text("da", statement => statement.Text.Danish);
        _english = OptionalText("en", statement => statement.Text.English);
        _variantOf = Optional("variantOf", new OriginalType(statements), statement => statement.VariantOf);
    }

    protected override Statement Create(in Slots slots) => new()
    {
        Id = _id.From(slots),
        Section = _section.From(slots),
        Kind = _kind.From(slots),
        Text = new() { Danish = _danish.From(slots), English = _english.From(slots) },
        VariantOf = _variantOf.From(slots),
    };

    protected override JsonObject Constraint() => new()
    {
        ["if"] = new JsonObject { ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = "variant" } } },
        ["then"] = new JsonObject { ["properties"] = new JsonObject { ["variantOf"] = SchemaPattern.Text(SchemaPattern.NotBlank) }, ["required"] = new JsonArray("variantOf") },
        ["else"] = new JsonObject { ["properties"] = new JsonObject { ["variantOf"] = SchemaDefinitions.OrNull(SchemaPattern.Text(SchemaPattern.Blank)) } },
    };

    protected override void Check(Statement read, in JsonCursor json)
    {
        if (read.Kind == StatementKind.Variant && read.VariantOf is null)
        {
            throw json.Missing("variantOf", Problems.VariantOfMissing);
        }

        if (read.Kind != StatementKind.Variant && read.VariantOf is not null)
        {
            throw json.ErrorIn("variantOf", Problems.VariesNothing);
        }
    }
}
