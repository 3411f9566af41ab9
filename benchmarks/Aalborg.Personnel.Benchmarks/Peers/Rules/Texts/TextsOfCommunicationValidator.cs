using FluentValidation;

namespace Aalborg.Personnel.Benchmarks;

/// <summary>The texts of communication.</summary>
internal sealed class TextsOfCommunicationValidator : AbstractValidator<Communication>
{
    public TextsOfCommunicationValidator()
    {
        RuleForEach(communication => communication.Messages).ChildRules(message =>
        {
            message.RuleFor(one => one.Id).HasNoCpr();
            message.RuleForEach(one => one.To).HasNoCpr();
            message.RuleFor(one => one.Channel).HasNoCpr();
            message.RuleFor(one => one.Content).HasNoCpr();
            message.RuleForEach(one => one.About).HasNoCpr();
        });
        RuleForEach(communication => communication.Input).ChildRules(input =>
        {
            input.RuleFor(one => one.Id).HasNoCpr();
            input.RuleFor(one => one.From).HasNoCpr();
            input.RuleFor(one => one.Content).HasNoCpr();
            input.RuleFor(one => one.Response!.What).HasNoCpr().When(one => one.Response is not null);
        });
    }
}
