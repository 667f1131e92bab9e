using System.CommandLine;
using System.Globalization;
using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Cli.Csv;
using Meerzorg.Rekentool.Cli.Synthetisch;
using Meerzorg.Rekentool.Cli.Weergave;
using Meerzorg.Rekentool.Herijking;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg synthetisch</c>: made-up dossiers for <c>meerzorg bulk</c>.</summary>
internal static class SynthetischOpdracht
{
    private const int PerMelding = 4096;

    public static Command Maak(Omgeving omgeving)
    {
        var aantal = new Option<int>("--aantal", "-n")
        {
            Omschrijving = new("het aantal dossiers", "the number of dossiers"),
            HelpName = "N",
            Required = true,
            CustomParser = resultaat => Opties.Geheel(resultaat, 1, 100_000_000),
        };
        var zaad = new Option<int>("--zaad")
        {
            Omschrijving = new("hetzelfde zaad geeft altijd dezelfde dossiers; zonder deze optie 1", "the same seed always gives the same dossiers; without this option 1"),
            HelpName = "N",
            DefaultValueFactory = _ => 1,
            CustomParser = resultaat => Opties.Geheel(resultaat, 0, int.MaxValue),
        };
        var jaar = Opties.Jaar("--jaar", new("het jaar waarvan de zorgprofielen en grenzen worden gevolgd (zonder deze optie het laatste)", "the year whose care profiles and bounds are followed (without this option the last one)"), Rekentool.Jaren);
        var declaraties = new Option<bool>("--declaraties") { Omschrijving = new("met wat is gedeclareerd, voor herijk (docs/herijking.md)", "with what was declared, for herijk (docs/herijking.md)") };
        var ruis = new Option<int>("--ruis")
        {
            Omschrijving = new("met --declaraties: hoeveel duizendsten een bedrag er ten hoogste naast zit; zonder deze optie 0", "with --declaraties: by how many thousandths an amount is off at most; without this option 0"),
            HelpName = "N",
            CustomParser = resultaat => Opties.Geheel(resultaat, 0, 999),
        };
        var (uit, overschrijf) = (BulkOpdracht.Uit(), Opties.Overschrijf());
        var opdracht = new Opdracht(
            "synthetisch",
            new("Verzint dossiers die op echte lijken, als CSV voor bulk en scenario (docs/bulk.md).", "Makes up dossiers that look like real ones, as CSV for bulk and scenario (docs/bulk.md)."),
            "meerzorg synthetisch -n 10 --zaad 1",
            "meerzorg synthetisch -n 10 --declaraties --ruis 20") { aantal, zaad, jaar, declaraties, ruis, uit, overschrijf };
        opdracht.SetAction(ontleed =>
        {
            var invoer = new Invoerbestanden(omgeving, ontleed.Taal);
            if (invoer.Parameters(ontleed.GetValue(jaar) ?? Rekentool.Jaren[^1].ToString(CultureInfo.InvariantCulture), []) is not { } parameters) return Afloop.OngeldigeInvoer;
            var begin = (ulong)ontleed.GetValue(zaad);
            (IReadOnlyList<string> Kolommen, Func<string[]> Volgende) bron = ontleed.GetValue(declaraties)
                ? (Herijkingslezer.Kolommen, new Declaratiegenerator(begin, parameters, ontleed.GetValue(ruis)).Volgende)
                : (Dossierlezer.Kolommen, new Dossiergenerator(begin, parameters).Volgende);
            return BulkOpdracht.Afbreekbaar(omgeving, ontleed.Taal, annulering => Voer(omgeving, invoer, ontleed.GetValue(aantal), bron, ontleed.GetValue(uit), ontleed.GetValue(overschrijf), annulering));
        });
        return opdracht;
    }

    private static int Voer(Omgeving omgeving, Invoerbestanden meldingen, int aantal, (IReadOnlyList<string> Kolommen, Func<string[]> Volgende) bron, string? bestand, bool overschrijf, CancellationToken annulering)
    {
        using var uitvoer = Uitvoerbestand.Open(omgeving, meldingen, bestand, overschrijf);
        if (uitvoer is null) return Afloop.OngeldigeInvoer;
        using (var csv = new Csvschrijver(uitvoer.Schrijver, ','))
        using (var voortgang = new Voortgang(omgeving, meldingen.Taal, gedaan => (double)gedaan / aantal))
        {
            csv.Rij([.. bron.Kolommen]);
            for (int nummer = 1; nummer <= aantal; nummer++)
            {
                csv.Rij(bron.Volgende());
                if (nummer % PerMelding != 0) continue;
                annulering.ThrowIfCancellationRequested();
                voortgang.Report(nummer);
            }
        }

        uitvoer.Bevestig();
        return Afloop.Berekend;
    }
}
