using System.Text;
using Aalborg.Personnel.Serialization.Tests.Documents;

namespace Aalborg.Personnel.Serialization.Tests.Streams;

public class WriteStreamTests
{
    private static readonly ChangeInitiative[] Initiatives = [Draft.Read(Draft.Json), PersonnelJson.ReadInitiative(FullDocument.Utf8), Draft.Read(Draft.With("\"summary\":\"æ\\n\""))];

    private static readonly CheckResult[] Results =
    [
        CheckResult.Of("a:1", Initiatives[0], OwnRule.Book(null, new OwnRule("OWN-01", "/title")).Assess(Initiatives[0], new(2026, 2, 1))),
        CheckResult.Of("a:2", CheckError.From(Failing.Read("{"))),
    ];

    private static string Written(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        output.CanWrite.Should().BeTrue("it is not closed");
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static async Task<string> WrittenAsync(Func<Stream, Task> write)
    {
        using var output = new MemoryStream();
        await write(output).ConfigureAwait(false);
        output.CanWrite.Should().BeTrue("it is not closed");
        return Encoding.UTF8.GetString(output.ToArray());
    }

    [Fact]
    public async Task WriteInitiatives_writes_a_canonical_line_each()
    {
        var expected = string.Concat(Initiatives.Select(initiative => $"{Draft.Written(initiative)}\n"));

        Written(output => PersonnelJson.WriteInitiatives(output, Initiatives)).Should().Be(expected);
        (await WrittenAsync(output => PersonnelJson.WriteInitiativesAsync(output, Initiatives.InTurn()))).Should().Be(expected);
        PersonnelJson.ReadInitiatives(new MemoryStream(Draft.Utf8(expected))).Select(reading => reading.Initiative).Should().Equal(Initiatives);
    }

    [Fact]
    public async Task Write_of_nothing_writes_nothing()
    {
        Written(output => PersonnelJson.WriteInitiatives(output, [])).Should().BeEmpty();
        (await WrittenAsync(output => PersonnelJson.WriteInitiativesAsync(output, Initiatives.Take(0).InTurn()))).Should().BeEmpty();
        Written(output => PersonnelJson.WriteResultLines(output, [], Language.Danish)).Should().BeEmpty();
    }

    [Fact]
    public void WriteResults_of_nothing_writes_an_empty_list() =>
        Written(output => PersonnelJson.WriteResults(output, [], Language.Danish)).Should().Be("{\n  \"results\": [],\n  \"cited\": []\n}\n");

    [Fact]
    public async Task WriteInitiativesAsync_ended_before_it_begins_does_not_ask_for_the_first()
    {
        var asked = false;
        var values = Initiatives.Select(one =>
        {
            asked = true;
            return one;
        }).InTurn();

        await FluentActions.Awaiting(() => PersonnelJson.WriteInitiativesAsync(Stream.Null, values, new CancellationToken(canceled: true)))
            .Should().ThrowAsync<OperationCanceledException>();
        asked.Should().BeFalse();
    }

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.English)]
    public async Task WriteResultLines_writes_a_line_each(Language language)
    {
        var expected = string.Concat(Results.Select(result => $"{Encoding.UTF8.GetString(PersonnelJson.WriteResult(result, language))}\n"));

        Written(output => PersonnelJson.WriteResultLines(output, Results, language)).Should().Be(expected);
        (await WrittenAsync(output => PersonnelJson.WriteResultLinesAsync(output, Results.InTurn(), language))).Should().Be(expected);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task WriteResultsAsync_writes_what_WriteResults_writes(int count)
    {
        var expected = Written(output => PersonnelJson.WriteResults(output, Results.Take(count), Language.Danish));

        (await WrittenAsync(output => PersonnelJson.WriteResultsAsync(output, Results.Take(count).InTurn(), Language.Danish))).Should().Be(expected);
    }

    [Fact]
    public async Task Write_writes_each_before_it_asks_for_the_next()
    {
        var lengths = new List<long>();
        using var output = new MemoryStream();
        PersonnelJson.WriteInitiatives(output, Initiatives.Select(Noted));
        await PersonnelJson.WriteInitiativesAsync(output, Initiatives.Select(Noted).InTurn());
        PersonnelJson.WriteResultLines(output, Results.Select(Noted), Language.Danish);
        await PersonnelJson.WriteResultsAsync(output, Results.Select(Noted).InTurn(), Language.Danish);

        lengths.Should().HaveCount(10).And.BeInAscendingOrder().And.OnlyHaveUniqueItems();

        T Noted<T>(T value)
        {
            lengths.Add(output.Length);
            return value;
        }
    }

    [Fact]
    public async Task Write_of_what_is_not_there_throws_after_what_is()
    {
        using var output = new MemoryStream();

        FluentActions.Invoking(() => PersonnelJson.WriteInitiatives(output, [Initiatives[0], null!])).Should().Throw<ArgumentNullException>();
        await FluentActions.Awaiting(() => PersonnelJson.WriteResultLinesAsync(output, new CheckResult[] { null! }.InTurn(), Language.Danish)).Should().ThrowAsync<ArgumentNullException>();
        Encoding.UTF8.GetString(output.ToArray()).Should().Be($"{Draft.Json}\n");
    }

    [Fact]
    public async Task Write_to_a_stream_that_is_full_throws_what_it_throws()
    {
        FluentActions.Invoking(() => PersonnelJson.WriteInitiatives(new FullStream(1), Initiatives)).Should().Throw<IOException>();
        FluentActions.Invoking(() => PersonnelJson.WriteResultLines(new FullStream(1), Results, Language.Danish)).Should().Throw<IOException>();
        await FluentActions.Awaiting(() => PersonnelJson.WriteInitiativesAsync(new FullStream(1), Initiatives.InTurn())).Should().ThrowAsync<IOException>();
        await FluentActions.Awaiting(() => PersonnelJson.WriteResultsAsync(new FullStream(2), Results.InTurn(), Language.Danish)).Should().ThrowAsync<IOException>();
    }

    [Fact]
    public async Task WriteAsync_ended_before_it_begins_writes_nothing()
    {
        var ended = new CancellationToken(canceled: true);
        using var output = new FullStream(10);
        Func<Task>[] writings =
        [
            () => PersonnelJson.WriteInitiativesAsync(output, Initiatives.InTurn(), ended),
            () => PersonnelJson.WriteResultsAsync(output, Results.InTurn(), Language.Danish, ended),
            () => PersonnelJson.WriteResultLinesAsync(output, Results.InTurn(), Language.Danish, ended),
        ];
        foreach (var write in writings)
        {
            await write.Should().ThrowAsync<OperationCanceledException>();
        }

        output.Length.Should().Be(0);
    }

    [Fact]
    public async Task WriteAsync_ended_in_the_middle_leaves_whole_lines()
    {
        using var source = new CancellationTokenSource();
        using var output = new FullStream(10);

        await FluentActions.Awaiting(() => PersonnelJson.WriteInitiativesAsync(output, Initiatives.EndingAfterOne(source), source.Token)).Should().ThrowAsync<OperationCanceledException>();
        Encoding.UTF8.GetString(output.ToArray()).Should().Be($"{Draft.Json}\n");
    }

    [Fact]
    public async Task WriteResultsAsync_ended_in_the_middle_writes_no_more()
    {
        using var source = new CancellationTokenSource();
        using var output = new FullStream(10);

        await FluentActions.Awaiting(() => PersonnelJson.WriteResultsAsync(output, Results.EndingAfterOne(source), Language.Danish, source.Token)).Should().ThrowAsync<OperationCanceledException>();
        Encoding.UTF8.GetString(output.ToArray()).Should().Contain("\"a:1\"").And.NotContain("\"a:2\"").And.NotEndWith("}\n");
    }
}
