namespace Aalborg.Personnel.Testing;

/// <summary>Where an examination writes down what is not met: a few examples of each requirement, and no sentence twice.</summary>
internal sealed class RequirementLog
{
    private const int ExamplesOfEach = 3;

    private readonly List<UnmetRequirement> _notes = [];

    public ValueList<UnmetRequirement> Notes => [.. _notes.OrderBy(note => note.Requirement)];

    /// <summary>Whether a requirement is known to be unmet.</summary>
    public bool HasSomeOf(RuleRequirement requirement) => _notes.Exists(note => note.Requirement == requirement);

    public void Write(RuleRequirement requirement, string message, TestCase? testCase = null, Exception? exception = null)
    {
        if (_notes.Count(note => note.Requirement == requirement) < ExamplesOfEach
            && !_notes.Exists(note => note.Requirement == requirement && note.Message == message))
        {
            _notes.Add(new(requirement, message, testCase, exception));
        }
    }
}
