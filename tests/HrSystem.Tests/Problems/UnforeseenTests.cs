using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace HrSystem.Tests;

/// <summary>What nobody foresaw is a problem too, and tells nothing of the documents.</summary>
public class UnforeseenTests(HrServer server) : IClassFixture<HrServer>
{
    [Fact]
    public async Task Row_that_somebody_else_has_spoiled_is_a_server_error_that_tells_nothing()
    {
        var initiative = Draft.New();
        using var posted = await server.PostAsync("/initiatives", initiative.Json());
        server.Execute($"UPDATE Initiatives SET Json = '{{\"hemmeligt\":1}}' WHERE Id = {initiative.Id}");

        using var fetched = await server.GetAsync($"{initiative.Address()}/assessment");

        fetched.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        fetched.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        fetched.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        var problem = JsonNode.Parse(await fetched.Content.ReadAsStringAsync())!.AsObject();
        problem.Select(member => member.Key).Should().BeEquivalentTo("type", "title", "status", "instance", "traceId");
        problem.ToJsonString().Should().NotContain("hemmeligt");
    }

    [Fact]
    public void Row_that_is_no_JSON_is_refused_by_the_database() =>
        server.Invoking(one => one.Execute($"UPDATE Initiatives SET Json = 'hemmeligt'")).Should().Throw<Microsoft.Data.Sqlite.SqliteException>();

    [Theory]
    [InlineData("GET", "/nowhere", 404)]
    [InlineData("DELETE", "/initiatives", 405)]
    [InlineData("GET", "/initiatives?limit=0", 400)]
    public async Task Browser_gets_the_same_problem_as_everybody(string method, string address, int status)
    {
        using var request = new HttpRequestMessage(new(method), address);
        request.Headers.Accept.ParseAdd("text/html");

        using var answer = await server.Client.SendAsync(request);

        ((int)answer.StatusCode).Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        ((int)problem["status"]!).Should().Be(status);
        ((string?)problem["title"]).Should().NotBeNullOrEmpty();
        ((string?)problem["traceId"]).Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task Body_that_breaks_HTTP_itself_is_a_bad_request()
    {
        var (address, rows) = (server.Client.BaseAddress!, server.Rows());
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        var stream = client.GetStream();

        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /initiatives HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nno chunk\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answer = await reader.ReadToEndAsync();

        answer.Should().StartWith("HTTP/1.1 400 ").And.Contain("application/problem+json");
        server.Rows().Should().Be(rows);
    }
}
