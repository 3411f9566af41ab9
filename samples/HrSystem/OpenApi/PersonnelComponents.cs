using System.Text.Json;
using System.Text.Json.Nodes;
using Aalborg.Personnel.Serialization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HrSystem;

/// <summary>The library's JSON Schemas as components of an OpenAPI document, so that clients can be generated. OpenAPI 3.1 speaks JSON Schema 2020-12, as they do.</summary>
internal static class PersonnelComponents
{
    public const string ChangeInitiative = "changeInitiative";

    public const string Result = "result";

    public const string Problem = "problem";

    /// <summary>A list of results, which no endpoint gives; its definitions are what is wanted.</summary>
    private const string Results = "results";

    /// <summary>RFC 9457's members, and those of ours.</summary>
    private const string ProblemSchema =
        """
        {
          "type": "object",
          "required": ["type", "title", "status"],
          "properties": {
            "type": { "type": "string", "format": "uri", "description": "What to decide by." },
            "title": { "type": "string" },
            "status": { "type": "integer" },
            "detail": { "type": "string" },
            "instance": { "type": "string", "format": "uri-reference" },
            "parameter": { "type": "string", "description": "urn:hr-system:problem:query: the parameter." },
            "error": { "$ref": "#/$defs/error", "description": "urn:hr-system:problem:unreadable: what is wrong first, and where." },
            "findings": { "type": "array", "items": { "$ref": "#/$defs/finding" }, "description": "urn:hr-system:problem:refused: what is wrong, and what to do; the first hundred." },
            "more": { "type": "integer", "description": "urn:hr-system:problem:refused: how many findings there are beyond those." }
          }
        }
        """;

    /// <summary>Adds them to every OpenAPI document. Words of a list stand where they are used: a component Verdict would be taken for the library's verdict.</summary>
    public static void AddTo(OpenApiOptions options)
    {
        options.CreateSchemaReferenceId = type => type.Type.IsEnum ? null : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "HrSystem", Version = "1", Description = "A sample: an HR system's API for change initiatives." };
            foreach (var (name, schema) in Read())
            {
                document.AddComponent(name, schema);
            }

            return Task.CompletedTask;
        });
    }

    private static IDictionary<string, IOpenApiSchema> Read()
    {
        var components = new JsonObject();
        Add(components, ChangeInitiative, JsonNode.Parse(PersonnelSchema.ChangeInitiative())!.AsObject());
        Add(components, Results, JsonNode.Parse(PersonnelSchema.Results())!.AsObject());
        components.Remove(Results);
        Add(components, Problem, JsonNode.Parse(ProblemSchema)!.AsObject());
        var document = new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject { ["title"] = "", ["version"] = "" },
            ["paths"] = new JsonObject(),
            ["components"] = new JsonObject { ["schemas"] = components },
        };
        var json = document.ToJsonString().Replace("\"#/$defs/", "\"#/components/schemas/", StringComparison.Ordinal);
        return OpenApiDocument.Parse(json, OpenApiConstants.Json).Document!.Components!.Schemas!;
    }

    /// <summary>A schema's definitions become its neighbours; two of one name would be an exception. Its own address goes: the document it now stands in has another.</summary>
    private static void Add(JsonObject components, string name, JsonObject schema)
    {
        schema.Remove("$schema");
        schema.Remove("$id");
        Reword(schema);
        if (schema["$defs"] is JsonObject definitions)
        {
            schema.Remove("$defs");
            foreach (var (definition, value) in definitions)
            {
                components.Add(definition, value!.DeepClone());
            }
        }

        components.Add(name, schema);
    }

    /// <summary>Says in other words what the OpenAPI library does not read: the schema <c>false</c>, of a member that may not be there, and a <c>const</c> that is no text.</summary>
    private static void Reword(JsonNode? node)
    {
        if (node is JsonObject schema)
        {
            foreach (var (name, value) in schema.ToArray())
            {
                switch (name)
                {
                    case "properties":
                        RewordNever(value!.AsObject());
                        break;
                    case "const" when value!.GetValueKind() != JsonValueKind.String:
                        schema.Remove(name);
                        schema["enum"] = new JsonArray(value.DeepClone());
                        break;
                }

                Reword(value);
            }
        }
        else if (node is JsonArray schemas)
        {
            foreach (var item in schemas)
            {
                Reword(item);
            }
        }
    }

    private static void RewordNever(JsonObject members)
    {
        foreach (var (name, value) in members.ToArray())
        {
            if (value?.GetValueKind() == JsonValueKind.False)
            {
                members[name] = new JsonObject { ["not"] = new JsonObject() };
            }
        }
    }
}
