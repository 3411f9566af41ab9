using System.Net.Sockets;
using System.Text;

namespace HrSystem.Tests;

/// <summary>What a request may take, and what it gets.</summary>
public class LimitTests(HrServer server) : IClassFixture<HrServer>
{
    [Fact]
    public async Task More_requests_a_minute_than_allowed_are_refused()
    {
        await using var own = new OwnServer("--HrSystem:MaxRequestsPerMinute=1");
        var limited = await own.StartedAsync();

        using var first = await limited.GetAsync("/initiatives");
        using var second = await limited.GetAsync("/initiatives?language=en");

        ((int)first.StatusCode).Should().Be(200);
        (await second.ShouldBeProblemAsync(429, "too-many"))["title"]!.GetValue<string>().Should().Be("There are too many requests just now");
        second.Headers.RetryAfter!.Delta.Should().BePositive();
    }

    [Fact]
    public async Task More_requests_at_a_time_than_allowed_are_refused()
    {
        await using var own = new OwnServer("--HrSystem:MaxRequestsAtOnce=1", "--HrSystem:MaxRequestsWaiting=0");
        var limited = await own.StartedAsync();
        var (address, body) = (limited.Client.BaseAddress!, Encoding.UTF8.GetBytes(Draft.New().Json()));
        using var slow = new TcpClient();
        await slow.ConnectAsync(address.Host, address.Port);
        var stream = slow.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /assess HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        (await reader.ReadLineAsync()).Should().Be("HTTP/1.1 100 Continue", "the server waits for the body");

        using var second = await limited.GetAsync("/initiatives");
        await stream.WriteAsync(body);
        var answer = await reader.ReadToEndAsync();
        using var third = await limited.GetAsync("/initiatives");

        await second.ShouldBeProblemAsync(429, "too-many");
        answer.Should().Contain("HTTP/1.1 200 OK");
        ((int)third.StatusCode).Should().Be(200);
    }

    [Theory]
    [InlineData("?language=en", "The address is too long")]
    [InlineData("?language=da", "Adressen er for lang")]
    public async Task Long_address_is_a_problem(string query, string title)
    {
        using var fetched = await server.GetAsync($"/initiatives{query}&a={new string('a', 9000)}");

        (await fetched.ShouldBeProblemAsync(414, "long-address"))["title"]!.GetValue<string>().Should().Be(title);
    }

    [Fact]
    public async Task Long_headers_are_a_problem()
    {
        using var fetched = await server.GetAsync("/initiatives", ("X-Long", new string('a', 40_000)));

        await fetched.ShouldBeProblemAsync(431, "long-headers");
    }

    [Theory]
    [InlineData("DELETE", "/initiatives", 405, "method")]
    [InlineData("GET", "/nowhere", 404, "not-found")]
    public async Task Problem_of_the_framework_is_told_in_the_language_of_the_request(string method, string address, int status, string name)
    {
        using var danish = await server.SendAsync(new(method), address, null);
        using var english = await server.SendAsync(new(method), address, null, ("Accept-Language", "en"));

        var titles = ((string?)(await danish.ShouldBeProblemAsync(status, name))["title"], (string?)(await english.ShouldBeProblemAsync(status, name))["title"]);
        titles.Item1.Should().StartWith("Det ");
        titles.Item2.Should().StartWith("Th");
        (danish.Content.Headers.ContentLanguage.Single(), english.Content.Headers.ContentLanguage.Single()).Should().Be(("da", "en"));
    }

    [Theory]
    [InlineData("/initiatives")]
    [InlineData("/")]
    [InlineData("/report")]
    [InlineData("/nowhere")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/initiatives?limit=0")]
    public async Task Head_is_answered_as_get_without_the_body(string address)
    {
        using var fetched = await server.GetAsync(address);
        using var head = await server.SendAsync(HttpMethod.Head, address, null);

        head.StatusCode.Should().Be(fetched.StatusCode);
        head.Content.Headers.ContentType.Should().Be(fetched.Content.Headers.ContentType);
        (await head.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Report_of_more_than_one_request_may_assess_says_where_the_next_ones_are()
    {
        await using var own = new OwnServer("--HrSystem:MaxAssessed=3");
        var limited = await own.StartedAsync();
        var all = (await limited.JsonAsync("/initiatives"))["next"] is not null;

        using var first = await limited.GetAsync("/report?on=2026-03-02");
        var next = first.Headers.GetValues("Link").Single();
        using var second = await limited.GetAsync(next[1..next.IndexOf('>', StringComparison.Ordinal)]);

        all.Should().BeTrue();
        next.Should().StartWith("</report?on=2026-03-02&language=da&after=").And.EndWith(">; rel=\"next\"");
        ((int)second.StatusCode).Should().Be(200);
        second.Headers.Contains("Link").Should().BeFalse();
    }

    [Fact]
    public async Task Refusal_tells_of_the_first_hundred_findings_and_counts_the_rest()
    {
        var goals = string.Join(',', Enumerable.Repeat("""{"id":"a","what":"A"}""", 150));
        using var posted = await server.PostAsync("/initiatives", $$$"""{"schemaVersion":"1.0","id":"{{{Guid.NewGuid()}}}","title":"A","why":{"goals":[{{{goals}}}]}}""");

        var problem = await posted.ShouldBeProblemAsync(422, "refused");
        problem["findings"]!.AsArray().Should().HaveCount(100);
        ((int)problem["more"]!).Should().Be(49);
    }
}
