using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Aalborg.Personnel.Analyzers;

/// <summary>Warns of a call whose result is dropped although it is all that the call does: <c>change.Start(date);</c> changes nothing.</summary>
/// <remarks>Such a call is one on a type of the Domain that gives back the same type: nothing in the Domain changes, so what was asked for is in the result.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DroppedResultAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "PERSONNEL001",
        "The result of a call that changes nothing is dropped",
        "{0} changes nothing: it returns a new {1}, which is dropped here",
        "Usage",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A ChangeInitiative and the other types of Aalborg.Personnel.Domain do not change. Keep what the call returns: change = change.Start(date).");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Rule);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(
            statement =>
            {
                if (Called(((IExpressionStatementOperation)statement.Operation).Operation) is { } call && GivesAnother(call.TargetMethod))
                {
                    statement.ReportDiagnostic(Diagnostic.Create(Rule, call.Syntax.GetLocation(), call.TargetMethod.Name, call.TargetMethod.ReturnType.Name));
                }
            },
            OperationKind.ExpressionStatement);
    }

    /// <summary>The call that a statement is, <c>change?.Start(date);</c> too.</summary>
    private static IInvocationOperation? Called(IOperation operation) => operation switch
    {
        IInvocationOperation call => call,
        IConditionalAccessOperation access => Called(access.WhenNotNull),
        _ => null,
    };

    private static bool GivesAnother(IMethodSymbol method) =>
        !method.IsStatic && method.ContainingAssembly.Name == "Aalborg.Personnel.Domain" && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType);
}
