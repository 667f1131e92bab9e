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
          meerzorg groep voorbeelden/groep/woning.json
          meerzorg groep nieuw.json --vorige oud.json
          meerzorg jaarwissel a.json b.json --van 2025 --naar 2026 --svg verdeling.svg
          meerzorg zorgprofielen

        Afloop: 0 berekend, 2 ongeldige invoer (elke fout op een eigen regel op stderr).
        """;

    public static int Voer(IReadOnlyList<string> argumenten, Omgeving omgeving)
    {
        var wortel = new RootCommand("Berekent meerzorg (Wlz): meerzorgprofiel of maatwerk, bedrag per jaar en per dag, en of contextkosten bespreekbaar zijn. De uitkomst is een berekening; het zorgkantoor beslist.")
        {
            BerekenOpdracht.Maak(omgeving),
            GroepOpdracht.Maak(omgeving),
            JaarwisselOpdracht.Maak(omgeving),
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
