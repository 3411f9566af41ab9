using Aalborg.Personnel.Serialization.Tests.Documents;

namespace Aalborg.Personnel.Serialization.Tests;

/// <summary>The door itself: what it refuses, and that it is the same in every culture and on every thread.</summary>
public class DoorTests
{
    private static readonly Assessment Assessment = AalborgPolicy.Rules.Assess(PersonnelJson.ReadInitiative(FullDocument.Utf8), new(2026, 5, 4));

    public static TheoryData<string, Action> Nulls => new()
    {
        { "utf8", () => PersonnelJson.ReadInitiatives(null!) },
        { "utf8", () => PersonnelJson.ReadInitiativesAsync(null!) },
        { "utf8", () => PersonnelJson.TryReadInitiative((Stream)null!) },
        { "utf8", () => _ = PersonnelJson.TryReadInitiativeAsync(null!) },
        { "book", () => PersonnelJson.ReadProfile(default, null!) },
        { "initiative", () => PersonnelJson.WriteInitiative(null!) },
        { "initiative", () => PersonnelJson.WriteInitiative(null!, indented: true) },
        { "profile", () => PersonnelJson.WriteProfile(null!, AalborgPolicy.Rules) },
        { "book", () => PersonnelJson.WriteProfile(Profile(), null!) },
        { "policy", () => PersonnelJson.WritePolicy(null!) },
        { "subPolicy", () => PersonnelJson.WriteSubPolicy(null!) },
        { "principle", () => PersonnelJson.WritePrinciple(null!) },
        { "statement", () => PersonnelJson.WriteStatement(null!) },
        { "rules", () => PersonnelJson.WriteRules(null!, Language.Danish) },
        { "coverage", () => PersonnelJson.WriteCoverage(null!, Language.Danish) },
        { "assessment", () => PersonnelJson.WriteAssessment(null!, Language.Danish) },
        { "result", () => PersonnelJson.WriteResult(null!, Language.Danish) },
        { "output", () => PersonnelJson.WriteResults(null!, [], Language.Danish) },
        { "results", () => PersonnelJson.WriteResults(Stream.Null, null!, Language.Danish) },
        { "output", () => _ = PersonnelJson.WriteResultsAsync(null!, Nothing<CheckResult>(), Language.Danish) },
        { "results", () => _ = PersonnelJson.WriteResultsAsync(Stream.Null, null!, Language.Danish) },
        { "output", () => PersonnelJson.WriteResultLines(null!, [], Language.Danish) },
        { "results", () => PersonnelJson.WriteResultLines(Stream.Null, null!, Language.Danish) },
        { "output", () => _ = PersonnelJson.WriteResultLinesAsync(null!, Nothing<CheckResult>(), Language.Danish) },
        { "results", () => _ = PersonnelJson.WriteResultLinesAsync(Stream.Null, null!, Language.Danish) },
        { "output", () => PersonnelJson.WriteInitiatives(null!, []) },
        { "initiatives", () => PersonnelJson.WriteInitiatives(Stream.Null, null!) },
        { "output", () => _ = PersonnelJson.WriteInitiativesAsync(null!, Nothing<ChangeInitiative>()) },
        { "initiatives", () => _ = PersonnelJson.WriteInitiativesAsync(Stream.Null, null!) },
        { "exception", () => CheckError.From(null!) },
        { "book", () => PersonnelSchema.Profile(null!) },
    };

    private static IAsyncEnumerable<T> Nothing<T>() => Enumerable.Empty<T>().InTurn();

    private static RuleProfile Profile() => PersonnelJson.ReadProfile(
        """{"schemaVersion":"1.0","name":"a","discussedInMed":{"committee":"b","on":"2026-01-01"},"raise":["WHY-03"],"parameters":{"tellWithinDays":3}}"""u8,
        AalborgPolicy.Rules);

    /// <summary>Everything the door does, as bytes.</summary>
    private static byte[] Everything()
    {
        var initiative = PersonnelJson.ReadInitiative(FullDocument.Utf8);
        var assessment = AalborgPolicy.Rules.TailoredBy(Profile()).Assess(initiative, new(2026, 5, 4));
        using var output = new MemoryStream();
        output.Write(PersonnelJson.WriteInitiative(initiative));
        output.Write(PersonnelJson.WriteInitiative(initiative, indented: true));
        output.Write(PersonnelJson.WriteProfile(Profile(), AalborgPolicy.Rules));
        output.Write(PersonnelJson.WritePolicy(PersonnelJson.ReadPolicy(PersonnelJson.WritePolicy(AalborgPolicy.Personnel, indented: true))));
        output.Write(PersonnelJson.WriteRules(AalborgPolicy.Rules.Rules, Language.Danish));
        output.Write(PersonnelJson.WriteCoverage(AalborgPolicy.Coverage, Language.English));
        output.Write(PersonnelJson.WriteAssessment(assessment, Language.Danish));
        output.Write(PersonnelJson.WriteAssessment(assessment, Language.English));
        var lines = new MemoryStream(Draft.Utf8($"{Draft.Json}\n{{\"TITLE\":1}}\n{{\"timeline\":{{\"starts\":1}}}}\n{{"));
        var results = PersonnelJson.ReadInitiatives(lines).Select(reading =>
        {
            var result = CheckResult.Of($"a:{reading.Line}", reading, draft => AalborgPolicy.Rules.Assess(draft, new(2026, 5, 4)));
            return result with { Before = result.Assessment?.ReadinessFor(ChangePhase.Closed) };
        });
        PersonnelJson.WriteResults(output, results, Language.Danish);
        foreach (var json in (string[])["{\"TITLE\":1}", "{\"WHY\":{\"I\":1}}", "{\"who\":{\"stakeholders\":[{\"level\":\"CITIZENS\"}]}}"])
        {
            output.Write(Draft.Utf8(Failing.Read(json).Message));
        }

        return output.ToArray();
    }

    [Theory]
    [MemberData(nameof(Nulls))]
    public void Null_throws_and_names_the_parameter(string parameter, Action action) =>
        action.Should().Throw<ArgumentNullException>().WithParameterName(parameter);

    [Fact]
    public void Reading_nothing_throws_what_reading_throws()
    {
        FluentActions.Invoking(() => PersonnelJson.ReadInitiative(default)).Should().Throw<PersonnelJsonException>();
        FluentActions.Invoking(() => PersonnelJson.ReadExtensions(default)).Should().Throw<PersonnelJsonException>();
        PersonnelJson.TryReadInitiative(ReadOnlySpan<byte>.Empty).Error.Should().NotBeNull();
    }

    [Fact]
    public void Write_in_no_language_there_is_throws()
    {
        FluentActions.Invoking(() => PersonnelJson.WriteAssessment(Assessment, (Language)7)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => PersonnelJson.WriteResult(CheckResult.Of("a", CheckError.From(Failing.Read("x"))), (Language)7))
            .Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Everything_is_the_same_in_every_culture(string culture) =>
        InCulture.Ask(culture, Everything).Should().Equal(InCulture.Ask("", Everything));

    [Fact]
    public void Everything_is_the_same_on_many_threads()
    {
        const int Threads = 8;
        const int Rounds = 40;
        var expected = Everything();
        var unequal = 0;
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            start.SignalAndWait();
            for (var round = 0; round < Rounds; round++)
            {
                if (!Everything().AsSpan().SequenceEqual(expected))
                {
                    Interlocked.Increment(ref unequal);
                }
            }
        })).ToArray();

        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        unequal.Should().Be(0);
    }
}
