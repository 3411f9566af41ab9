namespace HrSystem.Tests;

/// <summary>A server for one test alone, with settings of its own.</summary>
internal sealed class OwnServer(params string[] settings) : IAsyncDisposable
{
    private bool _isStarted;

    public HrServer Server { get; init; } = new() { Settings = settings };

    public async Task<HrServer> StartedAsync()
    {
        if (!_isStarted)
        {
            await Server.InitializeAsync();
            _isStarted = true;
        }

        return Server;
    }

    public async ValueTask DisposeAsync() => await Server.DisposeAsync();
}
