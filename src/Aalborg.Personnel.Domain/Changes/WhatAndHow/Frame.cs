namespace Aalborg.Personnel;

/// <summary>The frame (rammerne) of the change: what can and what cannot be influenced.</summary>
public sealed record Frame : Extensible, IDescribed<Frame>
{
    /// <summary>Nothing is said yet.</summary>
    public static Frame Empty { get; } = new();

    /// <summary>What is not up for negotiation (ikke til forhandling).</summary>
    public ValueList<string> Fixed { get; init => field = DocumentText.Items(value); }

    /// <summary>What we are to discuss (drøfte).</summary>
    public ValueList<string> ToDiscuss { get; init => field = DocumentText.Items(value); }

    /// <summary>What we are to try out (afprøve).</summary>
    public ValueList<string> ToTry { get; init => field = DocumentText.Items(value); }

    /// <summary>What we are to become wiser about (blive klogere på).</summary>
    public ValueList<string> ToLearn { get; init => field = DocumentText.Items(value); }

    /// <summary>Whether anything is open: to discuss, to try or to learn.</summary>
    public bool HasAnythingOpen => !ToDiscuss.IsEmpty || !ToTry.IsEmpty || !ToLearn.IsEmpty;

    /// <inheritdoc />
    public static void Describe<TVisitor>(ref TVisitor visitor, Frame? owner)
        where TVisitor : struct, IMemberVisitor
    {
        visitor.Texts("fixed", owner?.Fixed ?? default);
        visitor.Texts("toDiscuss", owner?.ToDiscuss ?? default);
        visitor.Texts("toTry", owner?.ToTry ?? default);
        visitor.Texts("toLearn", owner?.ToLearn ?? default);
        visitor.Extensions(owner?.Extensions ?? default);
    }
}
