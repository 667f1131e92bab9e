using System.Runtime.InteropServices;
using System.Text;
using Meerzorg.Rekentool.Cli;
using Meerzorg.Rekentool.Cli.Csv;

const int BreedteInEenPijp = 160;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    // Told to end: nothing half written stays behind.
    using var einde = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => Uitvoerbestand.RuimOp());
    using var opgehangen = PosixSignalRegistration.Create(PosixSignal.SIGHUP, _ => Uitvoerbestand.RuimOp());
    using var onderbroken = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Uitvoerbestand.RuimOp());
    int breedte = Console.IsOutputRedirected ? BreedteInEenPijp : Console.WindowWidth;
    using var afbreken = new CancellationTokenSource();
    var omgeving = new Omgeving(Environment.CurrentDirectory, Console.OpenStandardInput, Console.Out, Console.Error, breedte)
    {
        ToontVoortgang = !Console.IsErrorRedirected,
        Annulering = () =>
        {
            Console.CancelKeyPress += (_, toets) =>
            {
                toets.Cancel = true;
                afbreken.Cancel();
            };
            return afbreken.Token;
        },
    };
    return Opdrachtregel.Voer(args, omgeving);
}
catch (Exception fout)
{
    // Bad input never comes here: a full disk, no memory, or a mistake in this program.
    Console.Error.WriteLine($"meerzorg: mislukt: {fout.GetType().Name}: {fout.Message.ReplaceLineEndings(" ")}");
    return Afloop.Mislukt;
}
