namespace Aalborg.Personnel.Testing;

/// <summary>An assertion of this package does not hold. Every test framework reports it as a failed test.</summary>
/// <remarks>The message says what was expected, what is, and the findings in question. It holds what findings hold, never text from the document.</remarks>
public sealed class PersonnelAssertionException : Exception
{
    internal PersonnelAssertionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
