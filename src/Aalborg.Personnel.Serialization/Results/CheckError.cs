namespace Aalborg.Personnel.Serialization;

/// <summary>Why a document could not be assessed.</summary>
public sealed record CheckError
{
    /// <summary>The JSON Pointer of what is wrong; empty for the document, or its source, as a whole.</summary>
    public string Pointer { get; init; } = "";

    /// <summary>The line, from 1; 1 where the source itself could not be read.</summary>
    public int Line { get; init; } = 1;

    /// <summary>The position in the line: bytes from its beginning, from 1; 1 where the source itself could not be read.</summary>
    public int Position { get; init; } = 1;

    /// <summary>Whether it stands in the document, at the pointer and the line; not where the source itself could not be read.</summary>
    public bool IsInDocument { get; init; }

    /// <summary>What is wrong.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>The error of a document that could not be read.</summary>
    /// <param name="exception">What reading it threw.</param>
    /// <returns>The error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is <see langword="null"/>.</exception>
    public static CheckError From(PersonnelJsonException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return new()
        {
            IsInDocument = true,
            Pointer = exception.Pointer,
            Line = exception.Line,
            Position = exception.Position,
            Message = new() { Danish = exception.Problem(Language.Danish), English = exception.Problem(Language.English) },
        };
    }
}
