using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization.Tests.Documents;

namespace Aalborg.Personnel.Serialization.Tests;

/// <summary>Documents broken at random, the same ones every time.</summary>
public class RandomDocumentsTests
{
    private const int Rounds = 800;

    public static TheoryData<int> Seeds => [1, 2, 3, 4];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Read_bytes_at_random_never_throws_anything_else(int seed)
    {
        var random = new Random(seed);
        var (read, failed) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var source = random.Next(6) == 0 ? FullDocument.Utf8 : Samples.Read(Samples.Names[random.Next(Samples.Names.Count)]);
            var utf8 = random.Next(2) == 0 ? RandomDocument.Bytes(random, source) : RandomDocument.Parts(random, source);
            Survives(utf8, lenient: random.Next(2) == 0, TextsOf(source), random, ref read, ref failed);
        }

        read.Should().BeGreaterThan(Rounds / 20, "otherwise little is tried");
        failed.Should().BeGreaterThan(Rounds / 3);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void ReadInitiatives_and_others_at_random_never_throw_anything_else(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds / 5; round++)
        {
            var utf8 = RandomDocument.Bytes(random, Samples.Read("idea"));

            FluentActions.Enumerating(() => PersonnelJson.ReadInitiatives(new MemoryStream(utf8))).Should().NotThrow();
            ThrowsNothingElse(() => PersonnelJson.ReadExtensions(utf8), utf8);
            ThrowsNothingElse(() => PersonnelJson.ReadProfile(utf8, AalborgPolicy.Rules), utf8);
        }
    }

    private static void Survives(byte[] utf8, bool lenient, IReadOnlyList<string> texts, Random random, ref int read, ref int failed)
    {
        var reading = PersonnelJson.TryReadInitiative(utf8, lenient);
        if (reading.Error is { } error)
        {
            failed++;
            error.Line.Should().BePositive();
            error.Position.Should().BePositive();
            texts.Where(text => (error.Message + error.Problem(Language.Danish)).Contains(text, StringComparison.Ordinal))
                .Should().BeEmpty("no text of the document is repeated in \"{0}\"", error.Message);
            return;
        }

        read++;
        var initiative = reading.Initiative!;
        var canonical = PersonnelJson.WriteInitiative(initiative);
        var again = PersonnelJson.ReadInitiative(canonical);
        (again == initiative).Should().BeTrue("{0} is read as it was", Encoding.UTF8.GetString(canonical));
        PersonnelJson.WriteInitiative(again).AsSpan().SequenceEqual(canonical).Should().BeTrue();
        (PersonnelJson.ReadInitiative(PersonnelJson.WriteInitiative(initiative, indented: true)) == initiative).Should().BeTrue();

        var assessment = AalborgPolicy.Rules.Assess(initiative, new DateOnly(2026, 1, 1).AddDays(random.Next(-2000, 2000)));
        var before = assessment.ReadinessFor((ChangePhase)random.Next((int)ChangePhase.Stopped));
        var result = CheckResult.Of("a", reading, _ => assessment) with { Before = before };
        using var parsed = JsonDocument.Parse(PersonnelJson.WriteResult(result, (Language)random.Next(2)));
        parsed.RootElement.TryGetProperty("ignored", out _).Should().Be(!reading.Ignored.IsEmpty);
    }

    private static void ThrowsNothingElse(Action read, byte[] utf8)
    {
        try
        {
            read();
        }
        catch (PersonnelJsonException error)
        {
            error.Line.Should().BePositive(Encoding.UTF8.GetString(utf8));
        }
    }

    /// <summary>The texts of a document that are long enough to be someone's, and no words of the format.</summary>
    private static IReadOnlyList<string> TextsOf(byte[] utf8) =>
    [
        .. JsonNode.Parse(utf8).Parts().Select(part => part.Node)
            .OfType<JsonValue>()
            .Select(value => value.TryGetValue(out string? text) ? text : "")
            .Where(text => text.Length >= 7 && !RandomDocument.Words.Any(word => word.Contains(text, StringComparison.Ordinal)))
            .Distinct(StringComparer.Ordinal),
    ];
}
