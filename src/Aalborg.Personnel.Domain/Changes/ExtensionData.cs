using System.Text;

namespace Aalborg.Personnel;

/// <summary>The <c>extensions</c> of an object: any JSON another system keeps there, opaque to the domain.</summary>
/// <remarks>
/// Held as canonical UTF-8 JSON (an object without insignificant white space) and equal by those bytes. The default value is "no extensions".
/// <c>PersonnelJson.ReadExtensions</c> in Aalborg.Personnel.Serialization makes one from any JSON object.
/// </remarks>
public readonly struct ExtensionData : IEquatable<ExtensionData>
{
    private readonly byte[]? _canonicalUtf8;

    /// <summary>Initializes extensions from a JSON object that is already in canonical form. The form is not verified; <c>PersonnelJson.ReadExtensions</c> accepts any JSON object.</summary>
    /// <param name="canonicalUtf8">A JSON object as canonical UTF-8; it is copied. Nothing at all, or an empty object, means no extensions.</param>
    public ExtensionData(ReadOnlySpan<byte> canonicalUtf8) => _canonicalUtf8 = canonicalUtf8.Length <= 2 ? null : canonicalUtf8.ToArray();

    /// <summary>Whether there are no extensions.</summary>
    public bool IsEmpty => _canonicalUtf8 is null;

    /// <summary>Whether two extensions have the same bytes.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(ExtensionData left, ExtensionData right) => left.Equals(right);

    /// <summary>Whether two extensions differ in a byte.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ExtensionData left, ExtensionData right) => !left.Equals(right);

    /// <summary>The canonical UTF-8 JSON; empty where there are no extensions. A view, without a copy.</summary>
    /// <returns>The bytes, not copied.</returns>
    public ReadOnlySpan<byte> AsSpan() => _canonicalUtf8;

    /// <inheritdoc />
    public bool Equals(ExtensionData other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ExtensionData other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(AsSpan());
        return hash.ToHashCode();
    }

    /// <summary>The JSON as a string; empty where there are no extensions.</summary>
    /// <returns>The JSON.</returns>
    public override string ToString() => Encoding.UTF8.GetString(AsSpan());
}
