using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HrSystem;

/// <summary>The database.</summary>
internal sealed partial class InitiativeDatabase(DbContextOptions<InitiativeDatabase> options) : DbContext(options)
{
    public DbSet<StoredInitiative> Initiatives => Set<StoredInitiative>();

    public static string ConnectionTo(string file) => new SqliteConnectionStringBuilder { DataSource = file }.ConnectionString;

    /// <summary>Makes the database where there is none, and puts the samples into it while it is empty.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<InitiativeDatabase>();
        var file = Path.GetFullPath(database.Database.GetDbConnection().DataSource);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await database.Database.EnsureCreatedAsync(cancellation);
        if (!await database.Initiatives.AnyAsync(cancellation))
        {
            database.Initiatives.AddRange(Samples.Read().Select(StoredInitiative.Of));
            await database.SaveChangesAsync(cancellation);
        }

        LogFile(services.GetRequiredService<ILogger<InitiativeDatabase>>(), file);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<StoredInitiative>(row =>
    {
        row.HasKey(one => one.Id);
        // The document brings its id. EF would make another where it is all zeros.
        row.Property(one => one.Id).ValueGeneratedNever();
        row.Property(one => one.Hash).IsConcurrencyToken();
        row.ToTable(table => table.HasCheckConstraint("CK_Initiatives_Json", "json_valid(\"Json\")"));
    });

    [LoggerMessage(LogLevel.Information, "The database is {File}")]
    private static partial void LogFile(ILogger logger, string file);
}
