using System.Text;
using Aalborg.Personnel;

namespace Documentation;

/// <summary>Tests of a page's code. <c>File</c> and <c>Console</c> stand in for a reader's own, so that it reads the samples and can be heard.</summary>
public abstract class PageTests
{
    private protected Disk File { get; } = new();

    private protected Screen Console { get; } = new();

    /// <summary>The files a reader has: the samples, and what the code writes.</summary>
    private protected sealed class Disk
    {
        private readonly Dictionary<string, byte[]> _written = new(StringComparer.Ordinal);

        public string this[string path] => Encoding.UTF8.GetString(_written[path]);

        public byte[] ReadAllBytes(string path) => _written.TryGetValue(path, out var bytes) ? bytes : System.IO.File.ReadAllBytes(Sample(path));

        public Stream OpenRead(string path) => new MemoryStream(ReadAllBytes(path));

        public void WriteAllBytes(string path, byte[] bytes) => _written[path] = bytes;

        private static string Sample(string name) =>
            Directory.EnumerateFiles(Repository.PathTo("samples"), Path.GetFileName(name), SearchOption.AllDirectories).First();
    }

    /// <summary>What the code says.</summary>
    private protected sealed class Screen
    {
        public List<string> Lines { get; } = [];

        public void WriteLine(string line) => Lines.Add(line);
    }
}
