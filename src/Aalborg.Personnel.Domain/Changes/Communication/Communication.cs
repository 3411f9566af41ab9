namespace Aalborg.Personnel;

/// <summary>Vi kommunikerer: what is told before, during and after the change, and what comes back.</summary>
public sealed record Communication : Extensible, IDescribed<Communication>
{
    /// <summary>Nothing is said yet.</summary>
    public static Communication Empty { get; } = new();

    /// <summary>The messages (beskeder), planned and sent.</summary>
    public ValueList<Message> Messages { get; init; }

    /// <summary>The challenges and constructive input (udfordringer og konstruktive input) that came back.</summary>
    public ValueList<Input> Input { get; init; }

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Communication? owner)
        where TVisitor : struct, IMemberVisitor
    {
        for (var i = 0; visitor.Item("messages", owner?.Messages ?? default, i, out var message); i++)
        {
            Message.Describe(ref visitor, message);
        }

        for (var i = 0; visitor.Item("input", owner?.Input ?? default, i, out var input); i++)
        {
            Personnel.Input.Describe(ref visitor, input);
        }

        visitor.Extensions(owner?.Extensions ?? default);
    }
}
