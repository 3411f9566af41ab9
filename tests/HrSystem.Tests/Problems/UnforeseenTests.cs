using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace HrSystem.Tests;

/// <summary>What nobody foresaw is a problem too, and tells nothing of the documents.</summary>
public class UnforeseenTests(HrServer server) : IClassFixture<HrServer>
{
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
