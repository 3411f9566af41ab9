using System.Text.Json;

namespace Aalborg.Personnel.Serialization;

/// <summary>Earlier results, to tell from them what is new: each finding is known again by its initiative and its fingerprint.</summary>
/// <remarks>Immutable, and safe to use from many threads. Of a finding it keeps some 60 bytes, of the documents nothing.</remarks>
public sealed class ResultBaseline
{
    private readonly Dictionary<(Guid Initiative, string Fingerprint), FindingState> _states = [];

    internal ResultBaseline()
    {
    }

    /// <summary>Whether a finding is due now and was not then: it is failed, and the earlier results did not have it, or had it in another state.</summary>
    /// <param name="initiative">The id of its initiative.</param>
    /// <param name="finding">The finding.</param>
    /// <returns>Whether it is new.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is <see langword="null"/>.</exception>
    public bool IsNewFailure(Guid initiative, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.State == FindingState.Failed && StateOf(initiative, finding) != FindingState.Failed;
    }

    /// <summary>Where a finding stood in the earlier results.</summary>
    /// <param name="initiative">The id of its initiative.</param>
    /// <param name="finding">The finding.</param>
    /// <returns>The state, or <see langword="null"/> where they do not have it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is <see langword="null"/>.</exception>
    public FindingState? StateOf(Guid initiative, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return _states.TryGetValue((initiative, finding.Fingerprint), out var state) ? state : null;
    }

    /// <summary>Takes in a whole document of results, or the result of a line.</summary>
    /// <returns>Whether it is one.</returns>
    internal bool TryAdd(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var isKnown = false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var (isResults, isAssessment) = (json.ValueTextEquals("results"u8), json.ValueTextEquals("assessment"u8));
            isKnown |= isResults || isAssessment || json.ValueTextEquals("error"u8);
            json.Read();
            if (isResults)
            {
                if (json.TokenType != JsonTokenType.StartArray)
                {
                    return false;
                }

                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    if (!TryAdd(ref json))
                    {
                        return false;
                    }
                }
            }
            else if (isAssessment)
            {
                using var assessment = JsonDocument.ParseValue(ref json);
                if (!TryAdd(assessment.RootElement))
                {
                    return false;
                }
            }
            else
            {
                json.Skip();
            }
        }

        return isKnown;
    }

    private static bool TryGet(JsonElement owner, string name, JsonValueKind kind, out JsonElement value)
    {
        value = default;
        return owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out value) && value.ValueKind == kind;
    }

    private bool TryAdd(JsonElement assessment)
    {
        if (!TryGet(assessment, "initiative", JsonValueKind.String, out var id) || !id.TryGetGuid(out var initiative)
            || !TryGet(assessment, "findings", JsonValueKind.Array, out var findings))
        {
            return false;
        }

        foreach (var finding in findings.EnumerateArray())
        {
            if (!TryGet(finding, "fingerprint", JsonValueKind.String, out var fingerprint)
                || !TryGet(finding, "state", JsonValueKind.String, out var name)
                || StateNamed(name) is not { } state)
            {
                return false;
            }

            _states[(initiative, fingerprint.GetString()!)] = state;
        }

        return true;
    }

    private static FindingState? StateNamed(JsonElement name)
    {
        foreach (var state in Enum.GetValues<FindingState>())
        {
            if (name.ValueEquals(EnumType<FindingState>.NameOf(state).EncodedUtf8Bytes))
            {
                return state;
            }
        }

        return null;
    }
}
