using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>PGB-KADER 10: two plans compared; what may rise by an interim re-application, and from when.</summary>
/// <remarks>What the application states is taken as stated; whether it is plausible is an open question.</remarks>
public sealed class Heraanvraagoordeel
{
    private const int DagenPerWeek = 7;
    private const string Regel = "PGB-10";

    private readonly Breuk _toelaatbaar;

    internal Heraanvraagoordeel(Heraanvraag heraanvraag, Pgbbeoordeling eerder, Pgbbeoordeling nieuw, Pgbparameters parameters)
    {
        Heraanvraag = heraanvraag;
        int dagen = (int)(parameters.TerugwerkendeWeken.Waarde * DagenPerWeek);
        Ingang = IngangVan(heraanvraag, dagen);
        Bevindingen = [.. Voorwaarden(heraanvraag), .. Terugwerkend(heraanvraag, dagen, parameters)];

        // Without new facts, a substantiation and a current decision nothing may rise, whatever else is stated.
        bool mogelijk = Voorwaarden(heraanvraag).All(bevinding => bevinding.Ernst != Ernst.Fout);
        var delen = Wijzigingen(mogelijk && heraanvraag.Verzwaring, mogelijk ? heraanvraag.Uitgevallen : [], eerder, nieuw, parameters);
        Functies = [.. delen.Select(deel => deel.Wijziging)];
        _toelaatbaar = delen.Aggregate(Breuk.Nul, (som, deel) => som + deel.PerJaar);
        OpenVragen = [.. Vragen(heraanvraag)];
    }

    /// <summary>The application and the earlier plan.</summary>
    public Heraanvraag Heraanvraag { get; }

    /// <summary>The first day from which it can hold.</summary>
    public DateOnly Ingang { get; }

    /// <summary>What stands in the way, or deserves attention.</summary>
    public ImmutableArray<Melding> Bevindingen { get; }

    /// <summary>Per function of either plan what changes and what may.</summary>
    public ImmutableArray<Functiewijziging> Functies { get; }

    /// <summary>The budget a year that may count now, in euros, in cents.</summary>
    public decimal ToelaatbaarPerJaar => Toekenning.AfgerondOpCenten(_toelaatbaar);

    /// <summary>What a person must judge.</summary>
    public ImmutableArray<Melding> OpenVragen { get; }

    /// <summary>From the change on; back in time a few weeks at most, and only when it was not possible to apply before.</summary>
    [Regel("PGB-10")]
    private static DateOnly IngangVan(Heraanvraag heraanvraag, int dagen)
    {
        var (aanvraag, wijziging) = (heraanvraag.Aanvraagdatum, heraanvraag.Wijzigingsdatum);
        if (wijziging >= aanvraag) return wijziging;
        if (heraanvraag.VoorafMogelijk) return aanvraag;
        var vroegst = aanvraag.AddDays(-dagen);
        return wijziging > vroegst ? wijziging : vroegst;
    }

    [Regel("PGB-10")]
    private static IEnumerable<Melding> Voorwaarden(Heraanvraag heraanvraag)
    {
        if (heraanvraag.EindeBeschikking is { } einde && heraanvraag.Aanvraagdatum > einde)
        {
            yield return new(Ernst.Fout, "heraanvraag.aanvraagdatum", Regel, new(
                $"de beschikking is afgelopen op {Notatie.Datum(einde)}: dit is geen tussentijdse heraanvraag", $"the decision ended on {Notatie.Datum(einde)}: this is no interim re-application"));
        }

        if (!heraanvraag.NieuweFeiten)
        {
            yield return new(Ernst.Fout, "heraanvraag.nieuweFeiten", Regel, new(
                "een heraanvraag vraagt aantoonbare nieuwe feiten of omstandigheden", "a re-application asks for new facts or circumstances that are shown"));
        }

        if (!heraanvraag.Onderbouwd)
        {
            yield return new(Ernst.Fout, "heraanvraag.onderbouwd", Regel, new(
                "een heraanvraag vraagt een onderbouwing en specificatie van de extra zorg", "a re-application asks for a substantiation and specification of the extra care"));
        }
    }

    [Regel("PGB-10")]
    private static IEnumerable<Melding> Terugwerkend(Heraanvraag heraanvraag, int dagen, Pgbparameters parameters)
    {
        var (aanvraag, wijziging) = (heraanvraag.Aanvraagdatum, heraanvraag.Wijzigingsdatum);
        if (wijziging >= aanvraag) yield break;
        var (aantal, weken) = (parameters.TerugwerkendeWeken, parameters.TerugwerkendeWeken.Waarde == 1 ? Tekst.Gelijk("week") : new("weken", "weeks"));
        if (heraanvraag.VoorafMogelijk)
        {
            yield return new(Ernst.Waarschuwing, "heraanvraag.wijzigingsdatum", Regel, new(
                $"aanvragen kon vóór de wijziging van {Notatie.Datum(wijziging)}: geen terugwerkende kracht", $"it was possible to apply before the change of {Notatie.Datum(wijziging)}: nothing back in time"));
        }
        else if (wijziging < aanvraag.AddDays(-dagen))
        {
            yield return new(Ernst.Waarschuwing, "heraanvraag.wijzigingsdatum", Regel, new(
                $"terugwerkende kracht gaat ten hoogste {aantal.WaardeIn(Taal.Nederlands)} {weken.Nl} terug: tot {Notatie.Datum(aanvraag.AddDays(-dagen))}, de wijziging was op {Notatie.Datum(wijziging)}",
                $"it reaches back {aantal.WaardeIn(Taal.Engels)} {weken.En} at most: to {Notatie.Datum(aanvraag.AddDays(-dagen))}, the change was on {Notatie.Datum(wijziging)}"));
        }
    }

    private static ImmutableArray<(Functiewijziging Wijziging, Breuk PerJaar)> Wijzigingen(
        bool meerUren, ImmutableArray<string> uitgevallen, Pgbbeoordeling eerder, Pgbbeoordeling nieuw, Pgbparameters parameters)
    {
        var perFunctie = eerder.Regels.ToLookup(oordeel => oordeel.Regel.Functie);
        var regels = nieuw.Regels.Select(oordeel => (Oordeel: oordeel, Tarief: Breuk.Min(oordeel.ExactTarief, Tariefgrens(oordeel, [.. perFunctie[oordeel.Regel.Functie]], uitgevallen) ?? oordeel.ExactTarief))).ToList();
        var delen = meerUren ? regels.ConvertAll(_ => (Breuk)1) : Delen(eerder, regels, parameters);
        var geteld = regels.Zip(delen, (regel, deel) => (regel.Oordeel, regel.Tarief, Aantal: regel.Oordeel.Geteld.Aantal * deel)).ToLookup(regel => regel.Oordeel.Regel.Functie);
        return
        [
            .. from functie in Enum.GetValues<Zorgfunctie>()
               where perFunctie.Contains(functie) || geteld.Contains(functie)
               select Wijziging(functie, [.. perFunctie[functie]], [.. geteld[functie]], parameters.WekenPerJaar.Exact),
        ];
    }

    /// <summary>Which part of each new line fits in the earlier hours, the dearest first (K16): those of its function, or of all functions with hours together (K34).</summary>
    [Regel("PGB-10")]
    private static List<Breuk> Delen(Pgbbeoordeling eerder, List<(Rijoordeel Oordeel, Breuk Tarief)> regels, Pgbparameters parameters)
    {
        // Hours of dagdelen are those of K13. What has no hours in a zorgprofiel has nothing to share them with.
        Breuk PerEenheid(Rijoordeel oordeel) => parameters.UrenPer(oordeel.Geteld.Eenheid) ?? 1;
        Breuk Omvang(Rijoordeel oordeel) => oordeel.Geteld.Aantal * PerEenheid(oordeel);
        Zorgfunctie Groep(Rijoordeel oordeel) => parameters.MeerUren.Waarde == MeerUren.InTotaal && oordeel.Regel.Functie.IsZorg() ? default : oordeel.Regel.Functie;

        var grenzen = eerder.Regels.ToLookup(Groep, Omvang);
        var delen = new Breuk[regels.Count];
        foreach (var groep in regels.Index().GroupBy(regel => Groep(regel.Item.Oordeel)))
        {
            var grens = grenzen[groep.Key].Aggregate(Breuk.Nul, (som, omvang) => som + omvang);
            var verdeeld = Verdeling.Delen(grens, [.. groep.Select(regel => (Omvang(regel.Item.Oordeel), -regel.Item.Tarief / PerEenheid(regel.Item.Oordeel)))]);
            foreach (var (regel, deel) in groep.Zip(verdeeld)) delen[regel.Index] = deel;
        }

        return [.. delen];
    }

    private static (Functiewijziging Wijziging, Breuk PerJaar) Wijziging(
        Zorgfunctie functie, List<Rijoordeel> oud, List<(Rijoordeel Oordeel, Breuk Tarief, Breuk Aantal)> nieuw, Breuk weken)
    {
        var (eerder, gevraagd) = (new Functietotaal(functie, oud, weken), new Functietotaal(functie, nieuw.ConvertAll(regel => regel.Oordeel), weken));
        var (aantal, perJaar) = nieuw.Aggregate((Aantal: Breuk.Nul, PerJaar: Breuk.Nul), (som, regel) => (som.Aantal + regel.Aantal, som.PerJaar + regel.Aantal * regel.Tarief * weken));
        return (new(functie, eerder.Geteld, gevraagd.Geteld, new(aantal, functie.Eenheid()), eerder.PerJaar, gevraagd.PerJaar, Toekenning.AfgerondOpCenten(perJaar)), perJaar);
    }

    /// <summary>
    /// The highest rate that may count: of a carer who stays their own earlier rate; of a new carer the highest earlier rate of the
    /// function, unless they come in place of a carer of that function who dropped out. A new function has no earlier rate.
    /// </summary>
    [Regel("PGB-10")]
    private static Breuk? Tariefgrens(Rijoordeel nieuw, List<Rijoordeel> oud, ImmutableArray<string> uitgevallen)
    {
        var geteld = oud.Where(oordeel => oordeel.Oordeel != Oordeel.TeltNiet).ToList();
        var eigen = geteld.Where(oordeel => oordeel.Regel.Zorgverlener.Naam == nieuw.Regel.Zorgverlener.Naam).ToList();
        if (eigen.Count > 0) return eigen.Max(oordeel => oordeel.ExactTarief);
        bool vervangt = geteld.Exists(oordeel => uitgevallen.Contains(oordeel.Regel.Zorgverlener.Naam));
        return geteld.Count == 0 || vervangt ? null : geteld.Max(oordeel => oordeel.ExactTarief);
    }

    [Regel("PGB-10")]
    private static IEnumerable<Melding> Vragen(Heraanvraag heraanvraag)
    {
        if (heraanvraag.Verzwaring)
            yield return new(null, Regel, new("is aannemelijk dat de zorgvraag is verzwaard of de zorgsituatie is veranderd?", "is it plausible that the need for care became heavier or the care situation changed?"));
        if (!heraanvraag.Uitgevallen.IsEmpty)
        {
            var namen = string.Join(", ", heraanvraag.Uitgevallen);
            yield return new(null, Regel, new($"is een hoger tarief nodig door de uitval van {namen}?", $"is a higher rate needed because {namen} dropped out?"));
        }
    }
}
