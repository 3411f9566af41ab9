using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;

namespace HrSystem.Tests;

/// <summary>The real application on a port of this machine, with a real database in a folder of its own.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit disposes of it: IAsyncLifetime.")]
public sealed class HrServer : IAsyncLifetime
{
    public const string Today = "2026-03-02";

    public const int MaxDocumentBytes = 64 * 1024;

    private readonly string _folder = Directory.CreateTempSubdirectory("hr-system-").FullName;
    private WebApplication? _app;
    private HttpClient? _client;

    public HttpClient Client => _client!;

    public IServiceProvider Services => _app!.Services;

    internal TimeProvider Clock { get; init; } = new FixedClock(DateTimeOffset.Parse($"{Today}T10:00:00Z", CultureInfo.InvariantCulture));

    internal string[] Settings { get; init; } = [];

    private string Database => Path.Combine(_folder, "folder", "initiatives.db");

    public async Task InitializeAsync()
    {
        string[] args =
        [
            "--database", Database, "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=None", $"--HrSystem:MaxDocumentBytes={MaxDocumentBytes}",
            .. Settings,
        ];
        _app = HrApplication.Build(args, Clock);
        await InitiativeDatabase.PrepareAsync(_app.Services, default);
        await _app.StartAsync();
        _client = new() { BaseAddress = new(_app.Urls.Single()) };
    }

    /// <summary>Stops the application and starts it anew on the same database.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await StopAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Changes the database behind the application's back.</summary>
    public void Execute(FormattableString sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Database }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = string.Format(CultureInfo.InvariantCulture, sql.Format, [.. sql.GetArguments().Select((_, i) => $"@p{i}")]);
        for (var i = 0; i < sql.ArgumentCount; i++)
        {
            command.Parameters.AddWithValue($"@p{i}", sql.GetArgument(i));
        }

        command.ExecuteNonQuery().Should().BePositive();
    }

    /// <summary>Every row, column by column, as SQLite itself tells.</summary>
    public string Rows()
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Database, Mode = SqliteOpenMode.ReadOnly }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Id, Json, Hash, Starts, Ends, Closed, Stopped FROM Initiatives ORDER BY Id";
        using var reader = command.ExecuteReader();
        var rows = new StringBuilder();
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                rows.Append(CultureInfo.InvariantCulture, $"{reader.GetValue(i)}|");
            }

            rows.Append('\n');
        }

        return rows.ToString();
    }

    public async Task<JsonNode> JsonAsync(string address) => JsonNode.Parse(await Client.GetStringAsync(Address(address)))!;

    public Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, address, null, headers);

    public Task<HttpResponseMessage> PostAsync(string address, string json, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, address, Json(json), headers);

    public Task<HttpResponseMessage> PutAsync(string address, string json, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Put, address, Json(json), headers);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, Address(address)) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value).Should().BeTrue();
        }

        return await Client.SendAsync(request);
    }

    private static Uri Address(string address) => new(address, UriKind.Relative);

    private static StringContent Json(string json) => new(json, new UTF8Encoding(false), "application/json");

    private async Task StopAsync()
    {
        _client?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }
}
