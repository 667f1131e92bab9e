using System.Text;
using Meerzorg.Rekentool.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return Opdrachtregel.Voer(args, new Omgeving(Console.OpenStandardInput, Console.Out, Console.Error));
