namespace Aalborg.Personnel.Api.Tests.Printing;

/// <summary>What the approved texts tell, so that a change in any of it is seen.</summary>
public class ApiTextTests
{
    [Theory]
    [InlineData("public abstract class Shape : IDisposable")]
    [InlineData("    protected Shape(string name)")]
    [InlineData("    public const int Most = 3")]
    [InlineData("    public int Sides { get; protected set; }")]
    [InlineData("    [Obsolete(\"Ask Sides.\")] public int Corners { get; }")]
    [InlineData("    public abstract void Draw()")]
    [InlineData("    public virtual void Turn()")]
    [InlineData("    public void Dispose()")]
    [InlineData("    public override string ToString()")]
    [InlineData("    public event EventHandler Drawn")]
    public void Class_is_told_with_what_can_be_derived_from_it(string line) => Lines(typeof(Shape)).Should().Contain(line);

    [Theory]
    [InlineData("public sealed class Square : Shape")]
    [InlineData("    public Square()")]
    [InlineData("    public override void Draw()")]
    [InlineData("    public sealed override void Turn()")]
    public void Sealed_class_is_told_with_what_it_overrides(string line) => Lines(typeof(Square)).Should().Contain(line);

    [Fact]
    public void Protected_members_of_a_sealed_class_are_nobodys() => Lines(typeof(Square)).Should().NotContain(line => line.Contains("Hidden", StringComparison.Ordinal));

    [Theory]
    [InlineData("public sealed record class Entry : IEquatable<Entry>")]
    [InlineData("    public required string Name { get; init; }")]
    [InlineData("    public string? Note { get; init; }")]
    [InlineData("    public IReadOnlyList<string?>? Notes { get; init; }")]
    [InlineData("    public Dictionary<string, string[]?> Deep { get; }")]
    public void Record_is_told_with_what_is_required_and_what_may_be_null(string line) => Lines(typeof(Entry)).Should().Contain(line);

    [Fact]
    public void What_follows_from_being_a_record_is_not_told() => Lines(typeof(Entry)).Should().NotContain(line => line.Contains("Equals", StringComparison.Ordinal));

    [Theory]
    [InlineData("public static class Verbs")]
    [InlineData("    public static void Defaults(int number = 3, string? text = null, DateOnly date = default, DateOnly? when = null, DayOfWeek day = DayOfWeek.Tuesday, bool yes = true, string word = \"a\", char letter = 'b')")]
    [InlineData("    public static ref readonly int Passed(in int one, ref int two, out int three, params string[] rest)")]
    [InlineData("    public static void Many(params ReadOnlySpan<int> numbers)")]
    [InlineData("    public static T? Class<T>(T one) where T : class")]
    [InlineData("    public static T? Nullable<T>(T one) where T : class?")]
    [InlineData("    public static T Struct<T>(T one) where T : struct, IComparable<T>")]
    [InlineData("    public static T New<T>() where T : notnull, new()")]
    [InlineData("    public static T Bound<T>(T one) where T : IDisposable, new()")]
    [InlineData("    public static bool TryGet(this string key, [NotNullWhen(true)] out string? value)")]
    [InlineData("    [return: NotNullIfNotNull(\"text\")] public static string? Same(string? text)")]
    [InlineData("    public static List<int>.Enumerator Nested(Dictionary<string, int>.KeyCollection keys)")]
    public void Method_is_told_with_how_it_is_called(string line) => Lines(typeof(Verbs)).Should().Contain(line);

    [Fact]
    public void Enum_is_told_with_its_numbers() => Lines(typeof(Colour)).Should().Equal("[Flags] public enum Colour : byte", "    None = 0", "    Red = 1", "    Blue = 4");

    [Theory]
    [InlineData("public readonly struct Pair<T> where T : notnull")]
    [InlineData("    public T this[int index] { get; }")]
    [InlineData("    public static Pair<T> operator ==(Pair<T> left, Pair<T> right)")]
    public void Struct_is_told_with_its_indexer_and_operators(string line) => Lines(typeof(Pair<>)).Should().Contain(line);

    [Fact]
    public void Interface_is_told_with_its_members() => Lines(typeof(IShape<>)).Should()
        .Equal("public interface IShape<out T> where T : notnull", "    public T Kind { get; }", "    public void Draw()");

    private static IEnumerable<string> Lines(Type type) =>
        ApiText.Of(type).TrimEnd('\n').Split('\n').Select(line => line
            .Replace("Aalborg.Personnel.Api.Tests.Printing.", "", StringComparison.Ordinal).Replace("ApiTextTests.", "", StringComparison.Ordinal));

#pragma warning disable CS0660, CS0661, CA1065, CA2231, MA0016 // They are only looked at.
    public abstract class Shape : IDisposable
    {
        public const int Most = 3;

        protected Shape(string name) => Sides = name.Length;

        public event EventHandler? Drawn;

        public int Sides { get; protected set; }

        [Obsolete("Ask Sides.")]
        public int Corners => Sides;

        public abstract void Draw();

        public virtual void Turn() => Drawn?.Invoke(this, EventArgs.Empty);

        public void Dispose() => GC.SuppressFinalize(this);

        public override string ToString() => "";
    }

    public sealed class Square() : Shape("four")
    {
        public override void Draw() => Hidden();

        public sealed override void Turn() => Hidden();

        private static void Hidden() => GC.KeepAlive(null);
    }

    public sealed record Entry
    {
        public required string Name { get; init; }

        public string? Note { get; init; }

        public IReadOnlyList<string?>? Notes { get; init; }

        public Dictionary<string, string[]?> Deep { get; } = [];
    }

    [Flags]
    public enum Colour : byte
    {
        None = 0,
        Red = 1,
        Blue = 4,
    }

    public readonly struct Pair<T>
        where T : notnull
    {
        public T this[int index] => throw new NotSupportedException();

        public static Pair<T> operator ==(Pair<T> left, Pair<T> right) => left;

        public static Pair<T> operator !=(Pair<T> left, Pair<T> right) => right;
    }

    public interface IShape<out T>
        where T : notnull
    {
        T Kind { get; }

        void Draw();
    }
#pragma warning restore
}
