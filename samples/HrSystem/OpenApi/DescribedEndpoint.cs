using System.Globalization;
using Aalborg.Personnel;
using Microsoft.OpenApi;

namespace HrSystem;

/// <summary>Puts the description of an endpoint into the OpenAPI document, with the library's schemas.</summary>
internal static class DescribedEndpoint
{
    private const string Problem = "application/problem+json";

    public static RouteHandlerBuilder Described(this RouteHandlerBuilder endpoint, OperationDescription description) =>
        endpoint.WithSummary(description.Summary).AddOpenApiOperationTransformer((operation, context, _) =>
        {
            Describe(operation, description, context.Document!);
            return Task.CompletedTask;
        });

    private static void Describe(OpenApiOperation operation, OperationDescription description, OpenApiDocument document)
    {
        operation.Responses ??= [];
        if (description.TakesInitiative)
        {
            operation.RequestBody = new OpenApiRequestBody { Required = true, Content = Content("application/json", PersonnelComponents.ChangeInitiative, document) };
        }

        if (description.Gives is { } answer)
        {
            operation.Responses.Clear();
            operation.Responses[Key(answer.Status)] = new OpenApiResponse
            {
                Description = answer.Description,
                Content = Content(answer.ContentType, answer.Schema, document),
                Headers = Headers(description.Headers),
            };
        }

        if (description.MayBeUnchanged)
        {
            operation.Responses[Key(StatusCodes.Status304NotModified)] = new OpenApiResponse { Description = "It is as the If-None-Match says that it is known.", Headers = Headers(["ETag"]) };
        }

        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            ParameterWords.Describe(parameter);
        }

        foreach (var condition in (operation.Parameters ?? []).OfType<OpenApiParameter>().Where(parameter => parameter.Name is "If-Match"))
        {
            condition.Required = true;
        }

        foreach (var kinds in description.Refuses.Concat(ProblemKind.Anywhere).GroupBy(kind => kind.Status))
        {
            operation.Responses[Key(kinds.Key)] = new OpenApiResponse
            {
                Description = string.Join("; ", kinds.Select(kind => $"{kind.Title.In(Language.English)} ({kind.Type})")),
                Content = Content(Problem, PersonnelComponents.Problem, document),
            };
        }
    }

    private static Dictionary<string, OpenApiMediaType> Content(string type, string? schema, OpenApiDocument document) => new(StringComparer.Ordinal)
    {
        [type] = new() { Schema = schema is null ? new OpenApiSchema { Type = JsonSchemaType.String } : new OpenApiSchemaReference(schema, document) },
    };

    private static Dictionary<string, IOpenApiHeader>? Headers(IReadOnlyList<string> names) =>
        names.Count == 0 ? null : names.ToDictionary(name => name, IOpenApiHeader (_) => new OpenApiHeader { Schema = new OpenApiSchema { Type = JsonSchemaType.String } }, StringComparer.Ordinal);

    private static string Key(int status) => status.ToString(CultureInfo.InvariantCulture);
}
