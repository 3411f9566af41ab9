using System.Text;
using Nordby;

Console.OutputEncoding = Encoding.UTF8;
return NordbyCommand.Run(args, today: DateOnly.FromDateTime(DateTime.Now), Console.Out, Console.Error);
