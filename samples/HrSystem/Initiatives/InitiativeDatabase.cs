using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HrSystem;

/// <summary>The database.</summary>
internal sealed partial class InitiativeDatabase(DbContextOptions<InitiativeDatabase> options) : DbContext(options)
{
    public DbSet<StoredInitiative> Initiatives => Set<StoredInitiative>();

    /// <summary>Says where it is. What fails because somebody else was first is an answer to a client and no fault, so it is not logged as one.</summary>
    public static void Configure(DbContextOptionsBuilder builder, HrOptions options) => builder
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = options.Database, DefaultTimeout = options.MaxSecondsForDatabase }.ConnectionString)
        .ConfigureWarnings(events => events.Log(
            (RelationalEventId.CommandError, LogLevel.Debug), (CoreEventId.SaveChangesFailed, LogLevel.Debug), (CoreEventId.QueryIterationFailed, LogLevel.Debug)));

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
        row.ToTable(table =>
        {
            table.HasCheckConstraint("CK_Initiatives_Id", "length(\"Id\") = 36");
            table.HasCheckConstraint("CK_Initiatives_Json", "json_valid(\"Json\")");
            foreach (var date in new[] { nameof(StoredInitiative.Starts), nameof(StoredInitiative.Ends), nameof(StoredInitiative.Closed), nameof(StoredInitiative.Stopped) })
            {
                table.HasCheckConstraint($"CK_Initiatives_{date}", $"date(\"{date}\") IS \"{date}\"");
            }
        });
    });

    [LoggerMessage(LogLevel.Information, "The database is {File}")]
    private static partial void LogFile(ILogger logger, string file);
}
