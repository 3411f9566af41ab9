namespace Aalborg.Personnel.Serialization.Tests.Writing;

internal static class WhiteSpace
{
    /// <summary>JSON without the white space outside its strings.</summary>
    public static byte[] Without(byte[] json)
    {
        var without = new List<byte>();
        var inText = false;
        var isEscaped = false;
        foreach (var current in json)
        {
            if (inText || current is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                without.Add(current);
            }

            inText ^= current == '"' && !isEscaped;
            isEscaped = inText && current == '\\' && !isEscaped;
        }

        return [.. without];
    }
}
