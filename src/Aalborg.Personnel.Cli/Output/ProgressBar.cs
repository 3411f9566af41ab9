namespace Aalborg.Personnel.Cli.Output;

/// <summary>How far the work has come: a line on standard error, drawn anew as the work goes on and erased when it ends. Work of less than a second has none.</summary>
/// <param name="terminal">Where it is drawn.</param>
/// <param name="size">How many bytes there are to read, where that is known; asked when the bar is first drawn.</param>
internal sealed class ProgressBar(Terminal terminal, Func<long?> size) : IDisposable
{
    private const int Width = 24;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.1);

    private readonly long _start = terminal.Clock.GetTimestamp();
    private readonly Lazy<long?> _size = new(size);
    private TimeSpan _next = Patience;
    private long _read;
    private int _drawn;
    private bool _isGone;

    /// <summary>Takes note of bytes that were read.</summary>
    public void Advance(int bytes)
    {
        _read += bytes;
        if (!_isGone && terminal.Clock.GetElapsedTime(_start) is var elapsed && elapsed > _next)
        {
            _next = elapsed + Pause;
            Draw(_size.Value is > 0 and var all ? Bar(all) : $"{_read / (1024 * 1024)} MB");
        }
    }

    /// <summary>Erases it, until it is drawn again.</summary>
    public void Erase()
    {
        if (_drawn > 0 && !_isGone)
        {
            Draw("", end: "\r");
        }
    }

    public void Dispose() => Erase();

    /// <summary>An input may have grown since it was measured.</summary>
    private string Bar(long all)
    {
        var share = Math.Min(1, (double)_read / all);
        var filled = (int)(share * Width);
        return $"{new string('█', filled)}{new string('░', Width - filled)} {(int)(share * 100),3} %";
    }

    /// <summary>Draws it; a terminal that is gone has no part in the work.</summary>
    private void Draw(string line, string end = "")
    {
        try
        {
            terminal.Error.Write($"\r{line.PadRight(_drawn)}{end}");
            _drawn = line.Length;
        }
        catch (IOException)
        {
            _isGone = true;
        }
    }
}
