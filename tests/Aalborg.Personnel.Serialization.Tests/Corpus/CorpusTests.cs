using System.Globalization;

namespace Aalborg.Personnel.Serialization.Tests.Corpus;

/// <summary>
/// The files of tests/corpus, most of them broken, each in its own way. What is expected of them stands in expected.tsv and was thought out from the format,
/// not taken from what the reader says. The foreign client in tests/interop-node reads the same files.
/// </summary>
public class CorpusTests
{
    private const string Index = "expected.tsv";

    private static readonly string Folder = Repository.PathTo("tests/corpus");

    private static readonly string[][] Rows = [.. File.ReadAllLines(Path.Combine(Folder, Index)).Skip(1).Select(row => row.Split('\t'))];

    public static TheoryData<string, string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string, string>();
            foreach (var row in Rows)
            {
                files.Add(row[0], row[1], row[2] == "read" ? "read" : $"refused at \"{row[3]}\", line {row[4]}, position {row[5]}");
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_is_read_or_refused_as_expected(string path, string kind, string expected) =>
        Outcome(kind, File.ReadAllBytes(Path.Combine(Folder, path))).Should().Be(expected);

    [Fact]
    public void Index_names_every_file_once_and_each_as_something_known()
    {
        var files = Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'));

        Rows.Select(row => row[0]).Append(Index).Should().BeEquivalentTo(files);
        Rows.Should().OnlyContain(row => row.Length == 7);
        Rows.Select(row => row[2]).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo("read", "refused");
        Rows.Select(row => row[6]).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo(
            "yes", "no: depth", "no: duplicate", "no: marks", "no: modulus", "no: NFC length", "no: number spelling", "no: references", "no: surrogate");
    }

    [Fact]
    public void No_two_files_are_the_same() =>
        Rows.Select(row => row[1] + Convert.ToBase64String(File.ReadAllBytes(Path.Combine(Folder, row[0])))).Should().OnlyHaveUniqueItems();

    [Fact]
    public void At_least_300_files_are_refused() =>
        Rows.Count(row => row[2] == "refused").Should().BeGreaterThanOrEqualTo(300);

    private static string Outcome(string kind, byte[] utf8)
    {
        try
        {
            var read = Canonical(kind, utf8);
            Canonical(kind, read).Should().Equal(read, because: "the canonical form is a fixed point");
            return "read";
        }
        catch (PersonnelJsonException error)
        {
            error.Describe(Language.English).Should().StartWith(error.Problem(Language.English));
            return string.Create(CultureInfo.InvariantCulture, $"refused at \"{error.Pointer}\", line {error.Line}, position {error.Position}");
        }
    }

    private static byte[] Canonical(string kind, byte[] utf8) => kind switch
    {
        "initiative" => PersonnelJson.WriteInitiative(PersonnelJson.ReadInitiative(utf8)),
        "policy" => PersonnelJson.WritePolicy(PersonnelJson.ReadPolicy(utf8)),
        "profile" => PersonnelJson.WriteProfile(PersonnelJson.ReadProfile(utf8, AalborgPolicy.Rules), AalborgPolicy.Rules),
        _ => throw new ArgumentException($"No kind of document: {kind}.", nameof(kind)),
    };
}
