using System.ComponentModel;
using Ardalis.GuardClauses;

namespace Aalborg.Personnel;

/// <content>The words for <see cref="StakeholderLevel"/>.</content>
public static partial class Vocabulary
{
    /// <summary>Returns what people call a level, as in »medarbejdere«.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The words.</returns>
    /// <exception cref="InvalidEnumArgumentException"><paramref name="level"/> is not a named value.</exception>
    public static LocalizedText InWords(this StakeholderLevel level) => Guard.Against.EnumOutOfRange(level) switch
    {
        StakeholderLevel.Employees => Say("medarbejdere", "employees"),
        StakeholderLevel.Med => Say("MED", "MED"),
        StakeholderLevel.Management => Say("ledelse", "management"),
        StakeholderLevel.Politicians => Say("politikere", "politicians"),
        StakeholderLevel.Citizens => Say("borgere", "citizens"),
        StakeholderLevel.Partners => Say("samarbejdsparter", "partners"),
    };
}
