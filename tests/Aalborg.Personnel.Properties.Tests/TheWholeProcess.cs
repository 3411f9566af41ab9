namespace Aalborg.Personnel.Properties.Tests;

/// <summary>Tests that change what the whole process goes by, such as its time zone, or that measure it: no other runs beside them.</summary>
[CollectionDefinition(nameof(TheWholeProcess), DisableParallelization = true)]
public class TheWholeProcess;
