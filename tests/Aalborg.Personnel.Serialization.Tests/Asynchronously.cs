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
