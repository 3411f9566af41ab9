using HrSystem;

var app = HrApplication.Build(args, TimeProvider.System);
await InitiativeDatabase.PrepareAsync(app.Services, app.Lifetime.ApplicationStopping);
await app.RunAsync();
