using System.Globalization;
using System.Text;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Properties.Tests.Documents;

/// <summary>A document at random, the day it is assessed on, and a number for whatever else a property leaves to chance.</summary>
/// <param name="Seed">The number that decided it.</param>
/// <param name="Initiative">The document.</param>
/// <param name="On">The day.</param>
internal sealed record Case(int Seed, ChangeInitiative Initiative, DateOnly On)
{
    public static Case Of(int seed)
    {
        var dice = new Dice(seed);
        return new(seed, RandomInitiative.Of(dice), dice.Day());
    }

    /// <summary>What a failing property prints: no person's data, all of it was made by chance.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"case {Seed} on {On:yyyy-MM-dd}: {Encoding.UTF8.GetString(PersonnelJson.WriteInitiative(Initiative))}");
}
