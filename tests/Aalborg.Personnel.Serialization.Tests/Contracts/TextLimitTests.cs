using System.Text.Json;
using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization.Tests.Documents;

namespace Aalborg.Personnel.Serialization.Tests.Contracts;

/// <summary>A text that is too long, or has too many combining marks in a row, is an error at its member.</summary>
public class TextLimitTests
{
    private const string TooLong = "A text has at most 100000 characters (code points).";

    private const string TooManyMarks = "A text has at most 30 combining marks in a row.";

    private const string NoTitle = "A title is one line of at most 255 characters (code points).";

    public static TheoryData<string> Samples => ["samples/initiatives/complete.json", "samples/initiatives/late.json"];

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static byte[] With(JsonNode sample, string place, string text) => sample.DeepClone().With(place, JsonSerializer.Serialize(text)).Utf8();

    private static long AllocatedBy(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Read_every_text_of_a_document_refuses_it_where_it_stands(string path)
    {
        var sample = JsonNode.Parse(File.ReadAllText(Repository.PathTo(path)))!;
        var places = sample.Parts().Where(part => part.Node?.GetValueKind() == JsonValueKind.String).Select(part => part.Pointer).Where(place => !IsExact(sample, place)).ToList();

        places.Should().HaveCountGreaterThan(20);
        foreach (var place in places)
        {
            var isTitle = place == "/title";
            Refusal(sample, place, new string('a', 100_001)).Should().Be((place, isTitle ? NoTitle : TooLong));
            Refusal(sample, place, "q" + Times("\u0301", 31)).Should().Be((place, TooManyMarks));
            Refusal(sample, place, Times("\uFB2C", 33_334)).Should().Be((place, isTitle ? NoTitle : TooLong));
            Refusal(sample, place, "q" + Times("\u0344", 16)).Should().Be((place, TooManyMarks));
            Refusal(sample, place, "q" + Times("\u0301", 30)).Place.Should().NotBe(place);
        }
    }

    /// <summary>Whether a string is no text: other words do not go there.</summary>
    private static bool IsExact(JsonNode sample, string place) => place == "/$schema" || Refusal(sample, place, "x").Place == place;

    private static (string? Place, string? Problem) Refusal(JsonNode sample, string place, string text)
    {
        var error = PersonnelJson.TryReadInitiative(With(sample, place, text)).Error;
        return (error?.Pointer, error?.Problem(Language.English));
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("\\u0061", "a")]
    [InlineData("\\ud83d\\ude00", "\U0001F600")]
    [InlineData("\U0001F600", "\U0001F600")]
    public void Read_a_text_of_100000_code_points_however_they_are_written(string written, string text)
    {
        Draft.Read(Draft.With($"\"summary\":\"{Times(written, 100_000)}\"")).Summary.Should().Be(Times(text, 100_000));
        Failing.Read(Draft.With($"\"summary\":\"{Times(written, 100_001)}\"")).Problem(Language.Danish).Should().Be("En tekst har højst 100000 tegn.");
        Failing.Read(Draft.With($"\"summary\":\"{Times(written, 100_001)}\"")).Pointer.Should().Be("/summary");
    }

    [Fact]
    public void Read_marks_are_counted_with_their_escapes_undone() =>
        Failing.Read(Draft.With($"\"why\":{{\"purpose\":\"q{Times("\\u0301", 31)}\"}}")).Problem(Language.Danish).Should().Be("En tekst har højst 30 kombinerende tegn i træk.");

    [Fact]
    public void Read_strings_that_are_no_text_have_no_limit()
    {
        var text = "q" + Times("\u0301", 31) + new string('a', 100_001);

        Draft.Read(Draft.With($"\"$schema\":\"{text}\"")).Schema.Should().Be(text);
        Draft.Rewritten(Draft.With($"\"extensions\":{{\"{text}\":\"{text}\"}}")).Should().Contain(text);
    }

    [Fact]
    public void Read_a_policy_and_a_profile_refuses_it_too()
    {
        var policy = JsonNode.Parse(PersonnelJson.WritePolicy(AalborgPolicy.Personnel))!;
        foreach (var place in (string[])["/id", "/title/da", "/title/en", "/publisher/name", "/statements/0/id", "/statements/0/da", "/statements/0/en", "/statements/0/section", "/principles/0/name/da", "/principles/0/statements/0"])
        {
            FluentActions.Invoking(() => PersonnelJson.ReadPolicy(With(policy, place, new string('a', 100_001))))
                .Should().Throw<PersonnelJsonException>().Where(error => error.Pointer == place && error.Problem(Language.English) == TooLong);
        }

        var profile = JsonNode.Parse("""{"schemaVersion":"1.0","name":"a","discussedInMed":{"committee":"a","on":"2026-01-01"},"raise":["WHY-03"]}""")!;
        foreach (var place in (string[])["/name", "/discussedInMed/committee", "/raise/0"])
        {
            FluentActions.Invoking(() => PersonnelJson.ReadProfile(With(profile, place, "q" + Times("\u0301", 31)), AalborgPolicy.Rules))
                .Should().Throw<PersonnelJsonException>().Where(error => error.Pointer == place && error.Problem(Language.English) == TooManyMarks);
        }
    }

    [Theory]
    [InlineData("\u0301")]
    [InlineData("a")]
    [InlineData("\\u0301")]
    public void Read_a_title_or_text_of_16_MB_makes_no_string_of_it(string part)
    {
        var title = Draft.Utf8(Draft.Titled($"\"{Times(part, 16_000_000 / part.Length)}\""));
        var summary = Draft.Utf8(Draft.With($"\"summary\":\"{Times(part, 16_000_000 / part.Length)}\""));

        AllocatedBy(() => Failing.Read(title).Problem(Language.English).Should().Be(NoTitle)).Should().BeLessThan(1_000_000);
        AllocatedBy(() => Failing.Read(summary).Problem(Language.English).Should().Be(TooLong)).Should().BeLessThan(1_000_000);
    }

    [Theory]
    [InlineData("a", 90_000)]
    [InlineData("q\u0301\u0323", 10_000)]
    [InlineData("\\ud83d\\ude00", 30_000)]
    public void Read_texts_near_the_limit_allocates_in_proportion(string part, int times)
    {
        var one = Allocated(1);

        Allocated(4).Should().BeLessThan(5 * one);

        long Allocated(int texts)
        {
            var utf8 = Draft.Utf8(Draft.With($"\"whatAndHow\":{{\"frame\":{{\"fixed\":[{string.Join(',', Enumerable.Repeat($"\"{Times(part, times)}\"", texts))}]}}}}"));
            PersonnelJson.ReadInitiative(utf8);
            return AllocatedBy(() => PersonnelJson.ReadInitiative(utf8));
        }
    }

    [Fact]
    public void Schema_says_the_limits()
    {
        var schema = JsonNode.Parse(PersonnelSchema.ChangeInitiative())!;

        schema["description"]!.GetValue<string>().Should().Contain(TooLong).And.Contain(TooManyMarks);
        schema["properties"]!["summary"]!["maxLength"]!.GetValue<int>().Should().Be(100_000);
        schema["properties"]!["title"]!["maxLength"]!.GetValue<int>().Should().Be(100_000);
        schema["$defs"]!["effect"]!["properties"]!["for"]!["items"]!["maxLength"]!.GetValue<int>().Should().Be(100_000);
        schema["properties"]!["$schema"]!["maxLength"].Should().BeNull();
    }
}
