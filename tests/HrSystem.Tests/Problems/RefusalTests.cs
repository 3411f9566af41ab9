using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Aalborg.Personnel;
using Aalborg.Personnel.Serialization;

namespace HrSystem.Tests;

/// <summary>What is wrong gets an answer of the 4xx kind that says what and where, and nothing is stored.</summary>
public class RefusalTests(HrServer server) : IClassFixture<HrServer>
{
    private const string Id = "0c7f3f44-3c8b-4b0e-9a0c-5a6f0c2b7d11";

    private const string Beginning = $$"""{"schemaVersion":"1.0","id":"{{Id}}","title":"Vagtplan" """;

    /// <summary>What only the client knows: no answer may repeat it.</summary>
    private const string Secret = "hemmeligt";

    public static TheoryData<string, string, int, string, string> Documents => new()
    {
        { "nothing", "", 400, "unreadable", "" },
        { "no JSON", $"{Beginning},{Secret}", 400, "unreadable", "" },
        { "no object", $"[\"{Secret}\"]", 400, "unreadable", "" },
        { "unknown member", With(""" "summery":"hemmeligt" """), 400, "unreadable", "/summery" },
        { "wrong type", With(""" "why":"hemmeligt" """), 400, "unreadable", "/why" },
        { "no date", With(""" "timeline":{"starts":"hemmeligt"} """), 400, "unreadable", "/timeline/starts" },
        { "no known word", With(""" "who":{"stakeholders":[{"id":"a","name":"A","level":"hemmeligt","roles":["affected"]}]} """), 400, "unreadable", "/who/stakeholders/0/level" },
        { "no title", $$"""{"schemaVersion":"1.0","id":"{{Id}}"}""", 400, "unreadable", "/title" },
        { "member twice", With(""" "title":"hemmeligt" """), 400, "unreadable", "/title" },
        { "too deep", With($$""" "extensions":{"a":{{new string('[', 70)}}{{new string(']', 70)}} } """), 400, "unreadable", "" },
        { "CPR number", With(""" "summary":"hemmeligt om borgeren med CPR 010203-0000" """), 422, "refused", "/summary" },
        { "id twice", With(""" "why":{"goals":[{"id":"hemmeligt","what":"A"},{"id":"hemmeligt","what":"B"}]} """), 422, "refused", "/why/goals/1/id" },
        { "reference to nothing", With(""" "why":{"effects":[{"id":"e","what":"A","for":["hemmeligt"]}]} """), 422, "refused", "/why/effects/0/for/0" },
        { "dates out of order", With(""" "timeline":{"starts":"2026-05-04","ends":"2026-05-03"} """), 422, "refused", "/timeline/ends" },
        { "CPR number in what a deviation would set aside", With(""" "summary":"CPR 010203-0000","deviations":[{"rule":"DOC-04","reason":"hemmeligt","decidedBy":"HR-chefen","on":"2026-01-01"}] """), 422, "refused", "/summary" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Post_of_what_may_not_be_stored_is_refused(string what, string json, int status, string type, string pointer)
    {
        var rows = server.Rows();

        using var posted = await server.PostAsync("/initiatives", json);

        await ShouldTellAsync(posted, what, status, type, pointer);
        server.Rows().Should().Be(rows, "{0} is not stored", what);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Put_of_what_may_not_be_stored_is_refused(string what, string json, int status, string type, string pointer)
    {
        var id = Guid.NewGuid().ToString();
        using var stored = await server.PostAsync("/initiatives", $"{Beginning.Replace(Id, id, StringComparison.Ordinal)}}}");
        var rows = server.Rows();

        using var put = await server.PutAsync($"/initiatives/{id}", json.Replace(Id, id, StringComparison.Ordinal), ("If-Match", stored.Headers.ETag!.ToString()));

        await ShouldTellAsync(put, what, status, type, pointer);
        server.Rows().Should().Be(rows, "{0} is not stored", what);
    }

    [Fact]
    public async Task Refused_document_has_the_findings_of_an_assessment()
    {
        var json = With(""" "summary":"CPR 010203-0000","why":{"effects":[{"id":"e","what":"A","for":["b"]}]} """);
        var assessment = AalborgPolicy.Rules.Assess(PersonnelJson.ReadInitiative(Encoding.UTF8.GetBytes(json)), new(2026, 3, 2));
        var expected = JsonNode.Parse(PersonnelJson.WriteAssessment(assessment, Language.English))!["findings"]!.AsArray()
            .Where(finding => finding!["rule"]!.GetValue<string>().StartsWith("DOC", StringComparison.Ordinal));

        using var posted = await server.PostAsync("/initiatives?language=en", json);

        var problem = await posted.ShouldBeProblemAsync(422, "refused");
        problem["findings"]!.ToJsonString().Should().Be(new JsonArray([.. expected.Select(finding => finding!.DeepClone())]).ToJsonString());
        problem["findings"]!.AsArray().Should().HaveCount(2);
        problem["instance"]!.GetValue<string>().Should().Be("/initiatives");
    }

    [Fact]
    public async Task Unreadable_document_is_told_where()
    {
        using var posted = await server.PostAsync("/initiatives?language=en", $"{Beginning},\n  \"summery\": \"x\"}}");

        var problem = await posted.ShouldBeProblemAsync(400, "unreadable");
        problem["error"]!["pointer"]!.GetValue<string>().Should().Be("/summery");
        problem["error"]!["line"]!.GetValue<int>().Should().Be(2);
        problem["error"]!["position"]!.GetValue<int>().Should().Be(3);
        problem["error"]!["message"]!.GetValue<string>().Should().Contain("summary");
        problem["detail"]!.GetValue<string>().Should().Contain("line 2");
    }

    [Theory]
    [InlineData("text/plain; charset=utf-8", null)]
    [InlineData("application/json; charset=utf-16", null)]
    [InlineData("application/merge-patch+json", null)]
    [InlineData("application/json", "gzip")]
    [InlineData(null, null)]
    public async Task Body_that_is_not_plain_JSON_is_refused(string? type, string? encoding)
    {
        var rows = server.Rows();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes($"{Beginning}}}"));
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        if (encoding is not null)
        {
            content.Headers.ContentEncoding.Add(encoding);
        }

        using var posted = await server.SendAsync(HttpMethod.Post, "/initiatives", content);

        await posted.ShouldBeProblemAsync(415, "media-type");
        server.Rows().Should().Be(rows);
    }

    [Theory]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("Application/JSON; charset=\"utf-8\"")]
    public async Task Body_that_says_it_is_UTF8_is_read(string type)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes($"{Beginning}}}"));
        content.Headers.TryAddWithoutValidation("Content-Type", type).Should().BeTrue();

        using var posted = await server.SendAsync(HttpMethod.Post, "/assess", content);

        posted.IsSuccessStatusCode.Should().BeTrue();
    }

    [Theory]
    [InlineData("/initiatives", false)]
    [InlineData("/initiatives", true)]
    [InlineData("/assess", true)]
    public async Task Document_that_is_too_long_is_refused_whether_it_says_so_or_not(string address, bool isChunked)
    {
        var rows = server.Rows();
        using var content = new StringContent($"{Beginning},\"summary\":\"{new string('a', HrServer.MaxDocumentBytes)}\"}}", Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = content };
        request.Headers.TransferEncodingChunked = isChunked;

        using var posted = await server.Client.SendAsync(request);

        var problem = await posted.ShouldBeProblemAsync(413, "too-long");
        problem["detail"]!.GetValue<string>().Should().Contain(HrServer.MaxDocumentBytes.ToString(CultureInfo.InvariantCulture));
        server.Rows().Should().Be(rows);
    }

    [Fact]
    public async Task Document_as_long_as_allowed_is_stored()
    {
        var json = Draft.New().Json();
        using var posted = await server.PostAsync("/initiatives", json + new string(' ', HrServer.MaxDocumentBytes - Encoding.UTF8.GetByteCount(json)));

        posted.IsSuccessStatusCode.Should().BeTrue();
    }

    [Fact]
    public async Task Post_of_an_id_that_is_taken_is_a_conflict()
    {
        var initiative = Draft.New();
        using var first = await server.PostAsync("/initiatives", initiative.Json());
        var rows = server.Rows();

        using var second = await server.PostAsync("/initiatives", (initiative with { Title = "En anden" }).Json());

        await second.ShouldBeProblemAsync(409, "exists");
        server.Rows().Should().Be(rows);
    }

    [Theory]
    [InlineData("\"0000\"")]
    [InlineData("W/{0}")]
    [InlineData("not a tag")]
    public async Task Put_that_does_not_name_the_version_there_is_fails(string ifMatch)
    {
        var initiative = Draft.New();
        using var posted = await server.PostAsync("/initiatives", initiative.Json());
        var rows = server.Rows();
        var header = ifMatch.Replace("{0}", posted.Headers.ETag!.ToString(), StringComparison.Ordinal);

        using var put = await server.PutAsync(initiative.Address(), (initiative with { Title = "En anden" }).Json(), ("If-Match", header));

        await put.ShouldBeProblemAsync(412, "stale");
        server.Rows().Should().Be(rows);
    }

    [Fact]
    public async Task Put_of_a_version_that_is_past_fails()
    {
        var initiative = Draft.New();
        using var posted = await server.PostAsync("/initiatives", initiative.Json());
        var tag = posted.Headers.ETag!.ToString();
        using var first = await server.PutAsync(initiative.Address(), (initiative with { Title = "Den første" }).Json(), ("If-Match", tag));
        var rows = server.Rows();

        using var second = await server.PutAsync(initiative.Address(), (initiative with { Title = "Den anden" }).Json(), ("If-Match", tag));

        await second.ShouldBeProblemAsync(412, "stale");
        server.Rows().Should().Be(rows);
    }

    [Fact]
    public async Task Put_that_names_no_version_is_asked_for_one()
    {
        var initiative = Draft.New();
        using var posted = await server.PostAsync("/initiatives", initiative.Json());
        var rows = server.Rows();

        using var put = await server.PutAsync(initiative.Address(), (initiative with { Title = "En anden" }).Json());

        await put.ShouldBeProblemAsync(428, "no-precondition");
        server.Rows().Should().Be(rows);
    }

    [Fact]
    public async Task Put_to_the_address_of_another_is_a_conflict()
    {
        var (initiative, other) = (Draft.New(), Draft.New());
        using var posted = await server.PostAsync("/initiatives", initiative.Json());
        var rows = server.Rows();

        using var put = await server.PutAsync(initiative.Address(), other.Json(), ("If-Match", posted.Headers.ETag!.ToString()));

        await put.ShouldBeProblemAsync(409, "other-id");
        server.Rows().Should().Be(rows);
    }

    [Fact]
    public async Task Put_of_what_is_not_there_stores_nothing()
    {
        var (initiative, rows) = (Draft.New(), server.Rows());

        using var put = await server.PutAsync(initiative.Address(), initiative.Json(), ("If-Match", "*"));

        await put.ShouldBeProblemAsync(404, "not-found");
        server.Rows().Should().Be(rows);
    }

    [Theory]
    [InlineData($"/initiatives/{Id}")]
    [InlineData($"/initiatives/{Id}/assessment")]
    [InlineData($"/initiatives/{Id}/report")]
    [InlineData("/initiatives/hemmeligt")]
    [InlineData("/hemmeligt")]
    public async Task Get_of_what_is_not_there_is_not_found(string address)
    {
        using var fetched = await server.GetAsync(address);

        var problem = await fetched.ShouldBeProblemAsync(404, "not-found");
        problem.ToJsonString().Should().NotContain(Secret);
    }

    [Fact]
    public async Task Method_that_is_not_there_is_a_problem_too()
    {
        using var deleted = await server.SendAsync(HttpMethod.Delete, $"/initiatives/{Id}", null);

        ((int)deleted.StatusCode).Should().Be(405);
        deleted.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Theory]
    [InlineData("phase", "/initiatives?phase=hemmeligt")]
    [InlineData("phase", "/initiatives?phase=0")]
    [InlineData("phase", "/initiatives?phase=Idea")]
    [InlineData("phase", "/initiatives?phase=idea&phase=closed")]
    [InlineData("verdict", "/initiatives?verdict=hemmeligt")]
    [InlineData("principle", "/initiatives?verdict=met&principle=hemmeligt")]
    [InlineData("principle", "/initiatives?principle=vi-ved-hvem")]
    [InlineData("limit", "/initiatives?limit=0")]
    [InlineData("limit", "/initiatives?limit=101")]
    [InlineData("limit", "/initiatives?limit=-1")]
    [InlineData("limit", "/initiatives?limit=99999999999")]
    [InlineData("after", "/initiatives?after=hemmeligt")]
    [InlineData("on", "/initiatives?on=hemmeligt")]
    [InlineData("on", "/initiatives?on=02-03-2026")]
    [InlineData("on", "/initiatives?on=2026-02-29")]
    [InlineData("on", "/initiatives?on=1899-12-31")]
    [InlineData("on", "/initiatives?on=2200-01-01")]
    [InlineData("on", "/initiatives?on=")]
    [InlineData("on", $"/initiatives/{Id}/assessment?on=hemmeligt")]
    [InlineData("before", $"/initiatives/{Id}/assessment?before=stopped")]
    [InlineData("before", $"/initiatives/{Id}/assessment?before=hemmeligt")]
    [InlineData("language", $"/initiatives/{Id}/assessment?language=hemmeligt")]
    [InlineData("language", $"/initiatives/{Id}/report?language=sv")]
    [InlineData("on", $"/initiatives/{Id}/report?on=hemmeligt")]
    [InlineData("on", "/report?on=hemmeligt")]
    [InlineData("language", "/?language=hemmeligt")]
    public async Task Parameter_that_cannot_be_read_is_a_bad_request(string parameter, string address)
    {
        using var fetched = await server.GetAsync(address);

        var problem = await fetched.ShouldBeProblemAsync(400, "query");
        problem["parameter"]!.GetValue<string>().Should().Be(parameter);
        problem.ToJsonString().Should().NotContain(Secret);
    }

    [Theory]
    [InlineData("", null, "Dokumentet kan ikke læses")]
    [InlineData("?language=en", null, "The document cannot be read")]
    [InlineData("", "en-GB, da;q=0.5", "The document cannot be read")]
    [InlineData("", "de, da;q=0.4, en;q=0.6", "The document cannot be read")]
    [InlineData("", "en;q=0, *", "Dokumentet kan ikke læses")]
    [InlineData("", "de", "Dokumentet kan ikke læses")]
    [InlineData("?language=da", "en", "Dokumentet kan ikke læses")]
    [InlineData("?language=xx", "en", "The document cannot be read")]
    public async Task Problem_is_told_in_the_language_of_the_request(string query, string? acceptLanguage, string title)
    {
        using var posted = acceptLanguage is null
            ? await server.PostAsync($"/initiatives{query}", "")
            : await server.PostAsync($"/initiatives{query}", "", ("Accept-Language", acceptLanguage));

        (await posted.ShouldBeProblemAsync(400, "unreadable"))["title"]!.GetValue<string>().Should().Be(title);
        posted.Content.Headers.ContentLanguage.Should().Equal(title.StartsWith("The", StringComparison.Ordinal) ? "en" : "da");
    }

    [Fact]
    public async Task Request_for_another_host_is_refused()
    {
        using var fetched = await server.GetAsync("/initiatives", ("Host", "evil.example"));

        ((int)fetched.StatusCode).Should().Be(400);
    }

    private static string With(string members) => $"{Beginning},{members}}}";

    private static async Task ShouldTellAsync(HttpResponseMessage response, string what, int status, string type, string pointer)
    {
        var problem = await response.ShouldBeProblemAsync(status, type);
        var told = status == 422 ? problem["findings"]!.AsArray().Select(finding => finding!["pointer"]!.GetValue<string>()) : [problem["error"]!["pointer"]!.GetValue<string>()];
        told.Should().Contain(pointer, "{0} is told of", what);
        problem.ToJsonString().Should().NotContain(Secret).And.NotContain("010203");
    }
}
