using System.Text.Json;
using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization.Tests.Documents;
using Aalborg.Personnel.Serialization.Tests.Policies;

namespace Aalborg.Personnel.Serialization.Tests;

/// <summary>
/// No exception repeats text of a document, in whatever way the document is broken: not its values, ids and rule ids, not the names of members that are not known.
/// The pointer alone names a member.
/// </summary>
public class SecretTests
{
    private const string Secret = "Hansine";

    /// <summary>The samples with a secret in every text; where it stands alone they can still be read.</summary>
    private static readonly Dictionary<string, (string Json, Action<byte[]> Read)> Kinds = new(StringComparer.Ordinal)
    {
        ["complete"] = (Sample("complete"), utf8 => PersonnelJson.ReadInitiative(utf8)),
        ["late"] = (Sample("late"), utf8 => PersonnelJson.ReadInitiative(utf8)),
        ["policy"] = (FullPolicy.Json, utf8 => PersonnelJson.ReadPolicy(utf8)),
        ["profile"] = (
            """{"schemaVersion":"1.0","name":"a","organisation":{"name":"a","cvr":"29189420"},"discussedInMed":{"committee":"a","on":"2026-01-01"},"raise":["WHY-03"],"parameters":{"tellWithinDays":7}}""",
            utf8 => PersonnelJson.ReadProfile(utf8, AalborgPolicy.Rules)),
    };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    private static string Sample(string name) => File.ReadAllText(Repository.PathTo($"samples/initiatives/{name}.json"));

    /// <summary>Whatever a string of a document may be broken into, with the secret in it.</summary>
    private static IEnumerable<JsonNode?> Broken(string text)
    {
        yield return $"{Secret} {text}";
        yield return $"{text}{Secret}";
        yield return $"{Secret}\n2";
        yield return Secret + new string('a', 100_001);
        yield return Secret + string.Concat(Enumerable.Repeat("\u0301", 31));
        yield return new JsonArray(Secret);
        yield return new JsonObject { [Secret] = Secret };
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_a_document_that_is_broken_anywhere_never_repeats_it(string name)
    {
        var (json, read) = Kinds[name];
        var document = JsonNode.Parse(json)!;
        var refused = 0;
        foreach (var (pointer, node) in document.Parts().ToList())
        {
            if (node?.GetValueKind() == JsonValueKind.String)
            {
                foreach (var broken in Broken(node.GetValue<string>()))
                {
                    Look(document.DeepClone().With(pointer, broken!.ToJsonString()).Json(), pointer);
                }
            }
            else if (node is JsonObject)
            {
                var known = node.AsObject().FirstOrDefault().Key ?? "id";
                foreach (var member in (string[])[Secret, known + Secret, $"{Secret}/~{known}", $"{Secret}\n\u202e"])
                {
                    Look(document.DeepClone().With($"{pointer}/ADDED", $"\"{Secret}\"").Json().Replace("\"ADDED\"", JsonSerializer.Serialize(member), StringComparison.Ordinal), $"{pointer}/");
                }

                Look(document.DeepClone().With(pointer.Length == 0 ? "/title" : pointer, $"\"{Secret}\"").Json(), pointer);
            }
        }

        foreach (var cut in (int[])[1, 2, json.Length / 3, json.Length / 2])
        {
            Look(json[..^cut].Replace("\"a\"", $"\"{Secret}\"", StringComparison.Ordinal) + Secret, "");
        }

        refused.Should().BeGreaterThan(40);

        void Look(string text, string pointer)
        {
            try
            {
                read(Draft.Utf8(text));
            }
            catch (PersonnelJsonException error)
            {
                refused++;
                error.Problem(Language.Danish).Should().NotContain(Secret, because: "{0} is broken", pointer);
                error.Problem(Language.English).Should().NotContain(Secret, because: "{0} is broken", pointer);
                error.InnerException.Should().BeNull();
                error.ToString().Replace(error.Message, "", StringComparison.Ordinal).Should().NotContain(Secret);
                foreach (var told in (string[])[error.Message, error.Describe(Language.Danish), error.Describe(Language.English)])
                {
                    told[..told.LastIndexOf(" (", StringComparison.Ordinal)].Should().NotContain(Secret, because: "the pointer alone names a member");
                }
            }
        }
    }

    [Fact]
    public void Asking_by_an_id_of_a_document_never_repeats_it()
    {
        var book = AalborgPolicy.Rules;
        var rule = new RuleId(Secret);
        var initiative = Draft.Read(Draft.Json);
        var assessment = book.Assess(initiative, new(2026, 2, 1));
        var profile = new RuleProfile { Name = Secret, DiscussedInMed = new() { Committee = Secret, On = new(2026, 1, 1) }, Raise = [rule] };
        var stranger = AalborgPolicy.Personnel.Statements[0] with { Id = Secret };
        Action[] questions =
        [
            () => _ = book[rule],
            () => book.TailoredBy(profile),
            () => PersonnelJson.WriteProfile(profile, book),
            () => assessment.OutcomeOf(rule),
            () => _ = book.Policy[Secret],
            () => book.Policy.GetPrinciple(Secret),
            () => book.Policy.GetSubPolicy(Secret),
            () => book.SubPolicy.GetPrinciple(Secret),
            () => _ = new Policy([stranger, stranger]) { Id = "a", Title = book.Policy.Title, Publisher = book.Policy.Publisher },
            () => _ = new Policy([stranger with { Kind = StatementKind.Variant, VariantOf = Secret + "2" }]) { Id = "a", Title = book.Policy.Title, Publisher = book.Policy.Publisher },
            () => _ = book.Policy with { Purpose = [stranger] },
            () => _ = book.Policy with { Id = Secret },
            () => initiative.FinishActivity(Secret, new(2026, 1, 1)),
            () => initiative.Decide(new Decision { Id = "a", On = new(2026, 1, 1), What = "a", With = [Secret] }),
            () => _ = initiative with { Title = Secret + "\n2" },
            () => _ = new CvrNumber(Secret),
            () => _ = new KleNumber(Secret),
            () => _ = new KleFacet(Secret),
        ];

        foreach (var question in questions)
        {
            FluentActions.Invoking(question).Should().Throw<Exception>().Which.ToString().Should().NotContain(Secret);
        }
    }
}
