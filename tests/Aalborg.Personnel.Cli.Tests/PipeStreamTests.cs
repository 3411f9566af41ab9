using Aalborg.Personnel.Cli.Output;

namespace Aalborg.Personnel.Cli.Tests;

public class PipeStreamTests
{
    [Fact]
    public void Write_to_a_pipe_that_is_full_waits_and_loses_nothing()
    {
        using var reader = new MemoryStream();
        using var pipe = new PipeStream(new FullAtTimes(reader));
        var bytes = new byte[20_000];
        Random.Shared.NextBytes(bytes);

        pipe.Write(bytes);
        pipe.Write(bytes, 5, 10);

        reader.ToArray().Should().Equal([.. bytes, .. bytes[5..15]]);
    }

    [Fact]
    public void Write_that_fails_otherwise_fails()
    {
        using var pipe = new PipeStream(new EndingStream(0, EndingStream.Full));

        pipe.Invoking(one => one.Write([1])).Should().Throw<IOException>();
    }

    /// <summary>Takes every other write, and at most as much as a pipe takes whole.</summary>
    private sealed class FullAtTimes(Stream reader) : MemoryStream
    {
        private bool _isFull;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            _isFull = !_isFull;
            if (_isFull)
            {
                throw new IOException("full", OperatingSystem.IsLinux() ? 11 : 35);
            }

            buffer.Length.Should().BeLessThanOrEqualTo(4096);
            reader.Write(buffer);
        }
    }
}
