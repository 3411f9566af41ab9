using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Aalborg.Personnel;

/// <summary>Hashes texts and places of a document: the first 16 bytes of SHA-256.</summary>
/// <remarks>Each part ends with a byte that UTF-8 does not have, a different one for names, keys and items without a key, so that parts never run into one another.</remarks>
internal sealed class PlaceHash : IDisposable
{
    private const byte NameEnd = 0xFF;
    private const byte KeyEnd = 0xFE;
    private const byte ItemWithoutKey = 0xFD;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Adds a text.</summary>
    public void Add(string text) => Add(text, NameEnd);

    /// <summary>Adds a pointer. The index of an entry with a key is replaced by the key, another index is left out.</summary>
    public void AddPlace(string pointer, EntryKeys keys)
    {
        for (var start = 0; start < pointer.Length;)
        {
            var end = pointer.IndexOf('/', start + 1);
            end = end < 0 ? pointer.Length : end;
            var segment = pointer.AsSpan((start + 1)..end);
            if (!int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                Add(segment.ToString());
            }
            else if (keys.Of(pointer[..start], index) is { } key)
            {
                Add(key, KeyEnd);
            }
            else
            {
                _hash.AppendData([ItemWithoutKey]);
            }

            start = end;
        }
    }

    /// <summary>The hash of all that was added.</summary>
    public UInt128 Value()
    {
        Span<byte> sha256 = stackalloc byte[SHA256.HashSizeInBytes];
        _hash.GetHashAndReset(sha256);
        return BinaryPrimitives.ReadUInt128BigEndian(sha256);
    }

    /// <inheritdoc />
    public void Dispose() => _hash.Dispose();

    private void Add(string text, byte end)
    {
        _hash.AppendData(Encoding.UTF8.GetBytes(text));
        _hash.AppendData([end]);
    }
}
