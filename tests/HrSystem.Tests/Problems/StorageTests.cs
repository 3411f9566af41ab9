using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HrSystem.Tests;

/// <summary>What the database cannot do: it is said, and nobody else is hurt by it.</summary>
public class StorageTests
{
    private const string NoDocument = """{"hemmeligt":1}""";

    [Fact]
    public async Task Damaged_row_is_named_and_the_others_are_told_of()
    {
        await using var own = new OwnServer();
        var server = await own.StartedAsync();
        var (good, damaged) = (Draft.New("En hel sag"), Draft.New("hemmeligt"));
        using var first = await server.PostAsync("/initiatives", good.Json());
        using var second = await server.PostAsync("/initiatives", damaged.Json());
        server.Execute($"UPDATE Initiatives SET Json = {NoDocument} WHERE Id = {damaged.Id.ToString().ToUpperInvariant()}");

        var list = await server.JsonAsync("/initiatives?on=2026-03-02");
        var searched = await server.JsonAsync("/initiatives?verdict=open&on=2026-03-02");
        var index = await server.Client.GetStringAsync(new Uri("/", UriKind.Relative));
        var report = await server.Client.GetStringAsync(new Uri("/report", UriKind.Relative));

        foreach (var found in new[] { list, searched })
        {
            found["damaged"]!.AsArray().Select(id => (Guid)id!).Should().Equal(damaged.Id);
        }

        list["items"]!.AsArray().Select(item => (Guid)item!["id"]!).Should().Contain(good.Id).And.NotContain(damaged.Id);
        index.Should().Contain(good.Title).And.Contain(damaged.Id.ToString()).And.NotContain("hemmeligt");
        report.Should().Contain(good.Title).And.Contain(damaged.Id.ToString()).And.NotContain("hemmeligt");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/assessment")]
    [InlineData("/report")]
    public async Task Damaged_row_is_a_server_error_that_tells_nothing_of_it_and_can_be_mended(string part)
    {
        await using var own = new OwnServer();
        var server = await own.StartedAsync();
        var initiative = Draft.New();
        using var posted = await server.PostAsync("/initiatives", initiative.Json());
        server.Execute($"UPDATE Initiatives SET Json = {NoDocument} WHERE Id = {initiative.Id.ToString().ToUpperInvariant()}");

        using var fetched = await server.GetAsync(initiative.Address() + part);
        using var mended = await server.PutAsync(initiative.Address(), initiative.Json(), ("If-Match", "*"));
        using var again = await server.GetAsync(initiative.Address() + part);

        var problem = await fetched.ShouldBeProblemAsync(500, "damaged");
        problem.Select(member => member.Key).Should().BeEquivalentTo("type", "title", "status", "instance", "traceId");
        problem.ToJsonString().Should().NotContain("hemmeligt");
        ((int)mended.StatusCode, (int)again.StatusCode).Should().Be((200, 200));
    }

    [Fact]
    public async Task Row_of_another_id_than_its_document_is_damaged()
    {
        await using var own = new OwnServer();
        var server = await own.StartedAsync();
        var (initiative, other) = (Draft.New(), Draft.New());
        using var posted = await server.PostAsync("/initiatives", initiative.Json());
        server.Execute($"UPDATE Initiatives SET Json = {other.Json()} WHERE Id = {initiative.Id.ToString().ToUpperInvariant()}");

        using var fetched = await server.GetAsync(initiative.Address());

        await fetched.ShouldBeProblemAsync(500, "damaged");
    }

    [Theory]
    [InlineData("UPDATE Initiatives SET Starts = 'hemmeligt'")]
    [InlineData("UPDATE Initiatives SET Id = 'hemmeligt'")]
    [InlineData("UPDATE Initiatives SET Json = 'hemmeligt'")]
    public async Task Column_that_could_not_be_read_is_refused_by_the_database(string sql)
    {
        await using var own = new OwnServer();
        var server = await own.StartedAsync();

        server.Invoking(one => one.Execute(System.Runtime.CompilerServices.FormattableStringFactory.Create(sql))).Should().Throw<SqliteException>().Which.SqliteErrorCode.Should().Be(19);
    }

    [Fact]
    public async Task Locked_database_is_busy_and_says_when_to_come_again()
    {
        await using var own = new OwnServer("--HrSystem:MaxSecondsForDatabase=1", "--Logging:LogLevel:Default=Error");
        var server = await own.StartedAsync();
        using var log = Logged(server);
        using var another = new SqliteConnection(Connection(server));
        another.Open();
        using var begin = another.CreateCommand();
        begin.CommandText = "BEGIN EXCLUSIVE";
        begin.ExecuteNonQuery();

        using var posted = await server.PostAsync("/initiatives?language=en", Draft.New().Json());

        (await posted.ShouldBeProblemAsync(503, "busy"))["title"]!.GetValue<string>().Should().Be("The database is busy");
        posted.Headers.RetryAfter!.Delta.Should().BePositive();
        log.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task Full_database_says_so_and_stays_as_it_was()
    {
        await using var own = new OwnServer("--Logging:LogLevel:Default=Error");
        var server = await own.StartedAsync();
        using var log = Logged(server);
        var rows = server.Rows();
        using (var connection = new SqliteConnection(Connection(server)))
        {
            // Of the one connection in the pool, which the server gets next.
            SqliteConnection.ClearPool(connection);
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA max_page_count = 1";
            command.ExecuteNonQuery();
        }

        using var posted = await server.PostAsync("/initiatives", (Draft.New() with { Summary = new string('a', 30_000) }).Json());

        await posted.ShouldBeProblemAsync(507, "full");
        server.Rows().Should().Be(rows);
        log.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task Conflict_is_no_logged_error()
    {
        await using var own = new OwnServer("--Logging:LogLevel:Default=Error");
        var server = await own.StartedAsync();
        using var log = Logged(server);
        var initiative = Draft.New();
        using var posted = await server.PostAsync("/initiatives", initiative.Json());

        using var again = await server.PostAsync("/initiatives", initiative.Json());
        using var stale = await server.PutAsync(initiative.Address(), initiative.Json(), ("If-Match", "\"0\""));

        await again.ShouldBeProblemAsync(409, "exists");
        await stale.ShouldBeProblemAsync(412, "stale");
        log.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task What_nobody_foresaw_is_logged()
    {
        await using var own = new OwnServer("--Logging:LogLevel:Default=Error");
        var server = await own.StartedAsync();
        using var log = Logged(server);
        server.Execute($"INSERT INTO Initiatives SELECT '00000000-0000-0000-0000-000000000001', Json, Hash, Starts, Ends, Closed, Stopped FROM Initiatives LIMIT 1");
        using var scope = server.Services.CreateScope();
        await scope.ServiceProvider.GetRequiredService<InitiativeDatabase>().Database.ExecuteSqlRawAsync("DROP TABLE Initiatives");

        using var fetched = await server.GetAsync("/initiatives?language=en");

        var problem = await fetched.ShouldBeProblemAsync(500, "failed");
        problem["title"]!.GetValue<string>().Should().Be("Something went wrong on our side");
        log.Errors.Should().NotBeEmpty();
    }

    private static ErrorLog Logged(HrServer server)
    {
        var log = new ErrorLog();
        server.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        return log;
    }

    private static string Connection(HrServer server)
    {
        using var scope = server.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<InitiativeDatabase>().Database.GetConnectionString()!;
    }
}
