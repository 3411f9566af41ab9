using System.Buffers;

namespace Aalborg.Personnel.Serialization;

/// <summary>
/// Takes in what is written, in a buffer that is borrowed and given back, so that writing a document leaves nothing but the document. Whoever borrows the buffer next finds nothing of it there.
/// </summary>
internal sealed class PooledBytes : IBufferWriter<byte>, IDisposable
{
    private const int OrdinaryDocument = 16 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(OrdinaryDocument);
    private int _count;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    public void Advance(int count) => _count += count;

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_bytes.Length - _count < Math.Max(sizeHint, 1))
        {
            var more = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_count + sizeHint), (int)Math.Min(2L * _count, Array.MaxLength)));
            Written.CopyTo(more);
            GiveBack();
            _bytes = more;
        }

        return _bytes.AsMemory(_count);
    }

    public void Dispose()
    {
        GiveBack();
        (_bytes, _count) = ([], 0);
    }

    private void GiveBack()
    {
        _bytes.AsSpan(0, _count).Clear();
        ArrayPool<byte>.Shared.Return(_bytes);
    }
}
