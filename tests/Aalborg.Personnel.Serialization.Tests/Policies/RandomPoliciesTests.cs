using System.Text;

namespace Aalborg.Personnel.Serialization.Tests.Policies;

/// <summary>Policies broken at random, the same ones every time.</summary>
public class RandomPoliciesTests
{
    private const int RoundsOfSmall = 4850;

    private const int RoundsOfAalborg = 150;

    private static readonly byte[] Aalborg = PersonnelJson.WritePolicy(AalborgPolicy.Personnel);

    private static readonly byte[] Small = Draft.Utf8(FullPolicy.Json);

    private static readonly string[] Tokens =
    [
        "null", "true", "7", "\"\"", "\" \"", "[]", "{}", "\"S1\"", "\"S3\"", "\"S4\"", "\" S1\"", "\"S33\"", "\"C03\"", "\"Q1\"", "\"variant\"", "\"question\"",
        "\"known\"", "\"titleOnly\"", "\"id\"", "\"statements\"", "\"variantOf\"", "\"2018-08\"", "\"2018-13\"", "\"\\ud800\"", "\"a\\ufffee\\u0301\"", "[\"S1\"]",
    ];

    public static TheoryData<int> Seeds => [1, 2, 3, 4];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void ReadPolicy_at_random_never_throws_anything_else(int seed)
    {
        var random = new Random(seed);
        var read = 0;
        for (var round = 0; round < RoundsOfSmall + RoundsOfAalborg; round++)
        {
            read += Survives(Broken(random, round < RoundsOfSmall ? Small : Aalborg)) ? 1 : 0;
        }

        read.Should().BeInRange((RoundsOfSmall + RoundsOfAalborg) / 20, RoundsOfSmall, "otherwise little is tried");
    }

    private static bool Survives(byte[] utf8)
    {
        try
        {
            var policy = PersonnelJson.ReadPolicy(utf8);
            var canonical = PersonnelJson.WritePolicy(policy);
            var again = PersonnelJson.ReadPolicy(canonical);
            if (again != policy || !PersonnelJson.WritePolicy(again).AsSpan().SequenceEqual(canonical))
            {
                throw new InvalidOperationException("It is written otherwise than it was read.");
            }

            return true;
        }
        catch (PersonnelJsonException error) when (IsIn(utf8, error))
        {
            return false;
        }
        catch (Exception other)
        {
            throw new InvalidOperationException(Encoding.UTF8.GetString(utf8), other);
        }
    }

    /// <summary>Whether the place is one of the document's, and one where a name, a value or, for what is missing, the end of an object stands.</summary>
    private static bool IsIn(byte[] utf8, PersonnelJsonException error)
    {
        var start = 0;
        for (var line = 1; line < error.Line; line++)
        {
            var end = utf8.AsSpan(start).IndexOf((byte)'\n');
            if (end < 0)
            {
                return false;
            }

            start += end + 1;
        }

        var length = utf8.AsSpan(start).IndexOf((byte)'\n') is var at and >= 0 ? at : utf8.Length - start;
        if (error.Line < 1 || error.Position < 1 || error.Position > length + 1)
        {
            return false;
        }

        var rest = utf8.AsSpan(start + error.Position - 1);
        var isMissing = error.Message.Contains("is missing", StringComparison.Ordinal);
        return error.Pointer.Length == 0 || (error.Pointer[0] == '/' && (isMissing ? rest[0] == '}' : "\"{[-0123456789tfn"u8.Contains(rest[0])));
    }

    /// <summary>Bytes deleted, given twice and swapped, and tokens put in the place of others, in one or two places.</summary>
    private static byte[] Broken(Random random, byte[] utf8)
    {
        var bytes = utf8.ToList();
        for (var times = random.Next(1, 3); times > 0; times--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 9), bytes.Count - at);
            switch (random.Next(9))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 2:
                    var other = random.Next(bytes.Count);
                    (bytes[at], bytes[other]) = (bytes[other], bytes[at]);
                    break;
                case 3:
                    bytes.Insert(at, (byte)" \n,x]}"[random.Next(6)]);
                    break;
                default:
                    Replace(random, bytes, at);
                    break;
            }
        }

        return random.Next(20) == 0 ? [.. bytes, .. "\n }"u8] : [.. bytes];
    }

    /// <summary>Puts another text, or any token, in the place of the next text.</summary>
    private static void Replace(Random random, List<byte> bytes, int near)
    {
        var texts = new List<(int From, int Length)>();
        for (var at = bytes.IndexOf((byte)'"', near); at >= 0 && texts.Count < 40; at = bytes.IndexOf((byte)'"', at + 1))
        {
            var end = bytes.IndexOf((byte)'"', at + 1);
            if (end >= 0 && !bytes.GetRange(at, end - at).Exists(current => current is (byte)',' or (byte)':' or (byte)']' or (byte)'}'))
            {
                texts.Add((at, end - at + 1));
                at = end;
            }
        }

        if (texts.Count > 0)
        {
            var (start, length) = texts[0];
            var (from, otherLength) = texts[random.Next(texts.Count)];
            var token = random.Next(3) == 0 ? bytes.GetRange(from, otherLength) : [.. Draft.Utf8(Tokens[random.Next(Tokens.Length)])];
            bytes.RemoveRange(start, length);
            bytes.InsertRange(start, token);
        }
    }
}
