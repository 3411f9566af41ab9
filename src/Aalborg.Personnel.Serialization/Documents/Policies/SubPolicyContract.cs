using System.Text.Json.Nodes;

namespace Aalborg.Personnel.Serialization;

/// <summary>A sub-policy.</summary>
internal sealed class SubPolicyContract : ObjectContract<SubPolicy>
{
    private readonly TypedMember<SubPolicy, string> _id;
    private readonly TypedMember<SubPolicy, LocalizedText?> _title;
    private readonly TypedMember<SubPolicy, SubPolicyText> _text;
    private readonly TypedMember<SubPolicy, string?> _version;
    private readonly TypedMember<SubPolicy, DateOnly?> _inForce;
    private readonly TypedMember<SubPolicy, PartialDate?> _updated;
    private readonly TypedMember<SubPolicy, ValueList<Principle>> _principles;
    private readonly TypedMember<SubPolicy, ValueList<Question>> _questions;
    private readonly TypedMember<SubPolicy, ValueList<Statement>> _statements;
    private readonly TypedMember<SubPolicy, ValueList<PolicyRelation>> _relatedTo;

    /// <summary>Describes the members, for one reading.</summary>
    /// <param name="statements">The statements of the policy, some of which it names.</param>
    public SubPolicyContract(PolicyStatements statements)
    {
        _id = Text("id", subPolicy => subPolicy.Id);
        _title = Required("title", LocalizedTextContract.Instance, subPolicy => subPolicy.Title);
        _text = Required("text", EnumType<SubPolicyText>.Instance, subPolicy => subPolicy.Text);
        _version = OptionalText("version", subPolicy => subPolicy.Version);
        _inForce = OptionalDate("inForce", subPolicy => subPolicy.InForce);
        _updated = Optional("updated", PartialDateType.Instance, subPolicy => subPolicy.Updated);
        _principles = List("principles", new PrincipleContract(statements), subPolicy => subPolicy.Principles, principle => principle.Id);
        _questions = List("questions", new QuestionContract(statements), subPolicy => subPolicy.Questions);
        _statements = Optional("statements", statements.References, subPolicy => subPolicy.Statements);
        _relatedTo = List("relatedTo", PolicyRelationContract.Instance, subPolicy => subPolicy.RelatedTo);
    }

    protected override SubPolicy Create(in Slots slots) => new()
    {
        Id = _id.From(slots),
        Title = _title.From(slots)!,
        Text = _text.From(slots),
        Version = _version.From(slots),
        InForce = _inForce.From(slots),
        Updated = _updated.From(slots),
        Principles = _principles.From(slots),
        Questions = _questions.From(slots),
        Statements = _statements.From(slots),
        RelatedTo = _relatedTo.From(slots),
    };

    protected override JsonObject Constraint()
    {
        var nothing = new JsonObject();
        foreach (var member in new Member<SubPolicy>[] { _principles, _questions, _statements })
        {
            nothing[member.Name] = SchemaDefinitions.OrNull(new() { ["type"] = "array", ["maxItems"] = 0 });
        }

        return new()
        {
            ["if"] = new JsonObject { ["properties"] = new JsonObject { ["text"] = new JsonObject { ["const"] = "titleOnly" } } },
            ["then"] = new JsonObject { ["properties"] = nothing },
        };
    }

    protected override void Check(SubPolicy read, in JsonCursor json)
    {
        var unexpected =
            read.Text == SubPolicyText.Known ? null
            : !read.Principles.IsEmpty ? _principles
            : !read.Questions.IsEmpty ? _questions
            : read.Statements.IsEmpty ? null : (Member<SubPolicy>)_statements;
        if (unexpected is not null)
        {
            throw json.ErrorIn(unexpected.Name, Problems.TitleOnly);
        }
    }
}
