// Holds packed packages against what they are to have: dotnet run -c Release --project tests/Aalborg.Personnel.Packages -- FOLDER
using Aalborg.Personnel.Packages;

if (args.Length != 1 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("FOLDER: where the packages are, packed with CI=true.");
    return 2;
}

var version = new PackageVersion(args[0]);
var problems = new Problems();
foreach (var file in Directory.EnumerateFiles(args[0]).Select(file => Path.GetFileName(file)).Except(ExpectedPackage.All.SelectMany(package => package.Files(version.Text)), StringComparer.Ordinal))
{
    problems.Unless(false, $"{file} should not be there");
}

foreach (var package in ExpectedPackage.All)
{
    var before = problems.Count;
    new Inspection(package, args[0], version.Text, problems).Run();
    Console.WriteLine($"{package.Id} {version.Text}: {(problems.Count == before ? "as it should be" : "not as it should be")}");
}

foreach (var problem in problems)
{
    Console.Error.WriteLine(problem);
}

return problems.Count == 0 ? 0 : 1;
