namespace Aalborg.Personnel.Serialization;

/// <summary>A question.</summary>
internal sealed class QuestionContract : ObjectContract<Question>
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly TypedMember<Question, string> _id;
    private readonly TypedMember<Question, Statement> _statement;

    /// <summary>Describes the members, for one reading: no two questions of a policy have the same id, whatever their sub-policies.</summary>
    /// <param name="statements">The statements of the policy, one of which asks it.</param>
    public QuestionContract(PolicyStatements statements)
    {
        _id = Text("id", question => question.Id);
        _statement = Required("statement", new StatementReferenceType(statements, asks: true), question => question.Statement);
    }

    protected override Question Create(in Slots slots) => new()
    {
        Id = _id.From(slots),
        Statement = _statement.From(slots),
    };

    protected override void Check(Question read, in JsonCursor json)
    {
        if (!_ids.Add(read.Id))
        {
            throw json.ErrorIn("id", Problems.IdUsedTwice);
        }
    }
}
