namespace Aalborg.Personnel.Testing;

/// <summary>Where an examination writes down what is not kept: a few examples of each promise, and no sentence twice.</summary>
internal sealed class Notebook
{
    private const int ExamplesOfEach = 3;

    private readonly List<BrokenPromise> _notes = [];

    public ValueList<BrokenPromise> Notes => [.. _notes.OrderBy(note => note.Promise)];

    /// <summary>Whether a promise is known to be broken.</summary>
    public bool HasSomeOf(RulePromise promise) => _notes.Exists(note => note.Promise == promise);

    public void Write(RulePromise promise, string message, Trial? trial = null, Exception? exception = null)
    {
        if (_notes.Count(note => note.Promise == promise) < ExamplesOfEach
            && !_notes.Exists(note => note.Promise == promise && note.Message == message))
        {
            _notes.Add(new(promise, message, trial, exception));
        }
    }
}
