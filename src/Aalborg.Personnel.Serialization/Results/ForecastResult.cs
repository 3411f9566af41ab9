using System.Diagnostics.CodeAnalysis;

namespace Aalborg.Personnel.Serialization;

/// <summary>The result of looking ahead from one document: a forecast, or an error.</summary>
public sealed record ForecastResult
{
    private ForecastResult(string source) => Source = source;

    /// <summary>Where the document came from: a path, with ":line" for a line of NDJSON.</summary>
    public string Source { get; }

    /// <summary>Whether the document could be read: then there are an initiative and its forecast, else an error.</summary>
    [MemberNotNullWhen(true, nameof(Initiative), nameof(Forecast))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsRead => Initiative is not null;

    /// <summary>The initiative, or <see langword="null"/> where the document could not be read.</summary>
    public ChangeInitiative? Initiative { get; private init; }

    /// <summary>The forecast, or <see langword="null"/> where the document could not be read.</summary>
    public Forecast? Forecast { get; private init; }

    /// <summary>What was wrong with the document or its source, or <see langword="null"/> where there is a forecast.</summary>
    public CheckError? Error { get; private init; }

    /// <summary>The result of a document that could be read.</summary>
    /// <param name="source">Where the document came from.</param>
    /// <param name="initiative">The initiative.</param>
    /// <param name="forecast">Its forecast.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ForecastResult Of(string source, ChangeInitiative initiative, Forecast forecast)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(initiative);
        ArgumentNullException.ThrowIfNull(forecast);
        return new(source) { Initiative = initiative, Forecast = forecast };
    }

    /// <summary>The result of a document that could not be read.</summary>
    /// <param name="source">Where the document came from.</param>
    /// <param name="error">What was wrong.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ForecastResult Of(string source, CheckError error)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(error);
        return new(source) { Error = error };
    }
}
