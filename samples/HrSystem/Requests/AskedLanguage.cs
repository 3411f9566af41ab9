using Aalborg.Personnel;

namespace HrSystem;

/// <summary>The language that a request asks for: <c>language=da|en</c>, or else what the client prefers; Danish where it says neither.</summary>
internal static class AskedLanguage
{
    public const string Parameter = "language";

    /// <summary>The language, also where the parameter is wrong: a problem has to be told in some language.</summary>
    public static Language Of(HttpRequest request) => Named(request.Query[Parameter]) ?? Preferred(request) ?? Language.Danish;

    public static Language? Named(string? name) => name switch
    {
        "da" => Language.Danish,
        "en" => Language.English,
        _ => null,
    };

    /// <summary>As HTTP headers and HTML write it.</summary>
    public static string Tag(this Language language) => language == Language.Danish ? "da" : "en";

    private static Language? Preferred(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .Where(one => one.Quality is not 0)
            .OrderByDescending(one => one.Quality ?? 1)
            .Select(one => Named(one.Value.Value?.Split('-')[0].ToLowerInvariant()))
            .FirstOrDefault(one => one is not null);
}
