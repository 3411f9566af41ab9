using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Aalborg.Personnel.Properties.Tests.Documents;

/// <summary>
/// Holds a property against cases at random. They are the same every time, unless the environment variable PROPERTY_SEED says otherwise;
/// PROPERTY_TIMES multiplies how many there are. A failure prints the smallest case found, and the seed.
/// </summary>
internal static class ForEvery
{
    /// <summary>An odd number that FsCheck goes by beside the seed.</summary>
    private const ulong Gamma = 0x9e3779b97f4a7c15;

    private static readonly ulong Seed = ulong.Parse(Environment.GetEnvironmentVariable("PROPERTY_SEED") ?? "1", CultureInfo.InvariantCulture);

    private static readonly int Times = int.Parse(Environment.GetEnvironmentVariable("PROPERTY_TIMES") ?? "1", CultureInfo.InvariantCulture);

    /// <summary>A property of a document on a day.</summary>
    /// <param name="times">How many cases.</param>
    /// <param name="property">What holds: assertions that do not throw.</param>
    public static void Case(int times, Action<Case> property)
    {
        var cases = Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(Documents.Case.Of), Shrinking.Of);
        var replay = new Replay(new Rnd(Seed, Gamma), FSharpOption<int>.None);
        Check.One(
            Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(times * Times).WithReplay(FSharpOption<Replay>.Some(replay)),
            Prop.ForAll(cases, property));
    }
}
