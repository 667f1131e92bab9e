using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli;

/// <summary>The command <c>meerzorg</c>.</summary>
internal static class Opdrachtregel
{
    private const string Voorbeelden = """
        Voorbeelden:
          meerzorg bereken voorbeelden/vg7.json
          meerzorg bereken voorbeelden/vg7.json --uitleg
          meerzorg bereken a.json b.json --formaat json
          meerzorg bereken a.json --jaar 2025 --parameters overlay.json
          cat a.json | meerzorg bereken - --formaat markdown --taal en
          meerzorg dagprogramma voorbeelden/dagprogramma/weekend-thuis.json
          meerzorg verhuis voorbeelden/verhuizing/nieuw-zorgkantoor.json
          meerzorg controleer voorbeelden/dossier/onvolledig.json
          meerzorg zorgprofielen

        Afloop: 0 berekend of volledig, 2 ongeldige invoer (elke fout op een eigen regel op stderr) of een onvolledig dossier.
        """;

    public static int Voer(IReadOnlyList<string> argumenten, Omgeving omgeving)
    {
        var wortel = new RootCommand("Berekent meerzorg (Wlz): meerzorgprofiel of maatwerk, bedrag per jaar en per dag, en of contextkosten bespreekbaar zijn. De uitkomst is een berekening; het zorgkantoor beslist.")
        {
            BerekenOpdracht.Maak(omgeving),
            DagprogrammaOpdracht.Maak(omgeving),
            VerhuisOpdracht.Maak(omgeving),
            ControleerOpdracht.Maak(omgeving),
            ZorgprofielenOpdracht.Maak(omgeving),
        };
        foreach (var help in wortel.Options.OfType<HelpOption>()) help.Action = new HelpMetVoorbeelden((HelpAction)help.Action!);

        var ontleed = wortel.Parse(argumenten);
        if (ontleed.Errors.Count > 0)
        {
            foreach (var fout in ontleed.Errors) omgeving.Fout.WriteLine($"meerzorg: {fout.Message}");
            omgeving.Fout.WriteLine("meerzorg: zie meerzorg --help");
            return Afloop.OngeldigeInvoer;
        }

        return ontleed.Invoke(new InvocationConfiguration { Output = omgeving.Uit, Error = omgeving.Fout });
    }

    private sealed class HelpMetVoorbeelden(HelpAction standaard) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            int afloop = standaard.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output.WriteLine(Voorbeelden);
            return afloop;
        }
    }
}
