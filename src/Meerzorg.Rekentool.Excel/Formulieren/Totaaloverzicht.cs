using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool.Excel;

/// <summary>The table with which the form sums up: a line per client, which zorgkantoren paste together. Written from forms, and read back as applications.</summary>
public static class Totaaloverzicht
{
    private const int Tariefcijfers = 6;

    private static readonly Formulierindeling.Totaalindeling Indeling = Formulierindeling.Alle[^1].Totaaloverzicht;

    /// <summary>The columns, in the words and the order of the form.</summary>
    public static ImmutableArray<string> Kolommen { get; } = Indeling.Kolommen;

    /// <summary>The column that names the client.</summary>
    public static string Naamkolom => Indeling.Naam;

    /// <summary>Whether these are the names of its columns, in any order.</summary>
    /// <param name="kop">The names of the columns of a table.</param>
    public static bool IsKop(IEnumerable<string> kop)
    {
        ArgumentNullException.ThrowIfNull(kop);
        return kop.Select(naam => naam.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase).IsSupersetOf(Kolommen);
    }

    /// <summary>The lines of a form, calculated: a field for each of <see cref="Kolommen"/>, numbers with a point.</summary>
    /// <param name="vergelijking">The form with its calculation; clients for whom nothing can be calculated have no line.</param>
    /// <param name="naam">How the clients are named, before their place; with personal data by their own name.</param>
    public static ImmutableArray<ImmutableArray<string>> Rijen(Formuliervergelijking vergelijking, string naam)
    {
        ArgumentNullException.ThrowIfNull(vergelijking);
        var uitkomsten = vergelijking.Uitkomsten;
        return [.. uitkomsten.Index().Where(paar => paar.Item is not null).Select(paar => Rij(vergelijking.Formulier, paar.Index, paar.Item!, uitkomsten.Count(uitkomst => uitkomst is Meerzorgwaardig), naam))];
    }

    /// <summary>
    /// The application of a line. Its min-uren and percentage do not stand there: they follow from the meerzorguren and the amount, exactly or not at all. A
    /// client of a group with shared context has no application alone.
    /// </summary>
    /// <param name="velden">The fields, in the order of <see cref="Kolommen"/>.</param>
    /// <param name="rekentool">The calculator of the year.</param>
    /// <param name="decimaalteken">What stands between whole and fraction in numbers: a point or a comma. The other one is a fault.</param>
    /// <returns>The application, or the faults, each with its column.</returns>
    public static (Aanvraag? Aanvraag, ImmutableArray<Fout> Fouten) Lees(ReadOnlySpan<string> velden, Rekentool rekentool, char decimaalteken = '.')
    {
        ArgumentNullException.ThrowIfNull(rekentool);
        var lezer = new Totaalrij([.. velden], rekentool, decimaalteken);
        var aanvraag = lezer.Lees();
        return lezer.Fouten.Count == 0 ? (aanvraag, []) : (null, lezer.Fouten.ToImmutable());
    }

    private static ImmutableArray<string> Rij(Formulier formulier, int plaats, Uitkomst uitkomst, int gerechtigd, string naam)
    {
        var (client, opbouw, bedragen, gegevens, woorden) = (formulier.Clienten[plaats], uitkomst.Urenopbouw, uitkomst as Meerzorgwaardig, formulier.Overzicht, formulier.Indeling.Woorden);
        var (vraag, isGroep) = (formulier.Vragen[plaats], formulier.Soort == Aanvraagsoort.Groep);
        var euro = formulier.Groep?.Context.Euro ?? formulier.Aanvraag!.Context.Euro;
        var waarden = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Indeling.NzaCode] = gegevens.NzaCode,
            [Indeling.Sector] = gegevens.Sector,
            [Indeling.Regio] = gegevens.Regio,
            [Indeling.Zorgaanbieder] = formulier.Zorgaanbieder ?? "",
            [Indeling.Soort] = formulier.Soort switch { Aanvraagsoort.Groep => woorden.Groep, Aanvraagsoort.Preventief => woorden.Preventief, _ => woorden.Individueel },
            [Indeling.Locatie] = isGroep ? gegevens.Locatie : "",
            [Indeling.Naam] = client.Naam ?? $"{naam}, {client.Kenmerk}",
            [Indeling.Bsn] = client.Bsn ?? "",
            [Indeling.Geboortedatum] = Dag(client.Geboortedatum),
            [Indeling.Zorgprofiel] = vraag.Zorgprofiel == Zorgprofiel.VG7plus ? "VG7+" : vraag.Zorgprofiel.Naam.ToUpperInvariant(),
            [Indeling.Ingangsdatum] = Dag(client.Ingangsdatum),
            [Indeling.Wonen] = Uur(vraag.Zorg.TotaalWonen),
            [Indeling.Dagbesteding] = Uur(vraag.Zorg.Dagbesteding),
            [Indeling.Nacht] = Uur(vraag.Zorg.Nacht),
            [Indeling.Behandeling] = Getal(vraag.Behandelaren.Totaal.DecimaleUren * uitkomst.Parameters.Behandelaarsfactor.Waarde),
            [Indeling.Context] = Uur(opbouw.Context),
            [Indeling.Aftrek] = Uur(opbouw.Aftrek),
            [Indeling.Meerzorguren] = uitkomst is BinnenZorgprofiel ? "" : Uur(uitkomst.Meerzorguren),
            [Indeling.ContextEuro] = Getal(euro),
            [Indeling.ContextBinnen] = bedragen?.Contexttoets.Bespreekbaar switch { true => woorden.Nee, false => woorden.Ja, null => woorden.NietVanToepassing },
            [Indeling.Surplus] = Getal(bedragen?.Surplus ?? 0),
            [Indeling.Gerechtigd] = isGroep ? gerechtigd.ToString(CultureInfo.InvariantCulture) : woorden.Nvt,
            [Indeling.PerDag] = bedragen is null ? "" : Getal(bedragen.MetSurplus.EtmaalbedragOnafgerond),
            [Indeling.Onderwerp1] = gegevens.Onderwerpen[0],
            [Indeling.Euro1] = Getal(gegevens.Euro[0]),
            [Indeling.Onderwerp2] = gegevens.Onderwerpen[1],
            [Indeling.Euro2] = Getal(gegevens.Euro[1]),
            [Indeling.Klasse] = uitkomst switch { BinnenZorgprofiel => "", NietMeerzorgwaardig => woorden.NietMeerzorgwaardig, Meerzorgprofiel profiel => woorden.Meerzorgprofiel + profiel.Nummer.ToString(CultureInfo.InvariantCulture), _ => woorden.Maatwerk },
            [Indeling.PerJaar] = bedragen is null ? "" : Getal(bedragen.MetSurplus.JaarbedragOnafgerond),
            [Indeling.Versie] = $"Versie {formulier.Versie}",
        };
        return [.. Kolommen.Select(kolom => waarden[kolom])];
    }

    private static string Uur(Uren uren) => Getal(uren.DecimaleUren);

    private static string Getal(decimal getal) => Notatie.Getal(getal, Taal.Engels);

    private static string Dag(DateOnly? dag) => dag is { } datum ? Notatie.Datum(datum) : "";

    /// <summary>A line, on its way to an application.</summary>
    private sealed class Totaalrij(string[] velden, Rekentool rekentool, char decimaalteken)
    {
        private static readonly Dictionary<string, int> Plaatsen = Kolommen.Select((kolom, plaats) => (kolom, plaats)).ToDictionary(paar => paar.kolom, paar => paar.plaats, StringComparer.Ordinal);

        public ImmutableArray<Fout>.Builder Fouten { get; } = ImmutableArray.CreateBuilder<Fout>();

        public Aanvraag? Lees()
        {
            if (velden.Length != Kolommen.Length)
            {
                Meld("", new($"{velden.Length} velden", $"{velden.Length} fields"), new($"{Kolommen.Length} velden, zoals de kop", $"{Kolommen.Length} fields, as the header"));
                return null;
            }

            var (versie, soort) = (Veld(Indeling.Versie), Veld(Indeling.Soort));
            var indeling = Formulierindeling.Alle.FirstOrDefault(een => versie == $"Versie {een.Versie}");
            if (indeling?.Jaar != rekentool.Parameters.Jaar)
                Meld(Indeling.Versie, Gevonden(versie), new($"een versie van {rekentool.Parameters.Jaar}, het jaar waarmee wordt gerekend", $"a version of {rekentool.Parameters.Jaar}, the year with which is calculated"));
            if (!Zorgprofiel.TryParse(Veld(Indeling.Zorgprofiel), out var profiel) || rekentool.Parameters.Van(profiel) is not { } parameters)
            {
                Meld(Indeling.Zorgprofiel, Gevonden(Veld(Indeling.Zorgprofiel)), new("een zorgzwaartepakket dat toegang geeft tot meerzorg", "a zorgzwaartepakket that gives access to meerzorg"));
                return null;
            }

            var (wonen, dagbesteding, nacht, behandeling, context, euro) = (Uren(Indeling.Wonen), Uren(Indeling.Dagbesteding), Uren(Indeling.Nacht), Uren(Indeling.Behandeling), Uren(Indeling.Context), Getal(Indeling.ContextEuro) ?? 0);
            var (aftrek, meerzorguren, perJaar) = (Uren(Indeling.Aftrek), Veld(Indeling.Meerzorguren).Length == 0 ? (Uren?)null : Uren(Indeling.Meerzorguren), Bedrag());
            if (indeling is not null && soort == indeling.Woorden.Groep && (context.Teken > 0 || euro != 0))
                Meld(Indeling.Soort, new("een cliënt van een groep met gedeelde context", "a client of a group with shared context"), new("een cliënt die alleen te berekenen is; meerzorg bulk leest het formulier zelf", "a client who can be calculated alone; meerzorg bulk reads the form itself"));
            if (Fouten.Count > 0) return null;

            var behandelaren = Heel(behandeling / rekentool.Parameters.Behandelaarsfactor.Waarde);
            var zonder = parameters.Prestaties.Where(prestatie => Math.Abs((prestatie.Aftrek.Waarde - aftrek).Seconden) <= Marge.Milliseconde).Select(prestatie => new Aanvraag
            {
                Zorgprofiel = profiel,
                Behandeling = prestatie.Behandeling,
                Dagbesteding = prestatie.Dagbesteding,
                Zorg = new() { Wonen = wonen, Dagbesteding = dagbesteding, Nacht = nacht },
                Behandelaren = behandelaren,
                Context = new() { UrenPerJaar = Heel(context * rekentool.Parameters.DagenPerJaar.Waarde / 7), Euro = euro },
                Tariefpercentage = 1,
            }).ToList();
            if (zonder.Count == 0)
            {
                Meld(Indeling.Aftrek, Gevonden(Veld(Indeling.Aftrek)), new($"de aftrek van een prestatiecode van {profiel}", $"the deduction of a prestatiecode of {profiel}"));
                return null;
            }

            var mogelijk = zonder.Select(aanvraag => MetMinuren(aanvraag, meerzorguren)).OfType<Aanvraag>().ToList();
            if (mogelijk.Count != 1)
            {
                Meld(Indeling.Meerzorguren, mogelijk.Count == 0 ? Gevonden(Veld(Indeling.Meerzorguren)) : new($"uren die bij {mogelijk.Count} combinaties van behandeling en dagbesteding passen", $"hours that fit {mogelijk.Count} combinations of behandeling and dagbesteding"), new("uren waaruit de min-uren volgen, met alle cijfers zoals het formulier ze heeft", "hours from which the min-uren follow, with all digits as the form has them"));
                return null;
            }

            return MetTarief(mogelijk[0], perJaar, indeling!);
        }

        /// <summary>The min-uren that give the meerzorguren of the line; <see langword="null"/> where none do.</summary>
        private Aanvraag? MetMinuren(Aanvraag aanvraag, Uren? meerzorguren)
        {
            if (!rekentool.Controleer(aanvraag).IsEmpty) return null;
            var uitkomst = rekentool.Bereken(aanvraag);
            if (meerzorguren is not { } gevraagd) return uitkomst is BinnenZorgprofiel ? aanvraag : null;
            var minuren = Heel(uitkomst.Meerzorguren - gevraagd);
            if (minuren.Teken < 0 || minuren.Seconden != decimal.Truncate(minuren.Seconden)) return null;
            var met = aanvraag with { Minuren = minuren };
            return rekentool.Controleer(met).IsEmpty ? met : null;
        }

        /// <summary>The percentage that gives the amount of the line, by the form's own context threshold or by the published one.</summary>
        private Aanvraag? MetTarief(Aanvraag aanvraag, decimal? perJaar, Formulierindeling indeling)
        {
            foreach (var met in (Rekentool[])[rekentool, Formuliervergelijking.MetDrempel(rekentool, indeling.Versie, indeling.Drempel)])
            {
                if (met.Bereken(aanvraag) is not Meerzorgwaardig bedragen) return aanvraag;
                if (perJaar is not { } gevraagd) break;
                var honderdProcent = bedragen.MetSurplus.JaarbedragOnafgerond;
                var tarief = decimal.Round(gevraagd / honderdProcent, Tariefcijfers);
                if (tarief is > 0 and <= 1 && Math.Abs((tarief * honderdProcent) - gevraagd) <= Marge.HalveCent) return aanvraag with { Tariefpercentage = tarief };
            }

            Meld(Indeling.PerJaar, Gevonden(Veld(Indeling.PerJaar)), new("een bedrag waaruit het tariefpercentage volgt", "an amount from which the percentage follows"));
            return null;
        }

        /// <summary>Whole seconds where the hours are that but for the digits of the table.</summary>
        private static Uren Heel(Uren uren)
        {
            var heel = decimal.Round(uren.Seconden);
            return Math.Abs(uren.Seconden - heel) <= Marge.Milliseconde ? Meerzorg.Rekentool.Uren.VanSeconden(heel) : uren;
        }

        private decimal? Bedrag() => TryGetal(Indeling.PerJaar, out decimal bedrag) ? bedrag : null;

        private Uren Uren(string kolom)
        {
            if (Getal(kolom) is not { } uren) return default;
            if (uren is >= 0 and <= 10_000) return Meerzorg.Rekentool.Uren.VanUren(uren);
            Meld(kolom, Gevonden(Veld(kolom)), new("uren per week", "hours per week"));
            return default;
        }

        private decimal? Getal(string kolom)
        {
            if (TryGetal(kolom, out decimal getal) && getal is >= 0 and <= 1_000_000_000) return getal;
            Meld(kolom, Gevonden(Veld(kolom)), new("een getal van 0 of meer, zonder teken tussen duizendtallen", "a number of 0 or more, without a sign between thousands"));
            return null;
        }

        private bool TryGetal(string kolom, out decimal getal)
        {
            var tekst = Veld(kolom);
            getal = 0;
            return (decimaalteken == '.' || !tekst.Contains('.', StringComparison.Ordinal)) && decimal.TryParse(tekst.Replace(decimaalteken, '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out getal);
        }

        private string Veld(string kolom) => velden[Plaatsen[kolom]].Trim();

        private static Tekst Gevonden(string tekst) => tekst.Length == 0 ? new("niets", "nothing") : Tekst.Gelijk(Invoertekst.Aangehaald(tekst));

        private void Meld(string kolom, Tekst gevonden, Tekst verwacht) => Fouten.Add(new(Foutsoort.Onleesbaar, kolom, gevonden, verwacht));
    }
}
