using System.Runtime.InteropServices;
using System.Text;
using Meerzorg.Rekentool;
using Meerzorg.Rekentool.Cli;
using Meerzorg.Rekentool.Cli.Csv;
using Meerzorg.Rekentool.Cli.Opdrachten;

const int BreedteInEenPijp = 160;
var geduld = TimeSpan.FromSeconds(1);
const int BestandTeGroot = 25; // SIGXFSZ: without a handler it ends the program before the write can say so

using var uit = Standaardstromen.Uit();
using var fouten = Standaardstromen.Fout();
try
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    // Told to end: nothing half written stays behind.
    using var einde = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => Uitvoerbestand.RuimOp());
    using var opgehangen = PosixSignalRegistration.Create(PosixSignal.SIGHUP, _ => Uitvoerbestand.RuimOp());
    using var onderbroken = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Uitvoerbestand.RuimOp());
    using var teGroot = OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create((PosixSignal)BestandTeGroot, signaal => signaal.Cancel = true);
    int breedte = Console.IsOutputRedirected ? BreedteInEenPijp : Console.WindowWidth;
    using var afbreken = new CancellationTokenSource();
    var omgeving = new Omgeving(Environment.CurrentDirectory, Standaardstromen.Invoer, uit, fouten, breedte)
    {
        ToontVoortgang = !Console.IsErrorRedirected,
        Annulering = taal =>
        {
            Console.CancelKeyPress += (_, toets) =>
            {
                toets.Cancel = true;
                afbreken.Cancel();

                // Whoever waits for input that does not come does not see that.
                _ = new Timer(_ => BreekAf(taal), null, geduld, Timeout.InfiniteTimeSpan);
            };
            return afbreken.Token;
        },
    };
    return Opdrachtregel.Voer(args, omgeving);

    void BreekAf(Taal taal)
    {
        Uitvoerbestand.RuimOp();
        BulkOpdracht.MeldAfgebroken(fouten, taal);
        Environment.Exit(Afloop.Mislukt);
    }
}
catch (Exception fout)
{
    // Bad input never comes here: no memory, or a mistake in this program.
    fouten.WriteLine($"meerzorg: mislukt: {fout.GetType().Name}: {fout.Message.ReplaceLineEndings(" ")}");
    return Afloop.Mislukt;
}
