using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Serialization;

/// <summary>The door for users of System.Text.Json: change initiatives, policies, profiles and assessments inside payloads of one's own.</summary>
public static class PersonnelJsonOptions
{
    private const string NoBook =
        "A RuleProfile is read and written against the rule book it tailors, and these options know of none: call ConfigureForPersonnel(book).";

    private const string NoLanguage =
        "An Assessment is written in a language, and these options know of none: call ConfigureForPersonnel(language: …). It is never read.";

    /// <summary>Makes <see cref="ChangeInitiative"/>, <see cref="Policy"/>, <see cref="RuleProfile"/> and <see cref="Assessment"/> work wherever these options are used.</summary>
    /// <remarks>
    /// <para>Each is read and written as <see cref="PersonnelJson"/> does, in properties, lists and dictionaries, whatever the options say of names, case, numbers and <see langword="null"/> in what is the caller's own.
    /// It is read strictly: comments and trailing commas inside it are refused even where the options allow them. It may have 64 levels of its own; the options' <see cref="JsonSerializerOptions.MaxDepth"/> counts all levels.</para>
    /// <para>What is wrong with it is a <see cref="JsonException"/> with the path of the value, and the line and the position of the very token in the payload, as System.Text.Json counts them.
    /// Its message says what is wrong, and never repeats the text; a <see cref="PersonnelJsonException"/> is inside, whose pointer, line and position are counted in the value. Of a payload that is no JSON at all System.Text.Json tells.</para>
    /// <para>It is written in the canonical form, whose texts the options' encoder leaves alone, and indented as the options say; as an item of a list it begins on the line before. A JSON null is a C# <see langword="null"/>, as for any type of the caller's.</para>
    /// <para>A context of source generation is made of such options, <c>new OurContext(new JsonSerializerOptions().ConfigureForPersonnel())</c>, or has the converters in its attribute. Nothing here needs reflection.</para>
    /// <para>A later call changes only what it is told: a rule book or a language it is not given stays as it was. A converter of the caller's own for one of the types stays, too.</para>
    /// </remarks>
    /// <param name="options">The options.</param>
    /// <param name="book">The rule book that profiles tailor; without one, a profile that is read or written throws <see cref="NotSupportedException"/>.</param>
    /// <param name="language">The language of the texts of assessments; without one, an assessment that is written throws <see cref="NotSupportedException"/>. One that is read always does.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="language"/> is not a value of <see cref="Language"/>.</exception>
    /// <exception cref="InvalidOperationException">The options are in use already and can no longer be changed.</exception>
    public static JsonSerializerOptions ConfigureForPersonnel(this JsonSerializerOptions options, RuleBook? book = null, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        JsonConverter<RuleProfile> profiles = book is null ? new UntoldConverter<RuleProfile>(NoBook) : new RuleProfileConverter(book);
        JsonConverter<Assessment> assessments = language is null ? new UntoldConverter<Assessment>(NoLanguage) : new AssessmentConverter(language.Value);
        Place(options.Converters, new ChangeInitiativeConverter());
        Place(options.Converters, new PolicyConverter());
        Place(options.Converters, profiles, isTold: book is not null);
        Place(options.Converters, assessments, isTold: language is not null);
        return options;
    }

    private static void Place<T>(IList<JsonConverter> converters, JsonConverter<T> converter, bool isTold = false)
        where T : class
    {
        for (var i = 0; i < converters.Count; i++)
        {
            if (converters[i] is JsonConverter<T> present)
            {
                if (isTold && (present is UntoldConverter<T> || present.GetType() == converter.GetType()))
                {
                    converters[i] = converter;
                }

                return;
            }
        }

        converters.Add(converter);
    }
}
