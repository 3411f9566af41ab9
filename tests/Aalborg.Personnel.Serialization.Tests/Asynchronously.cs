namespace Aalborg.Personnel.Serialization.Tests;

/// <summary>Sequences that are waited for.</summary>
internal static class Asynchronously
{
    public static async IAsyncEnumerable<T> InTurn<T>(this IEnumerable<T> values)
    {
        foreach (var value in values)
        {
            await Task.Yield();
            yield return value;
        }
    }

    /// <summary>The values in turn; when the first has been taken, the source is cancelled.</summary>
    public static async IAsyncEnumerable<T> EndingAfterOne<T>(this IEnumerable<T> values, CancellationTokenSource source)
    {
        foreach (var value in values)
        {
            yield return value;
            await source.CancelAsync().ConfigureAwait(false);
        }
    }

    public static async Task<List<T>> AllAsync<T>(this IAsyncEnumerable<T> values)
    {
        var all = new List<T>();
        await foreach (var value in values.ConfigureAwait(false))
        {
            all.Add(value);
        }

        return all;
    }
}
