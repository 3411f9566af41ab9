using Aalborg.Personnel.Testing;

namespace Aalborg.Personnel.Domain.Tests;

/// <summary>The compliant initiative of Aalborg.Personnel.Testing, with the days that the tests of the rules count from: they break it in one way.</summary>
internal static class Compliant
{
    /// <summary>The day it starts.</summary>
    public static DateOnly Starts { get; } = new(2026, 3, 2);

    /// <summary>The last day of it.</summary>
    public static DateOnly Ends { get; } = new(2026, 9, 30);

    /// <summary>A day in the middle of it, when everything about its start is due.</summary>
    public static DateOnly Midway { get; } = new(2026, 5, 4);

    /// <summary>A day after everything in it.</summary>
    public static DateOnly Afterwards { get; } = new(2026, 12, 15);

    public static ChangeInitiative Initiative { get; } = AalborgInitiative.Compliant(ChangePhase.Closed, Afterwards);
}
