using System.Globalization;

namespace Meerzorg.Rekentool.Herijking;

/// <summary>The year file of a calibration: every calibrated value with its derivation, everything else as it was.</summary>
internal static class Herijkingsbestand
{
    public static byte[] Maak(Parameterset basis, Oplossing oplossing, Contextdrempel context, Herijkingsdoel doel, Herijkingsbeleid beleid)
    {
        var bestand = basis.Bestand;
        var herkomsten = new Dictionary<string, Herkomst>(bestand.Herkomsten, StringComparer.Ordinal);
        var slot = doel.MaximaalEtmaalbedrag is { } nieuw ? $", × {Getal(nieuw)} ÷ {Getal(basis.MaximaalEtmaalbedrag.Waarde)}" : "";
        var factor = oplossing.Factor == 1 ? "" : $", × {oplossing.Factor} (HERIJK-7)";
        var bron = $"dossiers van {basis.Jaar}, {beleid}";

        string Herkomst(string sleutel, string plaats, string afleiding)
        {
            herkomsten[sleutel] = new("VERANTWOORDING", plaats, Waardestatus.Afgeleid, $"{afleiding} ({bron})");
            return sleutel;
        }

        var bedragen = Herkomst("herijkt-bedragen", "Bepalen financiële grenzen van de meerzorgprofielen", $"HERIJK-2: gemiddeld jaarbedrag in de geldband, zonder tariefpercentage{slot}{factor}");
        var gebleven = Herkomst("gebleven-bedragen", "Bepalen financiële grenzen van de meerzorgprofielen", $"HERIJK-3: geen dossiers in de geldband; het bedrag van {basis.Jaar}{slot}");
        var grenzen = Herkomst("herijkt-grenzen", "Bepalen grenzen in uren meerzorgprofielen", "HERIJK-4: hele uren die de banden scheiden, plus de indirecte uren");
        var tarieven = Herkomst("herijkt-maatwerk", "Keuze en systematiek voor maatwerk", $"HERIJK-5: som van de bedragen ÷ som van de uren met indirecte uren{slot}{factor}");
        var overgenomen = Herkomst("overgenomen-maatwerk", "Keuze en systematiek voor maatwerk", $"HERIJK-5: geen dossiers met maatwerk; het tarief van {basis.Jaar}{slot}");
        var contexten = Herkomst("herijkt-context", "Verwerking context gebonden middelen euro's", "HERIJK-6: aandeel van de contextkosten ÷ aandeel van de dossiers ermee");
        var maximum = Herkomst("opgegeven-maximum", "Beheer en onderhoud van het systeem", $"opgegeven bij het herijken van {basis.Jaar} naar {doel.Jaar}");

        Bestandswaarde Tarief(Tariefoplossing tarief) => new()
        {
            Waarde = Getal(oplossing.Tarief(tarief)),
            Eenheid = Maat.EuroPerUur.Eenheid,
            Herkomst = tarief.IsHerijkt ? tarieven : overgenomen,
            Opmerking = !tarief.IsHerijkt ? null : $"{Notatie.Dossiers(tarief.Aantal)}: {Getal(tarief.Bedrag.RondAf(2))} ÷ {Getal(tarief.Uren.RondAf(2))} uren per jaar",
        };

        Parameterbestand.Bestandsrange Range(Profieloplossing profiel, Klasseoplossing klasse, int nummer) => new()
        {
            Uitkomst = klasse.Zone.Klasse.Naam().Nl,
            Vanaf = nummer == 0
                ? bestand.Zorgprofielen[profiel.Telling.Profiel.Zorgprofiel.Naam].Ranges[0].Vanaf
                : new() { Waarde = klasse.Vanaf.ToString(), Eenheid = Maat.Tijd.Eenheid, Herkomst = grenzen },
            Jaarbedrag = oplossing.Bedrag(klasse) is not { } bedrag ? null : new()
            {
                Waarde = Getal(bedrag),
                Eenheid = Maat.EuroPerJaar.Eenheid,
                Herkomst = klasse.IsHerijkt ? bedragen : gebleven,
                Opmerking = $"{Notatie.Dossiers(profiel.Telling.Bedragen(klasse.Zone.VanBand).Aantal)} in band {klasse.Zone.VanBand}",
            },
        };

        Bestandswaarde Fractie(string waarde) => new() { Waarde = waarde, Eenheid = Maat.Fractie.Eenheid, Herkomst = contexten };

        var herijkt = bestand with
        {
            Jaar = doel.Jaar,
            Prijspeil = doel.MaximaalEtmaalbedrag is null ? bestand.Prijspeil : doel.Jaar,
            Geldig = new() { Van = new(doel.Jaar, 1, 1), TotEnMet = new(doel.Jaar, 12, 31) },
            Indexatie = null, // the amounts do not follow from those of another year
            MaximaalEtmaalbedrag = doel.MaximaalEtmaalbedrag is { } hoogste
                ? new() { Waarde = Getal(hoogste), Eenheid = Maat.EuroPerDag.Eenheid, Herkomst = maximum }
                : bestand.MaximaalEtmaalbedrag,
            MaatwerkUurtarief = oplossing.Tarieven.ToDictionary(tarief => tarief.Groep.ToString(), Tarief, StringComparer.Ordinal),
            Zorgprofielen = oplossing.Profielen.ToDictionary(
                profiel => profiel.Telling.Profiel.Zorgprofiel.Naam,
                profiel => bestand.Zorgprofielen[profiel.Telling.Profiel.Zorgprofiel.Naam] with { Ranges = [.. profiel.Klassen.Select((klasse, nummer) => Range(profiel, klasse, nummer))] },
                StringComparer.Ordinal),
            Herkomsten = herkomsten,
        };
        if (context.Drempel is { } drempel)
        {
            herijkt = herijkt with
            {
                Contextdrempel = Fractie(Getal(drempel)),
                Onderbouwing = bestand.Onderbouwing with
                {
                    AandeelContextkosten = Fractie(Getal(context.AandeelKosten)),
                    AandeelDossiersMetContextkosten = Fractie(Getal(context.AandeelDossiers)),
                },
            };
        }

        return Parameterschrijver.Schrijf(herijkt.AlsNieuw(basis));
    }

    private static string Getal(Breuk waarde) => Getal(waarde.NaarDecimaal());

    // The 28 digits that a year file allows are those with the one before the point.
    private static string Getal(decimal waarde) => Math.Round(waarde, 27, MidpointRounding.AwayFromZero).ToString("0.###########################", CultureInfo.InvariantCulture);
}
