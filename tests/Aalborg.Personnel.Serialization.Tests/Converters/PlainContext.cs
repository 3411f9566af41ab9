using System.Text.Json.Serialization;

namespace Aalborg.Personnel.Serialization.Tests.Converters;

/// <summary>A source-generated context that knows of no converters: the options have them, or a property.</summary>
[JsonSerializable(typeof(CaseFile))]
[JsonSerializable(typeof(MarkedCase))]
internal sealed partial class PlainContext : JsonSerializerContext;
