using System.Globalization;

namespace Aalborg.Personnel.Reporting;

/// <summary>What a report calls an entry of a document, by its name: as in »Effekten »Mere tryghed««.</summary>
internal sealed class EntryWords(EntryNames names, Language language)
{
    /// <summary>More of a name nobody reads in passing.</summary>
    private const int NameLength = 80;

    private static readonly Dictionary<string, (string Danish, string English)> Nouns = new(StringComparer.Ordinal)
    {
        ["/why/goals"] = ("Målet", "The goal"),
        ["/why/effects"] = ("Effekten", "The effect"),
        ["/why/strategies"] = ("Strategien", "The strategy"),
        ["/who/stakeholders"] = ("Interessenten", "The stakeholder"),
        ["/who/decisions"] = ("Beslutningen", "The decision"),
        ["/who/medDiscussions"] = ("Drøftelsen i MED", "The MED discussion"),
        ["/whatAndHow/frame/fixed"] = ("Det faste", "What is fixed"),
        ["/whatAndHow/frame/toDiscuss"] = ("Det, der skal drøftes,", "What is to be discussed"),
        ["/whatAndHow/frame/toTry"] = ("Det, der skal prøves,", "What is to be tried"),
        ["/whatAndHow/frame/toLearn"] = ("Det, der skal læres,", "What is to be learnt"),
        ["/whatAndHow/expectations"] = ("Forventningsafstemningen", "The alignment of expectations"),
        ["/whatAndHow/plan/activities"] = ("Aktiviteten", "The activity"),
        ["/whatAndHow/plan/revisions"] = ("Justeringen", "The revision"),
        ["/whatAndHow/contextChanges"] = ("Ændringen", "The context change"),
        ["/communication/messages"] = ("Beskeden", "The message"),
        ["/communication/input"] = ("Inputtet", "The input"),
        ["/judgements"] = ("Vurderingen", "The judgement"),
        ["/deviations"] = ("Fravigelsen", "The deviation"),
    };

    /// <summary>The entry that a pointer is in, or <see langword="null"/> where it is in none.</summary>
    public string? Of(string pointer)
    {
        foreach (var (list, (danish, english)) in Nouns)
        {
            if (pointer.Length > list.Length && pointer.StartsWith(list, StringComparison.Ordinal) && pointer[list.Length] == '/'
                && int.TryParse(pointer.AsSpan(list.Length + 1).ToString().Split('/')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                return $"{language.Say(danish, english)} {NameOf(list, index)}";
            }
        }

        return null;
    }

    /// <summary>The message of a finding, with the entry named that it is about: as in »Effekten »Mere tryghed«: det fremgår ikke, hvem effekten er for.«</summary>
    public string Named(Finding finding) =>
        Of(finding.Pointer) is { } entry ? $"{entry}: {InMidSentence(finding.Message(language))}" : finding.Message(language);

    /// <summary>Where the name is not to be shown, or there is none, its number stands for it.</summary>
    private string NameOf(string list, int index) => names.Of(list, index) is { } name
        ? language.Say($"»{Shortened(name)}«", $"“{Shortened(name)}”")
        : language.Say($"nr. {index + 1L}", $"no. {index + 1L}");

    /// <summary>A name within a sentence; where it is a sentence itself, without its end.</summary>
    private static string Shortened(string name) => Printable.Shortened(name.Length > 1 ? name.TrimEnd('.') : name, NameLength);

    /// <summary>A sentence behind a colon; what begins with a capital letter alone keeps it.</summary>
    private static string InMidSentence(string sentence) =>
        sentence.Length > 1 && char.IsLower(sentence[1]) ? $"{char.ToLowerInvariant(sentence[0])}{sentence[1..]}" : sentence;
}
