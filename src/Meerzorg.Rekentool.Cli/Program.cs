using System.Text;
using Meerzorg.Rekentool.Cli;

const int BreedteInEenPijp = 160;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    int breedte = Console.IsOutputRedirected ? BreedteInEenPijp : Console.WindowWidth;
    return Opdrachtregel.Voer(args, new Omgeving(Environment.CurrentDirectory, Console.OpenStandardInput, Console.Out, Console.Error, breedte));
}
catch (Exception fout)
{
    // Bad input never comes here: a full disk, no memory, or a mistake in this program.
    Console.Error.WriteLine($"meerzorg: mislukt: {fout.GetType().Name}: {fout.Message.ReplaceLineEndings(" ")}");
    return Afloop.Mislukt;
}
